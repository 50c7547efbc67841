package io.github.baoshu.lexicon;

import java.util.List;
import java.util.Map;

/**
 * A term of a user's as a typed value: what it adds to the tables of terms, so that a program need not write TSV. Given to
 * {@link Lexicon#with(Term...)}. Implementations are immutable.
 */
public interface Term {
    /** How messages call it: {@code indicator street_lamps}. */
    String label();

    /** The rows that it adds. */
    List<Row> rows();

    /**
     * A row that a term adds.
     *
     * @param table the name of the table: units.tsv
     * @param cells by the names of the columns; those that are not there are empty
     */
    record Row(String table, Map<String, String> cells) {
        /** Copies the cells. */
        public Row {
            cells = Map.copyOf(cells);
        }
    }
}
