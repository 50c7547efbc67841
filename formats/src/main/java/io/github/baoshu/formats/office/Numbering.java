package io.github.baoshu.formats.office;

import io.github.baoshu.formats.content.UnreadableContentException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the paragraphs of automatic lists and writes their numbers: 一、 and （一） that stand nowhere in the text. */
final class Numbering {
    static final int LEVELS = 9;

    /** No program writes a longer text of a level. */
    private static final int LONGEST = 255;
    /** In all numbers of a document, which together have some ten thousand where it is a book. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Map<String, int[]> counters = new HashMap<>();
    private int characters;

    /**
     * A level of a list.
     *
     * @param format of its numbers
     * @param text with {@code %1} for the number of the first level, and so on: （%2）
     * @param start the first number
     */
    record Level(String format, String text, int start) {
        Level {
            text = text.substring(0, Math.min(text.length(), LONGEST));
        }
    }

    /**
     * The number of the next paragraph of a list.
     *
     * @param list tells lists that are counted apart
     * @param level of the paragraph, from 0
     * @param levels of the list, by number; null where a list leaves one out
     * @throws UnreadableContentException if all numbers together have too many characters
     */
    String next(String list, int level, List<Level> levels) throws UnreadableContentException {
        if (level < 0 || level >= levels.size() || levels.get(level) == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(list, any -> starts(levels));
        counts[level]++;
        for (int deeper = level + 1; deeper < counts.length; deeper++) {
            counts[deeper] = start(levels, deeper) - 1;
        }
        String text = levels.get(level).text();
        for (int i = 0; i <= level; i++) {
            if (text.contains("%" + (i + 1))) {
                Level of = levels.get(i);
                int count = Math.max(counts[i], start(levels, i));
                text = text.replace("%" + (i + 1), of == null ? "" : Numerals.of(of.format(), count));
            }
        }
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableContentException(
                    "Word document with more than " + MOST_CHARACTERS + " characters of list numbers");
        }
        return levels.get(level).format().equals("bullet") ? "" : parted(text);
    }

    /** A number that ends in a letter or digit, 第一部分 or 1.1, is parted from the words behind it. */
    private static String parted(String number) {
        char end = number.isEmpty() ? ' ' : number.charAt(number.length() - 1);
        return Character.isIdeographic(end) || end < 0x80 && Character.isLetterOrDigit(end) ? number + " " : number;
    }

    private static int[] starts(List<Level> levels) {
        int[] starts = new int[LEVELS];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = start(levels, i) - 1;
        }
        return starts;
    }

    private static int start(List<Level> levels, int level) {
        return level < levels.size() && levels.get(level) != null
                ? levels.get(level).start()
                : 1;
    }

    /** As many levels as a list can have, all left out. */
    static List<Level> none() {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < LEVELS; i++) {
            levels.add(null);
        }
        return levels;
    }
}
