package io.github.baoshu.audit;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Scope;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.panel.Preference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The one-year amounts of catalogue indicators that a region's reports state, by what they are of. */
final class Statements {
    private final List<IndicatorRecord> records;
    private final Map<Key, List<IndicatorRecord>> amounts = new HashMap<>();
    private final Map<String, List<IndicatorRecord>> sentences = new HashMap<>();

    /** What an amount is of. */
    private record Key(String indicatorId, int year, boolean target) {}

    /** The statements of the records of one region, in any order. */
    Statements(List<IndicatorRecord> all) {
        this.records = all.stream()
                .filter(record -> record.value() != null && record.periodEnd() > 0)
                .toList();
        for (IndicatorRecord record : records) {
            if (isAmount(record) && record.periodStart() == record.periodEnd()) {
                if (isWhole(record)) {
                    amounts.computeIfAbsent(
                                    new Key(record.indicatorId(), record.periodEnd(), isTarget(record)),
                                    key -> new ArrayList<>(2))
                            .add(record);
                } else {
                    sentences
                            .computeIfAbsent(sentence(record), key -> new ArrayList<>(2))
                            .add(record);
                }
            }
        }
    }

    /** All records with a number and years. */
    List<IndicatorRecord> records() {
        return records;
    }

    /** Whether a record is of a catalogue indicator for the whole jurisdiction. */
    static boolean isWhole(IndicatorRecord record) {
        return record.scope() == Scope.JURISDICTION && !record.indicatorId().isEmpty();
    }

    static boolean isTarget(IndicatorRecord record) {
        return record.status() == Status.TARGET;
    }

    private static boolean isAmount(IndicatorRecord record) {
        return record.measure() == Measure.LEVEL || record.measure() == Measure.SHARE;
    }

    /** What a sentence says of an indicator that the catalogue does not have, or of a part. */
    private static String sentence(IndicatorRecord record) {
        return String.join("\n", record.document(), record.evidence(), record.indicator(), record.subject());
    }

    /** The amount of a year that stands with a record in its document, the nearest. */
    Optional<IndicatorRecord> beside(IndicatorRecord record, String indicatorId, int year) {
        return amounts(indicatorId, year, isTarget(record)).stream()
                .filter(amount -> amount.document().equals(record.document()) && amount != record)
                .min(nearest(record));
    }

    /** The amount of a year that a region's reports state: that of the record's document, else as panels prefer. */
    Optional<IndicatorRecord> actual(IndicatorRecord record, String indicatorId, int year, String unit) {
        List<IndicatorRecord> actuals = amounts(indicatorId, year, false).stream()
                .filter(amount -> amount.baseUnit().equals(unit))
                .toList();
        Optional<IndicatorRecord> own = actuals.stream()
                .filter(amount -> amount.document().equals(record.document()))
                .min(nearest(record));
        return own.isPresent() ? own : actuals.stream().min(Preference.order());
    }

    private List<IndicatorRecord> amounts(String indicatorId, int year, boolean target) {
        return amounts.getOrDefault(new Key(indicatorId, year, target), List.of());
    }

    /** The amount of a year of what a rate of a part or of no catalogue indicator is of, in the rate's sentence. */
    Optional<IndicatorRecord> inSentence(IndicatorRecord rate, int year) {
        return sentences.getOrDefault(sentence(rate), List.of()).stream()
                .filter(amount -> amount.periodEnd() == year)
                .min(nearest(rate));
    }

    private static Comparator<IndicatorRecord> nearest(IndicatorRecord record) {
        return Comparator.<IndicatorRecord>comparingInt(
                        amount -> amount.evidence().equals(record.evidence()) ? 0 : 1)
                .thenComparing(amount -> amount.bound() != Bound.EXACT)
                .thenComparingInt(amount -> Math.abs(amount.start() - record.start()));
    }

    /** The records by region, in the order of their codes and names. */
    static Map<String, List<IndicatorRecord>> byRegion(Iterable<IndicatorRecord> records) {
        Map<String, List<IndicatorRecord>> regions = new TreeMap<>();
        for (IndicatorRecord record : records) {
            if (!record.region().isEmpty()) {
                regions.computeIfAbsent(record.regionCode() + "\n" + record.region(), key -> new ArrayList<>())
                        .add(record);
            }
        }
        return regions;
    }
}
