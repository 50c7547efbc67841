package io.github.baoshu.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a stretch of text as spans, trimmed of blanks at both ends; blank lines are left out. */
public final class Lines {
    private Lines() {}

    /** The non-blank lines of a folded text within a span, trimmed, in text order. */
    public static List<Span> of(String folded, Span within) {
        List<Span> lines = new ArrayList<>();
        int start = within.start();
        while (start < within.end()) {
            int end = folded.indexOf('\n', start);
            if (end < 0 || end > within.end()) {
                end = within.end();
            }
            Span line = trim(folded, start, end);
            if (line.length() > 0) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    /** Whether a line ends between two offsets. */
    public static boolean endsBetween(String folded, int from, int to) {
        for (int at = from; at < to; at++) {
            if (folded.charAt(at) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** The span without the white space at its ends. */
    public static Span trim(String folded, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && folded.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && folded.charAt(to - 1) <= ' ') {
            to--;
        }
        return new Span(from, to);
    }
}
