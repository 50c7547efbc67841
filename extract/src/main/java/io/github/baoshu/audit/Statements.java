package io.github.baoshu.audit;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Source;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.panel.PartOfYear;
import io.github.baoshu.panel.Preference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The one-year amounts that a region's reports state, by what they are of. Looking one up takes no longer for more. */
final class Statements {
    /** How many statements to each side of a place are looked at. */
    private static final int NEIGHBOURS = 8;

    private static final Comparator<IndicatorRecord> TEXT_ORDER = Comparator.<IndicatorRecord, String>comparing(
                    record -> record.source().document())
            .thenComparingInt(Statements::start);

    private final List<IndicatorRecord> records;
    /** Amounts of one document, in text order. */
    private final Map<Place, List<IndicatorRecord>> amounts = new HashMap<>();
    /** Of each actual amount, the statement that panels prefer. */
    private final Map<Key, IndicatorRecord> preferred = new HashMap<>();

    /** What an amount is of: a catalogue indicator, or what a sentence says of something else. */
    private record Key(String what, int year, Optional<String> unit) {}

    private record Place(String document, String what, int year, boolean target) {}

    /** The statements of the records of one region, in any order, but for those of some months only. */
    Statements(List<IndicatorRecord> all, PartOfYear months) {
        this.records = all.stream()
                .filter(record ->
                        record.value().isPresent() && record.period().isPresent() && !months.describes(record))
                .sorted(TEXT_ORDER)
                .toList();
        Comparator<IndicatorRecord> order = Preference.order();
        for (IndicatorRecord record : records) {
            boolean amount = record.measure() == Measure.LEVEL || record.measure() == Measure.SHARE;
            if (amount && record.isOfOneYear()) {
                amounts.computeIfAbsent(place(record, lastYear(record)), key -> new ArrayList<>(2))
                        .add(record);
                if (isWhole(record) && !isTarget(record)) {
                    preferred.merge(
                            new Key(what(record), lastYear(record), baseUnit(record)),
                            record,
                            (one, other) -> order.compare(one, other) <= 0 ? one : other);
                }
            }
        }
    }

    /** All records with a number and years, by document and in text order. */
    List<IndicatorRecord> records() {
        return records;
    }

    /** Whether a record is of a catalogue indicator for the whole jurisdiction. */
    static boolean isWhole(IndicatorRecord record) {
        return record.coverage().isWhole() && record.isCatalogued();
    }

    /** The number of a record, which all of these have. */
    static Value value(IndicatorRecord record) {
        return record.value().orElseThrow();
    }

    /** The first year that a record describes; all of these have years. */
    static int firstYear(IndicatorRecord record) {
        return record.period().orElseThrow().from();
    }

    /** The last year that a record describes. */
    static int lastYear(IndicatorRecord record) {
        return record.period().orElseThrow().to();
    }

    private static int start(IndicatorRecord record) {
        return record.evidence().start();
    }

    private static Optional<String> baseUnit(IndicatorRecord record) {
        return value(record).baseUnit();
    }

    static boolean isTarget(IndicatorRecord record) {
        return record.status() == Status.TARGET;
    }

    private static String what(IndicatorRecord record) {
        return isWhole(record)
                ? record.indicator().id().orElseThrow()
                : String.join(
                        "\n",
                        record.indicator().name().orElse(""),
                        record.coverage().subject().orElse(""),
                        record.evidence().sentence());
    }

    private static Place place(IndicatorRecord record, int year) {
        return new Place(record.source().document(), what(record), year, isTarget(record));
    }

    /**
     * The nearest amount of a year that a record's document states with it: of the same catalogue indicator, or, of
     * anything else, in the same sentence.
     */
    Optional<IndicatorRecord> beside(IndicatorRecord record, int year) {
        return nearest(record, place(record, year));
    }

    /** The nearest amount of another catalogue indicator that a record's document states of its year. */
    Optional<IndicatorRecord> beside(IndicatorRecord record, String indicatorId) {
        return nearest(record, new Place(record.source().document(), indicatorId, lastYear(record), isTarget(record)));
    }

    /** The amount of an earlier year: in the record's document, else, of a catalogue indicator, as panels prefer. */
    Optional<IndicatorRecord> earlier(IndicatorRecord record, int year) {
        Optional<IndicatorRecord> own =
                nearest(record, new Place(record.source().document(), what(record), year, false));
        Optional<IndicatorRecord> planned = own.isPresent() || isWhole(record) ? own : beside(record, year);
        return planned.filter(amount -> value(amount).isInUnitOf(value(record)))
                .or(() -> Optional.ofNullable(preferred.get(new Key(what(record), year, baseUnit(record)))));
    }

    private Optional<IndicatorRecord> nearest(IndicatorRecord record, Place place) {
        List<IndicatorRecord> all = amounts.getOrDefault(place, List.of());
        int from = 0;
        int to = all.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (start(all.get(middle)) < start(record)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return all.subList(Math.max(0, from - NEIGHBOURS), Math.min(all.size(), from + NEIGHBOURS)).stream()
                .filter(amount -> amount != record)
                .min(Comparator.<IndicatorRecord>comparingInt(amount -> amount.evidence()
                                        .sentence()
                                        .equals(record.evidence().sentence())
                                ? 0
                                : 1)
                        .thenComparing(amount -> amount.bound() != Bound.EXACT)
                        .thenComparingInt(amount -> Math.abs(start(amount) - start(record))));
    }

    /** The records by region, in the order of their codes and names. */
    static Map<String, List<IndicatorRecord>> byRegion(Iterable<IndicatorRecord> records) {
        Map<String, List<IndicatorRecord>> regions = new TreeMap<>();
        for (IndicatorRecord record : records) {
            Source source = record.source();
            source.region()
                    .ifPresent(region -> regions.computeIfAbsent(
                                    source.regionCode().orElse("") + "\n" + region, key -> new ArrayList<>())
                            .add(record));
        }
        return regions;
    }
}
