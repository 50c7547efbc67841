package io.github.baoshu.reading;

import io.github.baoshu.reading.Sheet.Changes;

/**
 * Pinyin in brackets behind the character that it tells how to speak: 产(chǎn)业. A bracket counts where its letters are a
 * syllable with a tone; one of a syllable without (的(de)) goes too where there are many.
 */
final class Glosses implements Step {
    private static final int LONGEST = 6;
    /** So many with a tone show that the copy is glossed. */
    private static final int FEWEST = 2;

    @Override
    public boolean mayApply(Signs signs) {
        return signs.glosses() >= FEWEST;
    }

    @Override
    public void undress(String name, Sheet sheet) {
        String text = sheet.text();
        int toned = 0;
        for (int at = 1; at < text.length(); at++) {
            toned += isOpening(text, at) && isToned(text, at, end(text, at)) ? 1 : 0;
        }
        if (toned < FEWEST) {
            return;
        }
        Changes changes = sheet.change(name);
        for (int at = 1; at < text.length(); at++) {
            int end = isOpening(text, at) ? end(text, at) : -1;
            if (end > 0) {
                changes.cut(at, end);
                at = end - 1;
            }
        }
        changes.apply();
    }

    private static boolean isOpening(String text, int at) {
        char c = text.charAt(at);
        return (c == '(' || c == '（') && Chars.isHan(text.charAt(at - 1));
    }

    /** Behind the bracket that closes a syllable opened here, or -1. */
    private static int end(String text, int opening) {
        for (int i = opening + 1; i < Math.min(text.length(), opening + 2 + LONGEST); i++) {
            char c = text.charAt(i);
            if (c == ')' || c == '）') {
                return i > opening + 1 ? i + 1 : -1;
            }
            if (!Chars.isSmall(c) && !Chars.isToned(c)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isToned(String text, int opening, int end) {
        for (int i = opening; i < end; i++) {
            if (Chars.isToned(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
