package io.github.baoshu.formats.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines to paragraphs. A line goes on in the next where it reaches the right edge of the text, unless the next is
 * indented, stands further below than lines do, or begins on a new page behind the end of a sentence.
 */
final class Paragraphs {
    /** The share of the text's width that a full line has. */
    private static final float FULL = 0.93f;
    /** What an indented line is moved in by, in characters. */
    private static final float INDENT = 1.2f;
    /** How much further than usual the next line stands where a paragraph begins. */
    private static final float FURTHER = 1.2f;

    /** The width of a digit or letter beside that of a Chinese character. */
    private static final float NARROW = 0.6f;

    private static final String OPENING = "“‘（《";
    private static final String SENTENCE_ENDS = "。！？：";

    private final List<Line> lines;
    private final float left;
    private final float right;
    private final float distance;

    private Paragraphs(List<Line> lines) {
        this.lines = lines;
        float from = Float.MAX_VALUE;
        float to = 0;
        List<Float> distances = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            from = Math.min(from, lines.get(i).left());
            to = Math.max(to, lines.get(i).right());
            if (i > 0 && lines.get(i - 1).page() == lines.get(i).page()) {
                distances.add(lines.get(i).top() - lines.get(i - 1).top());
            }
        }
        distances.sort(null);
        this.left = from;
        this.right = to;
        this.distance = distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
    }

    static String of(List<Line> lines) {
        return new Paragraphs(lines).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(lines.get(i).text());
            if (i + 1 < lines.size() && goesOn(lines.get(i), lines.get(i + 1))) {
                text.append(between(lines.get(i), lines.get(i + 1)));
            } else {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private boolean goesOn(Line line, Line next) {
        boolean full = line.right() - left >= (right - left) * FULL || line.right() + firstWord(next) > right;
        boolean indented = next.left() >= left + INDENT * next.em();
        if (!full || indented) {
            return false;
        }
        if (line.page() != next.page()) {
            return SENTENCE_ENDS.indexOf(end(line)) < 0 || isIndentedAnywhere();
        }
        return next.top() - line.top() <= distance * FURTHER;
    }

    /** The width of what cannot be parted at the start of a line, a number or a word, and of a character behind it. */
    private static float firstWord(Line line) {
        int length = 0;
        while (length < line.text().length() && isNarrow(line.text().charAt(length))) {
            length++;
        }
        return (length * NARROW + 1) * line.em();
    }

    private static boolean isNarrow(char c) {
        return !Spaces.isWide(c) || OPENING.indexOf(c) >= 0;
    }

    /** Whether paragraphs of this text begin with an indented line: about as many lines are as there are paragraphs. */
    private boolean isIndentedAnywhere() {
        long indented = lines.stream()
                .filter(line -> line.left() >= left + INDENT * line.em() && line.left() < left + 4 * line.em())
                .count();
        return indented * 20 > lines.size();
    }

    /** Latin words need a space where a line break was. */
    private static String between(Line line, Line next) {
        char start = next.text().charAt(0);
        boolean latin =
                end(line) < 0x250 && start < 0x250 && Character.isLetter(end(line)) && Character.isLetter(start);
        return latin ? " " : "";
    }

    private static char end(Line line) {
        return line.text().charAt(line.text().length() - 1);
    }
}
