package io.github.baoshu.reading;

import java.util.Arrays;

/**
 * The lines of a text that are not blank, and what they tell together of how the copy set them: wrapped at one width,
 * wrapped loosely, or a paragraph a line. Offsets are those of the text.
 */
final class Layout {
    /** How a copy breaks its lines. */
    enum Wrap {
        /** A line is a paragraph. */
        NONE,
        /** Long lines break off within sentences, at widths that vary. */
        LOOSE,
        /** Lines break off at one width. */
        TIGHT
    }

    /** A line that wraps has so many characters at least. */
    static final int SHORTEST_WRAPPED = 16;
    /** Shorter lines tell nothing of the width. */
    private static final int SHORTEST_TELLING = 20;
    /** No copy wraps at more characters than this. */
    private static final int LONGEST_WRAPPED = 120;
    /** So many lines of one width at least show that lines are wrapped at it, and one line in so many. */
    private static final int FEWEST_TIGHT = 4;

    private static final int TIGHT_ONE_IN = 5;
    /** So many long lines that break off, and this share of all long ones, show that lines are wrapped. */
    private static final int FEWEST_LOOSE = 3;

    private static final double LOOSE_SHARE = 0.34;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int count;
    private final Wrap wrap;
    /** The width at which lines are wrapped, in half-width columns or, if {@code byCharacters}, in characters. */
    private final int width;

    private final boolean byCharacters;
    private final boolean doubleSpaced;
    /** Whether nearly every line is indented, so that an indent tells nothing. */
    private final boolean indented;

    Layout(String text) {
        this.text = text;
        int[] from = new int[64];
        int[] to = new int[64];
        int lines = 0;
        int at = 0;
        while (at < text.length()) {
            int newline = text.indexOf('\n', at);
            int lineEnd = newline < 0 ? text.length() : newline;
            int start = at;
            int end = lineEnd;
            while (start < end && Chars.isSpace(text.charAt(start))) {
                start++;
            }
            while (end > start && Chars.isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                if (lines == from.length) {
                    from = Arrays.copyOf(from, 2 * lines);
                    to = Arrays.copyOf(to, 2 * lines);
                }
                from[lines] = start;
                to[lines++] = end;
            }
            at = lineEnd + 1;
        }
        this.starts = from;
        this.ends = to;
        this.count = lines;
        int[] columns = widths(false);
        int[] characters = widths(true);
        int byColumns = commonWidth(columns, 2);
        int byCount = commonWidth(characters, 0);
        this.byCharacters = byCount > 0;
        this.width = byCharacters ? byCount : byColumns;
        this.wrap = width > 0 ? Wrap.TIGHT : isLoose(characters) ? Wrap.LOOSE : Wrap.NONE;
        int gaps = 0;
        for (int i = 1; i < count; i++) {
            gaps += hasBlankLineBefore(i) ? 1 : 0;
        }
        int indents = 0;
        for (int i = 0; i < count; i++) {
            indents += hasBlankBefore(i) ? 1 : 0;
        }
        this.indented = indents * 10 > count * 9;
        this.doubleSpaced = count > 4 && gaps * 5 > (count - 1) * 4;
    }

    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return ends[line];
    }

    char last(int line) {
        return text.charAt(ends[line] - 1);
    }

    char first(int line) {
        return text.charAt(starts[line]);
    }

    Wrap wrap() {
        return wrap;
    }

    /** Whether nearly every line has a blank one before it, so that a blank line parts nothing. */
    boolean isDoubleSpaced() {
        return doubleSpaced;
    }

    /** Whether at least one blank line stands before a line. */
    boolean hasBlankLineBefore(int line) {
        int newlines = 0;
        for (int i = ends[line - 1]; i < starts[line]; i++) {
            newlines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return newlines > 1;
    }

    /** Whether the line has blanks before its first character, and most lines have not, so that it opens a paragraph. */
    boolean isIndented(int line) {
        return !indented && hasBlankBefore(line);
    }

    private boolean hasBlankBefore(int line) {
        int start = starts[line];
        return start > 0 && Chars.isBlank(text.charAt(start - 1));
    }

    /** Whether a line fills the width so far that the first character of the next had no room on it. */
    boolean isFull(int line) {
        if (byCharacters) {
            return characters(line) == width;
        }
        int room = line + 1 < count && !Chars.isHan(first(line + 1)) ? 3 : 1;
        return columns(line) >= width - room;
    }

    int characters(int line) {
        return ends[line] - starts[line];
    }

    private int columns(int line) {
        int columns = 0;
        for (int i = starts[line]; i < ends[line]; i++) {
            columns += text.charAt(i) < 0x80 ? 1 : 2;
        }
        return columns;
    }

    /** Whether a line ends without a stop: within a sentence, or as a heading does. */
    boolean isOpen(int line) {
        char last = last(line);
        char beforeLast = ends[line] - 2 >= starts[line] ? text.charAt(ends[line] - 2) : ' ';
        boolean closer = "”’\"）)》」』".indexOf(last) >= 0;
        return "。！？!?；;：:…".indexOf(closer ? beforeLast : last) < 0;
    }

    private int[] widths(boolean characters) {
        int[] widths = new int[count];
        for (int i = 0; i < count; i++) {
            boolean wraps = characters(i) <= LONGEST_WRAPPED; // a longer line is beyond any width, whatever it holds
            widths[i] = characters ? characters(i) : wraps ? columns(i) : 2 * characters(i);
        }
        return widths;
    }

    /** The width at which many lines end, most of them within a sentence, and beyond which hardly any goes; 0 for none. */
    private int commonWidth(int[] widths, int slack) {
        int shortest = slack == 0 ? SHORTEST_TELLING : 2 * SHORTEST_TELLING;
        int longest = slack == 0 ? LONGEST_WRAPPED : 2 * LONGEST_WRAPPED;
        int[] lines = new int[longest + 1];
        int[] open = new int[longest + 1];
        int beyond = 0;
        for (int i = 0; i < count; i++) {
            if (widths[i] > longest) {
                beyond++;
            } else {
                lines[widths[i]]++;
                open[widths[i]] += isOpen(i) ? 1 : 0;
            }
        }
        int fewest = Math.max(FEWEST_TIGHT, count / TIGHT_ONE_IN);
        for (int width = longest; width >= shortest; width--) {
            int here = 0;
            int openHere = 0;
            for (int w = width; w >= width - slack; w--) {
                here += lines[w];
                openHere += open[w];
            }
            if (here >= fewest && openHere * 3 >= here * 2 && beyond * 4 <= here) {
                return width;
            }
            beyond += lines[width];
        }
        return 0;
    }

    private boolean isLoose(int[] characters) {
        int lines = 0;
        int open = 0;
        for (int i = 0; i < count; i++) {
            if (characters[i] >= SHORTEST_TELLING + 4) {
                lines++;
                open += isOpen(i) && characters[i] <= LONGEST_WRAPPED ? 1 : 0;
            }
        }
        return open >= FEWEST_LOOSE && open >= lines * LOOSE_SHARE;
    }
}
