package io.github.baoshu.panel;

import io.github.baoshu.indicator.Catalogue;
import io.github.baoshu.indicator.Indicator;
import io.github.baoshu.indicator.IndicatorName;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The variables of all panels, in the order of the catalogue; the table is {@code columns.tsv}. A name does not depend on
 * which other variables a panel has. Immutable.
 */
public final class Variables {
    private static final String DOLLARS = "美元";
    private static final String YUAN = "元";
    private static final String WITHOUT_UNIT = "-";
    /** So that the longest column, …_growth_target_bound, has 32 characters. */
    private static final Pattern STEM = Pattern.compile("[a-z][a-z0-9_]{0,11}");

    private static final List<Measure> MEASURES = List.of(Measure.LEVEL, Measure.GROWTH, Measure.CHANGE);

    private final Map<String, Style> styles;
    private final List<Variable> all;

    private record Style(Indicator indicator, String stem, String unit, int shift, Set<String> bases, String dollars) {
        Variable variable(Measure measure, Role role, boolean inDollars) {
            String unit = unit(measure, inDollars);
            return new Variable(
                    indicator,
                    measure,
                    role,
                    Variable.name(inDollars ? dollars : stem, measure, role),
                    unit,
                    unit.equals(unit()) || inDollars ? shift : 0);
        }

        List<Variable> variables() {
            List<Variable> all = new ArrayList<>();
            for (Measure measure : MEASURES) {
                for (Role role : Role.values()) {
                    all.add(variable(measure, role, false));
                    if (!dollars.isEmpty() && measure != Measure.GROWTH) {
                        all.add(variable(measure, role, true));
                    }
                }
            }
            return all;
        }

        private String unit(Measure measure, boolean inDollars) {
            if (measure == Measure.GROWTH) {
                return "%";
            }
            if (inDollars) {
                return unit.substring(0, unit.length() - 1) + DOLLARS;
            }
            return measure == Measure.CHANGE && unit.equals("%") ? "百分点" : unit;
        }
    }

    private Variables(Map<String, Style> styles, List<Variable> all) {
        this.styles = Map.copyOf(styles);
        this.all = List.copyOf(all);
    }

    /**
     * The variables of the catalogue of a lexicon; an indicator of the user's without a row of {@code columns.tsv} has none.
     *
     * @throws io.github.baoshu.lexicon.TermTableException if a row of the table is wrong; it names file and line
     */
    public static Variables load(Lexicon lexicon) {
        TermTable table =
                lexicon.table(Variables.class, "columns.tsv", 1, "id", "stem", "unit", "shift", "bases", "dollars");
        Map<String, TermTable.Row> rows = rows(table);
        Map<String, Style> styles = new HashMap<>();
        List<Variable> all = new ArrayList<>();
        for (Indicator indicator : Catalogue.load(lexicon).indicators()) {
            TermTable.Row row = rows.remove(indicator.id());
            if (row != null) {
                Style style = style(table, row, indicator);
                styles.put(indicator.id(), style);
                all.addAll(style.variables());
            }
        }
        for (TermTable.Row row : rows.values()) {
            if (row.added()) {
                throw table.wrong(row, "no indicator " + row.cell(0) + " in the catalogue");
            }
        }
        return new Variables(styles, all);
    }

    /** The rows by id; each stem is fit for the name of a column and stands once. */
    private static Map<String, TermTable.Row> rows(TermTable table) {
        Map<String, TermTable.Row> rows = new LinkedHashMap<>();
        Map<String, TermTable.Row> stems = new HashMap<>();
        for (TermTable.Row row : table.rows()) {
            if (rows.put(row.cell(0), row) != null) {
                throw table.wrong(row, "id " + row.cell(0) + " stands twice");
            }
            checkStem(table, row, row.cell(1), stems);
            if (!row.cell(5).isEmpty()) {
                checkStem(table, row, row.cell(5), stems);
            }
        }
        return rows;
    }

    private static void checkStem(TermTable table, TermTable.Row row, String stem, Map<String, TermTable.Row> stems) {
        if (!STEM.matcher(stem).matches()) {
            throw table.wrong(row, "stem \"" + stem + "\" is not up to 12 small Latin letters, digits and underscores");
        }
        TermTable.Row other = stems.put(stem, row);
        if (other != null) {
            TermTable.Row theirs = other.added() ? other : row;
            throw table.wrong(theirs, "stem " + stem + " is both " + other.cell(0) + "'s and " + row.cell(0) + "'s");
        }
    }

    private static Style style(TermTable table, TermTable.Row row, Indicator indicator) {
        return new Style(
                indicator, row.cell(1), row.cell(2), table.integer(row, 3), bases(indicator, row.cell(4)), row.cell(5));
    }

    private static Set<String> bases(Indicator indicator, String cell) {
        Set<String> bases = new HashSet<>(Set.of(indicator.unit()));
        for (String base : cell.split("\\|")) {
            if (!base.isEmpty()) {
                bases.add(base.equals(WITHOUT_UNIT) ? "" : base);
            }
        }
        return bases;
    }

    /** All variables in the order of the catalogue. */
    public List<Variable> all() {
        return all;
    }

    /** Whether an indicator has columns in panels. */
    boolean hasColumns(IndicatorName indicator) {
        return indicator.id().filter(styles::containsKey).isPresent();
    }

    /** The variable of a record of a catalogue indicator; none where its measure or unit has no place in a panel. */
    public Optional<Variable> of(IndicatorRecord record) {
        Style style = record.indicator().id().map(styles::get).orElse(null);
        if (style == null) {
            return Optional.empty();
        }
        Role role = record.status() == Status.TARGET ? Role.TARGET : Role.ACTUAL;
        boolean inPerCent = style.unit().equals("%");
        Measure measure = record.measure() == Measure.SHARE && inPerCent ? Measure.LEVEL : record.measure();
        if (!MEASURES.contains(measure)) {
            return Optional.empty();
        }
        Value value = record.value().orElse(null);
        if (value == null || measure == Measure.GROWTH && value.isIn("%")) {
            return Optional.of(style.variable(measure, role, false));
        }
        boolean dollars = value.isIn(DOLLARS) && style.indicator().unit().equals(YUAN);
        boolean fits = measure == Measure.CHANGE && inPerCent
                ? value.isIn("百分点")
                : style.bases().contains(value.baseUnit().orElse(""));
        if (measure == Measure.GROWTH || !(dollars ? !style.dollars().isEmpty() : fits)) {
            return Optional.empty();
        }
        return Optional.of(style.variable(measure, role, dollars));
    }
}
