package io.github.baoshu.link;

import io.github.baoshu.text.CharacterSet;
import java.util.List;

/** Finds the words that join a number to the one before it: 、 和 及. */
final class Joints {
    private static final List<String> WORDS = List.of("、", "以及", "和", "及", "与", "并");

    private static final CharacterSet OPENING = CharacterSet.of("、以和及与并");

    private final String text;
    private final NameWords words;

    Joints(String folded, NameWords words) {
        this.text = folded;
        this.words = words;
    }

    /**
     * Behind the word that joins to the number before, or -1: directly behind that number, or behind its noun and
     * directly before this number.
     */
    int between(int from, int limit) {
        int before = VerbReader.back(text, limit, from);
        for (String word : WORDS) {
            if (before - word.length() > from && isWord(word, before - word.length())) {
                return before;
            }
        }
        return behind(from, limit);
    }

    private int behind(int from, int limit) {
        int at = from;
        while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '”')) {
            at++;
        }
        for (String word : WORDS) {
            if (isWord(word, at) && at + word.length() <= limit) {
                return at + word.length();
            }
        }
        return -1;
    }

    /** Whether a word stands at the offset that is not the beginning of a longer one: 和, but not 和美. */
    private boolean isWord(String word, int at) {
        return text.startsWith(word, at)
                && !words.beginsAt(NameWords.Kind.UNJOINED, text, at)
                && (at == 0 || !words.beginsAt(NameWords.Kind.UNJOINED, text, at - 1));
    }

    /** Whether such a word stands at the offset. */
    boolean isAt(int offset) {
        if (offset >= text.length() || !OPENING.contains(text.charAt(offset))) {
            return false;
        }
        for (String word : WORDS) {
            if (isWord(word, offset)) {
                return true;
            }
        }
        return false;
    }
}
