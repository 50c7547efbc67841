package io.github.baoshu.term;

import io.github.baoshu.lexicon.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A unit or measure word of the user's. 万 and 亿 may stand before it without more ado.
 *
 * @param unit as reports write it: 盏, 公担
 * @param base the unit of its base value, which is itself or a unit that is known: 吨
 * @param factor how many base units one of it is: 0.1
 */
public record UnitTerm(String unit, String base, BigDecimal factor) implements Term {
    /** A measure word that counts things: 盏. */
    public static UnitTerm counting(String word) {
        return new UnitTerm(word, word, BigDecimal.ONE);
    }

    @Override
    public String label() {
        return "unit " + unit;
    }

    @Override
    public List<Row> rows() {
        return List.of(new Row(
                "units.tsv",
                Map.of(
                        "unit",
                        unit,
                        "kind",
                        unit.equals(base) ? "COUNT" : "",
                        "base",
                        base,
                        "factor",
                        factor.toPlainString())));
    }
}
