package io.github.baoshu.formats.pdf;

import java.util.List;

/**
 * Joins lines to paragraphs: a line goes on in the next where it reaches the right edge of the text and the next is not
 * indented. Where no line is indented, a line that ends as sentences do ends its paragraph only if it is short.
 */
final class Paragraphs {
    /** The share of the text's width that a full line has. */
    private static final float FULL = 0.93f;
    /** What an indented line is moved in by, in characters. */
    private static final float INDENT = 1.2f;

    private Paragraphs() {}

    static String of(List<Line> lines) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Line line : lines) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            text.append(line.text());
            boolean full = line.right() - left >= (right - left) * FULL;
            boolean goesOn = i + 1 < lines.size()
                    && full
                    && lines.get(i + 1).left()
                            < left + INDENT * lines.get(i + 1).em();
            if (goesOn) {
                char end = line.text().charAt(line.text().length() - 1);
                char start = lines.get(i + 1).text().charAt(0);
                boolean latin = !Spaces.isWide(end)
                        && !Spaces.isWide(start)
                        && Character.isLetter(end)
                        && Character.isLetter(start);
                text.append(latin ? " " : "");
            } else {
                text.append('\n');
            }
        }
        return text.toString();
    }
}
