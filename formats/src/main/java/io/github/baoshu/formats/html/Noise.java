package io.github.baoshu.formats.html;

import io.github.baoshu.lexicon.TermTable;
import java.util.stream.Collectors;

/** The elements whose text is no text of a page. */
final class Noise {
    private Noise() {}

    /** One selector for all of them. */
    static String selector() {
        return TermTable.resource(Noise.class, "noise.tsv", "selector", "why").rows().stream()
                .map(row -> row.cell(0))
                .collect(Collectors.joining(", "));
    }
}
