package io.github.baoshu.term;

import io.github.baoshu.lexicon.Term;
import java.util.List;
import java.util.Map;

/**
 * Another spelling of an indicator that is in the catalogue, ours or the user's. Swapping id and spelling is an error when
 * the tables are loaded, since no indicator has the spelling as its id.
 *
 * @param id the indicator's id: gdp
 * @param spelling how a report calls it
 */
public record AliasTerm(String id, String spelling) implements Term {
    @Override
    public String label() {
        return "alias " + spelling;
    }

    @Override
    public List<Row> rows() {
        return List.of(new Row("aliases.tsv", Map.of("alias", spelling, "id", id, "of", "ALL")));
    }
}
