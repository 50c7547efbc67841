package io.github.baoshu.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;

/** What a user adds to a table of ours, or puts in its place. */
sealed interface Addition {
    /** How messages call it. */
    String source();

    /** The table with this added. */
    TermTable to(TermTable table, int keys, String... header);

    /**
     * Rows as TSV with a header.
     *
     * @param alone whether they stand in the place of ours
     */
    record Rows(String source, String text, boolean alone) implements Addition {
        @Override
        public TermTable to(TermTable table, int keys, String... header) {
            try {
                TermTable theirs =
                        TermTable.read(source, new StringReader(text), header).added();
                return alone ? theirs : theirs.before(table, keys);
            } catch (IOException e) {
                throw new UncheckedIOException(source, e);
            }
        }
    }

    /** The cells of one row, by column. */
    record Cells(String source, Map<String, String> cells) implements Addition {
        @Override
        public TermTable to(TermTable table, int keys, String... header) {
            return TermTable.of(source, cells, header).before(table, keys);
        }
    }
}
