package io.github.baoshu.panel;

import io.github.baoshu.indicator.Catalogue;
import io.github.baoshu.indicator.Indicator;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.lexicon.TermTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The variables of all panels, in the order of the catalogue; the table is {@code columns.tsv}. A name does not depend on
 * which other variables a panel has. Immutable.
 */
public final class Variables {
    private static final String DOLLARS = "美元";
    private static final String YUAN = "元";
    private static final String WITHOUT_UNIT = "-";
    private static final int LONGEST_STEM = 12;
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

    /** The variables of the catalogue that comes with this library. */
    public static Variables load() {
        TermTable table =
                TermTable.resource(Variables.class, "columns.tsv", "id", "stem", "unit", "shift", "bases", "dollars");
        Map<String, TermTable.Row> rows = new HashMap<>();
        Set<String> stems = new HashSet<>();
        for (TermTable.Row row : table.rows()) {
            rows.put(row.cell(0), row);
            for (String stem : List.of(row.cell(1), row.cell(5))) {
                if (stem.length() > LONGEST_STEM || !stem.isEmpty() && !stems.add(stem)) {
                    throw table.wrong(row, "too long or not the only one: " + stem);
                }
            }
        }
        Map<String, Style> styles = new HashMap<>();
        List<Variable> all = new ArrayList<>();
        for (Indicator indicator : Catalogue.load().indicators()) {
            TermTable.Row row = rows.remove(indicator.id());
            if (row == null) {
                throw new IllegalStateException("columns.tsv does not have " + indicator.id());
            }
            Style style = new Style(
                    indicator,
                    row.cell(1),
                    row.cell(2),
                    Integer.parseInt(row.cell(3)),
                    bases(indicator, row.cell(4)),
                    row.cell(5));
            styles.put(indicator.id(), style);
            for (Measure measure : MEASURES) {
                for (Role role : Role.values()) {
                    all.add(style.variable(measure, role, false));
                    if (!style.dollars().isEmpty() && measure != Measure.GROWTH) {
                        all.add(style.variable(measure, role, true));
                    }
                }
            }
        }
        if (!rows.isEmpty()) {
            throw table.wrong(rows.values().iterator().next(), "not in the catalogue");
        }
        return new Variables(styles, all);
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
