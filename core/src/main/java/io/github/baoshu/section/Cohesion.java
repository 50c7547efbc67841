package io.github.baoshu.section;

import io.github.baoshu.text.Span;

/**
 * How two neighbouring characters of a speech hold together, by what the speech itself does elsewhere: whether the pair
 * stands in it again, how often it opens a clause, and how often it closes one.
 */
final class Cohesion {
    private static final int DOUBT = 2;
    /** The least room for pairs, a power of two. */
    private static final int FEWEST = 1 << 12;

    private final String text;
    /** The pairs, hashed; 0 for none, for both characters of a pair are letters. */
    private int[] pairs = new int[FEWEST];
    /** How often each pair stands in the speech, opens a clause and closes one: the three of a pair beside each other. */
    private int[] counts = new int[3 * FEWEST];

    private int size;

    Cohesion(String text, Span speech) {
        this.text = text;
        boolean next = speech.length() > 0 && isLetter(text.charAt(speech.start()));
        for (int i = speech.start(); i + 1 < speech.end(); i++) {
            boolean letter = next;
            next = isLetter(text.charAt(i + 1));
            if (letter && next) {
                int slot = added(key(i));
                counts[3 * slot]++;
                counts[3 * slot + 1] += i > speech.start() && opensBehind(text.charAt(i - 1)) ? 1 : 0;
                counts[3 * slot + 2] += i + 2 < speech.end() && !isLetter(text.charAt(i + 2)) ? 1 : 0;
            }
        }
    }

    /** The place of a pair, which is given one if it has none. */
    private int added(int pair) {
        int slot = slot(pair);
        if (pairs[slot] == pair) {
            return slot;
        }
        if (2 * ++size > pairs.length) {
            grow();
            slot = slot(pair);
        }
        pairs[slot] = pair;
        return slot;
    }

    private void grow() {
        int[] before = pairs;
        int[] counted = counts;
        pairs = new int[2 * before.length];
        counts = new int[3 * pairs.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int slot = slot(before[i]);
                pairs[slot] = before[i];
                System.arraycopy(counted, 3 * i, counts, 3 * slot, 3);
            }
        }
    }

    /** How much a cut at the offset tears: 0 where the characters beside it meet nowhere else. */
    double tears(int offset) {
        int again = count(offset - 1, 0) - 1;
        return again <= 0 ? 0 : Math.log(1 + again) / Math.log(2);
    }

    /** How often the pair behind the offset opens a sentence, of all the times that it stands in the speech: 0 to 1. */
    double opens(int offset) {
        return count(offset, 1) / (double) (count(offset, 0) + DOUBT);
    }

    /** How often the pair before the offset closes a clause, of all the times that it stands in the speech: 0 to 1. */
    double closes(int offset) {
        return count(offset - 2, 2) / (double) (count(offset - 2, 0) + DOUBT);
    }

    private int count(int at, int which) {
        if (at < 0 || at + 1 >= text.length()) {
            return 0;
        }
        return counts[3 * slot(key(at)) + which];
    }

    /** The place of a pair, or the free one where it belongs. */
    private int slot(int pair) {
        int slot = pair * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(pairs.length) + 1;
        while (pairs[slot] != pair && pairs[slot] != 0) {
            slot = slot + 1 & pairs.length - 1;
        }
        return slot;
    }

    private int key(int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    private static boolean opensBehind(char c) {
        return c == '。' || c == '!' || c == '\n' || c == ' ' || c == ';';
    }

    private static boolean isLetter(char c) {
        return c >= '\u4E00' && c <= '\u9FA5' || Character.isLetterOrDigit(c);
    }
}
