package io.github.baoshu.term;

import io.github.baoshu.indicator.Indicator;
import io.github.baoshu.lexicon.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An indicator of the user's. One with an id of ours takes the place of ours. Immutable.
 *
 * <pre>{@code
 * IndicatorTerm.of("street_lamps", "路灯总数", "盏").alias("城市路灯").column("lamps", "万盏", 4)
 * }</pre>
 *
 * @param id its catalogue id: small Latin letters, digits and underscores
 * @param name its canonical name
 * @param unit base unit of its level: 盏, 元, %
 * @param aliases its other spellings
 * @param category what part of the economy or society it belongs to; may be empty
 * @param kind how its values are stated
 * @param column how panels write it; one without a column has no place in a panel
 */
public record IndicatorTerm(
        String id,
        String name,
        String unit,
        List<String> aliases,
        String category,
        Indicator.Kind kind,
        Optional<Column> column)
        implements Term {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");
    private static final String BETWEEN_ALIASES = "|";

    /**
     * How panels write an indicator.
     *
     * @param stem the start of its columns' names: lamps gives lamps_level, lamps_growth_target; at most 12 small Latin
     *     letters, digits and underscores
     * @param unit unit of its amounts: 万盏
     * @param shift the power of ten by which a value in the base unit is divided: 4 for 万
     */
    public record Column(String stem, String unit, int shift) {}

    /** Checks the id and copies the aliases. */
    public IndicatorTerm {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no id of an indicator: \"" + id + "\"");
        }
        aliases = List.copyOf(aliases);
        for (String alias : aliases) {
            if (alias.contains(BETWEEN_ALIASES)) {
                throw new IllegalArgumentException("one alias at a time: \"" + alias + "\"");
            }
        }
    }

    /** An indicator stated in amounts, or in per cent where that is its unit. */
    public static IndicatorTerm of(String id, String name, String unit) {
        Indicator.Kind kind = unit.equals("%") ? Indicator.Kind.RATE : Indicator.Kind.LEVEL;
        return new IndicatorTerm(id, name, unit, List.of(), "", kind, Optional.empty());
    }

    /** The same with another spelling. */
    public IndicatorTerm alias(String spelling) {
        List<String> all = new ArrayList<>(aliases);
        all.add(spelling);
        return new IndicatorTerm(id, name, unit, all, category, kind, column);
    }

    /** The same, stated in another way. */
    public IndicatorTerm kind(Indicator.Kind other) {
        return new IndicatorTerm(id, name, unit, aliases, category, other, column);
    }

    /** The same in a category. */
    public IndicatorTerm category(String other) {
        return new IndicatorTerm(id, name, unit, aliases, other, kind, column);
    }

    /** The same with a column in panels; see {@link Column}. */
    public IndicatorTerm column(String stem, String columnUnit, int shift) {
        return new IndicatorTerm(
                id, name, unit, aliases, category, kind, Optional.of(new Column(stem, columnUnit, shift)));
    }

    @Override
    public String label() {
        return "indicator " + id;
    }

    @Override
    public List<Row> rows() {
        Row row = new Row(
                "catalogue.tsv",
                Map.of(
                        "id", id,
                        "name", name,
                        "aliases", String.join(BETWEEN_ALIASES, aliases),
                        "category", category,
                        "unit", unit,
                        "kind", kind.name()));
        Optional<Row> inPanels = column.map(own -> new Row(
                "columns.tsv",
                Map.of("id", id, "stem", own.stem(), "unit", own.unit(), "shift", String.valueOf(own.shift()))));
        return Stream.concat(Stream.of(row), inPanels.stream()).toList();
    }
}
