package io.github.baoshu.formats;

import java.util.List;

/** The paragraphs of a text: its lines that are not blank, without the blanks that formats lay out otherwise. */
final class Paragraphs {
    private Paragraphs() {}

    static List<String> of(String text) {
        return text.lines()
                .map(line -> line.replaceAll("[\\s\u3000\u00A0]+", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The lines of a text that are not blank, as written but for blanks at their ends. */
    static List<String> asWritten(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
