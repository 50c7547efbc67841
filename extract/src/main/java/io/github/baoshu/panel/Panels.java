package io.github.baoshu.panel;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.Source;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.place.Gazetteer;
import io.github.baoshu.place.Place;
import io.github.baoshu.rounding.Rounding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes panels of records. Immutable and safe to share.
 *
 * <p>An actual of a year is taken from the report of the year after, where that states it; a target of a year from the
 * report of that year. Only one-year values of catalogue indicators for whole jurisdictions have a place. Nothing is
 * averaged, filled in or interpolated.
 *
 * <pre>{@code
 * Panel panel = new Panels(lexicon).of(records);
 * CsvTable<PanelRow> csv = new CsvTable<>(PanelTables.panel(panel), CsvOptions.plain());
 * }</pre>
 */
public final class Panels {
    private final Variables variables;
    private final PartOfYear months = new PartOfYear();
    private final Gazetteer gazetteer;

    /** A maker that knows the indicators, columns and divisions that come with this library. */
    public Panels() {
        this(Lexicon.ours());
    }

    /**
     * A maker that knows the indicators, columns and divisions of a lexicon: that which the reports were read with.
     *
     * @throws io.github.baoshu.lexicon.TermTableException if one of these tables cannot be read; it names file and line
     */
    public Panels(Lexicon lexicon) {
        this.variables = Variables.load(lexicon);
        this.gazetteer = Gazetteer.load(lexicon);
    }

    private record Key(String code, String region, int year) {
        static final Comparator<Key> ORDER =
                Comparator.comparing(Key::code).thenComparing(Key::region).thenComparingInt(Key::year);

        static Key of(IndicatorRecord record) {
            Source source = record.source();
            return new Key(
                    source.regionCode().orElse(""),
                    source.region().orElseThrow(),
                    record.period().orElseThrow().to());
        }
    }

    /** The panel of the records given, in any order. */
    public Panel of(Iterable<IndicatorRecord> records) {
        Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
        Map<Key, Map<Variable, List<IndicatorRecord>>> stated = new HashMap<>();
        for (IndicatorRecord record : records) {
            if (!record.isCatalogued()) {
                continue;
            }
            Optional<Variable> variable = variables.of(record);
            LeftOut reason = reason(record, variable.isPresent());
            if (reason != null) {
                leftOut.merge(reason, 1, Integer::sum);
            } else {
                stated.computeIfAbsent(Key.of(record), key -> new HashMap<>())
                        .computeIfAbsent(variable.orElseThrow(), key -> new ArrayList<>(2))
                        .add(record);
            }
        }
        List<PanelRow> rows = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (Key key : stated.keySet().stream().sorted(Key.ORDER).toList()) {
            rows.add(row(key, stated.get(key), conflicts));
        }
        return new Panel(columns(rows), rows, conflicts, leftOut);
    }

    private @Nullable LeftOut reason(IndicatorRecord record, boolean fits) {
        if (!variables.hasColumns(record.indicator())) {
            return LeftOut.OWN_INDICATOR;
        }
        Source source = record.source();
        if (source.region().isEmpty() || source.reportYear().isEmpty()) {
            return LeftOut.UNKNOWN_REPORT;
        }
        if (!record.coverage().isWhole()) {
            return LeftOut.PART;
        }
        if (!record.isOfOneYear()) {
            return LeftOut.SEVERAL_YEARS;
        }
        if (record.status() != Status.TARGET && months.describes(record)) {
            return LeftOut.PART_OF_YEAR;
        }
        if (!fits) {
            return switch (record.measure()) {
                case LEVEL, GROWTH, CHANGE -> LeftOut.OTHER_UNIT;
                default -> LeftOut.OTHER_MEASURE;
            };
        }
        if (record.status() == Status.TARGET) {
            return source.reportYear().equals(record.period().map(Period::to)) ? null : LeftOut.OTHER_YEAR;
        }
        return record.value().isEmpty() ? LeftOut.NO_NUMBER : null;
    }

    private PanelRow row(Key key, Map<Variable, List<IndicatorRecord>> stated, List<Conflict> conflicts) {
        Map<Variable, Cell> cells = new HashMap<>(stated.size() * 2);
        for (Variable variable : variables.all()) {
            List<IndicatorRecord> statements = stated.get(variable);
            if (statements != null) {
                cells.put(variable, cell(variable, statements, conflicts));
            }
        }
        Optional<Place> place = key.code().isEmpty()
                ? Optional.of(Place.NATION).filter(nation -> nation.name().equals(key.region()))
                : gazetteer.at(key.code());
        String parentCode = place.map(Place::parent).orElse("");
        String parent = gazetteer
                .at(parentCode)
                .map(Place::name)
                .orElse(place.isPresent() && place.get().level() == Place.Level.PROVINCE ? Place.NATION.name() : "");
        Place known =
                new Place(key.region(), key.code(), place.map(Place::level).orElse(Place.Level.COUNTY), parentCode);
        return new PanelRow(known, place.isPresent(), parent, key.year(), cells);
    }

    private static Cell cell(Variable variable, List<IndicatorRecord> statements, List<Conflict> conflicts) {
        List<IndicatorRecord> ordered =
                statements.stream().sorted(Preference.order()).toList();
        List<IndicatorRecord> numbers =
                ordered.stream().filter(record -> record.value().isPresent()).toList();
        IndicatorRecord kept = numbers.isEmpty() ? null : Preference.best(numbers);
        Cell cell = new Cell(
                variable,
                kept,
                ordered.stream()
                        .filter(record -> record.relation().isPresent())
                        .findFirst()
                        .orElse(null));
        for (IndicatorRecord other : numbers) {
            if (kept != null && !Rounding.GENEROUS.of(kept).meets(Rounding.GENEROUS.of(other))) {
                conflicts.add(new Conflict(cell, other, between(kept, other)));
            }
        }
        return cell;
    }

    private static Conflict.Between between(IndicatorRecord kept, IndicatorRecord other) {
        if (kept.source().document().equals(other.source().document())) {
            return Conflict.Between.ONE_REPORT;
        }
        return reportYear(other) > reportYear(kept) ? Conflict.Between.LATER_REPORT : Conflict.Between.OTHER_REPORT;
    }

    private static int reportYear(IndicatorRecord record) {
        return record.source().reportYear().orElseThrow();
    }

    private List<PanelColumn> columns(List<PanelRow> rows) {
        Set<PanelColumn> needed = new LinkedHashSet<>();
        Map<Variable, List<PanelRow>> byVariable = new HashMap<>();
        for (PanelRow row : rows) {
            for (Variable variable : row.cells().keySet()) {
                byVariable.computeIfAbsent(variable, key -> new ArrayList<>()).add(row);
            }
        }
        for (Variable variable : variables.all()) {
            List<PanelRow> holders = byVariable.getOrDefault(variable, List.of());
            for (PanelColumn.Part part : PanelColumn.Part.values()) {
                PanelColumn column = new PanelColumn(variable, part);
                if (holders.stream().anyMatch(column::isNeededFor)) {
                    needed.add(column);
                }
            }
        }
        return List.copyOf(needed);
    }
}
