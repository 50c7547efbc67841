package io.github.baoshu.lexicon;

import io.github.baoshu.text.CharacterSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Words as a tree of their characters, so that a text is compared with all of them at once, a step a character, and never
 * cut up. Words are told by their numbers: their places in the collection given. Immutable and safe to share.
 */
public final class Trie {
    /** The node before the first character. */
    public static final int ROOT = 1;
    /** What {@link #next} gives where no word goes on. */
    public static final int NONE = 0;

    private static final int NODE_BITS = 24;
    private static final int MOST_NODES = 1 << NODE_BITS;

    /** The steps, hashed: the node that a step leaves with its character, and behind them the node it leads to. */
    private final long[] steps;

    private final int shift;
    /** The first characters of all words: most places of a text are told by them alone. */
    private final CharacterSet firsts;
    /** The words of one character, and hashed the pairs that longer ones begin with, a bit each. */
    private final CharacterSet singles;

    private final long[] pairs;
    private final int pairShift;
    /** The word that ends at each node, its number counted from 1; 0 for none. */
    private final int[] words;

    private final int size;

    /**
     * A tree of words.
     *
     * @throws IllegalArgumentException if a word is empty or stands twice, or if they are too many
     */
    public Trie(Collection<String> words) {
        int characters = words.stream().mapToInt(String::length).sum();
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * characters + 1);
        this.steps = new long[1 << bits];
        int pairBits = Math.max(6, Integer.SIZE - Integer.numberOfLeadingZeros(16 * words.size()));
        this.pairs = new long[(1 << pairBits) / Long.SIZE];
        this.pairShift = Integer.SIZE - pairBits;
        this.firsts = CharacterSet.of(words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining()));
        this.singles = CharacterSet.of(
                words.stream().filter(word -> word.length() == 1).collect(Collectors.joining()));
        this.shift = Long.SIZE - bits;
        int[] ends = new int[characters + 2];
        int nodes = ROOT + 1;
        int number = 0;
        for (String word : words) {
            if (word.isEmpty()) {
                throw new IllegalArgumentException("an empty word");
            }
            int node = ROOT;
            for (int i = 0; i < word.length(); i++) {
                int at = slot(node, word.charAt(i));
                if (steps[at] == 0) {
                    steps[at] = step(node, word.charAt(i)) << NODE_BITS | nodes++;
                }
                node = (int) steps[at] & MOST_NODES - 1;
            }
            if (word.length() > 1) {
                int pair = pair(word.charAt(0), word.charAt(1));
                pairs[pair / Long.SIZE] |= 1L << pair;
            }
            if (ends[node] > 0 || nodes >= MOST_NODES) {
                throw new IllegalArgumentException("a second one, or one too many: " + word);
            }
            ends[node] = ++number;
        }
        this.size = nodes;
        this.words = Arrays.copyOf(ends, nodes);
    }

    private static long step(int node, char c) {
        return (long) node << Character.SIZE | c;
    }

    private int slot(int node, char c) {
        long step = step(node, c);
        int at = (int) (step * 0x9E3779B97F4A7C15L >>> shift);
        while (steps[at] != 0 && steps[at] >>> NODE_BITS != step) {
            at = at + 1 & steps.length - 1;
        }
        return at;
    }

    private int pair(char first, char second) {
        return (first * 31 + second) * 0x9E3779B9 >>> pairShift;
    }

    /** Whether a word may begin at an offset of a text, by its first two characters; at most places none does. */
    public boolean mayBegin(String text, int at) {
        return mayBegin(text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : '\0');
    }

    /** Whether a word may begin with two characters; the second is 0 where the text ends behind the first. */
    public boolean mayBegin(char first, char second) {
        if (!firsts.contains(first)) {
            return false;
        }
        int pair = pair(first, second);
        return (pairs[pair / Long.SIZE] & 1L << pair) != 0 || singles.contains(first);
    }

    /** The node behind a node and a character; {@link #NONE} where no word goes on so. */
    public int next(int node, char c) {
        return (int) steps[slot(node, c)] & MOST_NODES - 1;
    }

    /** The number of the word that ends at a node; -1 for none. */
    public int word(int node) {
        return words[node] - 1;
    }

    /** One more than the highest node. */
    int size() {
        return size;
    }

    /** The number of the longest word that begins at an offset of a text; -1 for none. */
    public int longestAt(String text, int from) {
        if (from >= text.length() || !mayBegin(text, from)) {
            return -1;
        }
        int longest = 0;
        int node = ROOT;
        for (int at = from; at < text.length(); at++) {
            node = next(node, text.charAt(at));
            if (node == NONE) {
                break;
            }
            longest = words[node] > 0 ? words[node] : longest;
        }
        return longest - 1;
    }

    /** Whether a word begins at an offset of a text. */
    public boolean beginsAt(String text, int from) {
        return longestAt(text, from) >= 0;
    }

    /** Whether a word stands anywhere in a text. */
    public boolean isIn(String text) {
        return beginsIn(text, 0, text.length());
    }

    /** Whether a word begins between two offsets of a text. */
    public boolean beginsIn(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (firsts.contains(text.charAt(at)) && beginsAt(text, at)) {
                return true;
            }
        }
        return false;
    }
}
