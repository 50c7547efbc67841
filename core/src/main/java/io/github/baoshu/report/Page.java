package io.github.baoshu.report;

import io.github.baoshu.text.Lines;
import io.github.baoshu.text.Span;
import java.util.List;

/**
 * The reading copy of a document with its lines. Offsets are those of the reading copy.
 *
 * @param lines the lines that are not blank, without the blanks around them
 */
record Page(String text, List<Span> lines) {
    static Page of(String text) {
        return new Page(text, Lines.of(text, new Span(0, text.length())));
    }

    Span whole() {
        return new Span(0, text.length());
    }

    String line(int i) {
        return lines.get(i).of(text);
    }

    /** The line that holds an offset, or the first behind it. */
    int lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
