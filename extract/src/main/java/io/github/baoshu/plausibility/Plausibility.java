package io.github.baoshu.plausibility;

import io.github.baoshu.audit.Audit;
import io.github.baoshu.audit.Comparison;
import io.github.baoshu.audit.Finding;
import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.Flag;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.indicator.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Flags the numbers of a report that cannot well be: what is far from the report's other amounts of the same indicator or
 * contradicts its rates by more than a digit, percentages out of bounds, years out of place. It compares a report with itself
 * only, so that nearly all records have no flag. Immutable and safe to share; time is that of sorting.
 */
public final class Plausibility {
    /** Wan (万) is the nearest magnitude word to be dropped or doubled; cumulated amounts and old ones stay below. */
    private static final double TOO_FAR = 2000;

    private static final double A_DIGIT = 8;
    /** Amounts that lie closer together contradict no rate between a halving and a doubling by a digit. */
    private static final double WIDE = 4;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Audit audit = new Audit();

    private record Key(Optional<String> indicatorId, Optional<String> unit) {}

    /** The same records in the same order, those with a flag that are unlikely. */
    public List<IndicatorRecord> flagged(List<IndicatorRecord> records) {
        Map<Key, double[]> amounts = amounts(records);
        Set<IndicatorRecord> contradicted = contradicted(records);
        List<IndicatorRecord> flagged = new ArrayList<>(records.size());
        for (IndicatorRecord record : records) {
            Flag flag = contradicted.contains(record) ? Flag.MAGNITUDE : flag(record, amounts);
            flagged.add(flag == null ? record : record.withFlag(flag));
        }
        return flagged;
    }

    /** The records of what has amounts so far apart that a rate may contradict them by more than a digit. */
    private static List<IndicatorRecord> wide(List<IndicatorRecord> records) {
        Map<Optional<String>, double[]> ends = new HashMap<>();
        for (IndicatorRecord record : records) {
            Optional<BigDecimal> base = record.value().flatMap(Value::base);
            if (record.measure() == Measure.LEVEL
                    && base.isPresent()
                    && base.get().signum() > 0) {
                double amount = base.get().doubleValue();
                double[] end = ends.computeIfAbsent(record.indicator().name(), name -> new double[] {amount, amount});
                end[0] = Math.min(end[0], amount);
                end[1] = Math.max(end[1], amount);
            }
        }
        ends.values().removeIf(end -> end[1] < end[0] * WIDE);
        return ends.isEmpty()
                ? List.of()
                : records.stream()
                        .filter(record -> ends.containsKey(record.indicator().name()))
                        .toList();
    }

    /** The amounts that others of the report contradict by more than a digit. */
    private Set<IndicatorRecord> contradicted(List<IndicatorRecord> records) {
        Set<IndicatorRecord> contradicted = new HashSet<>();
        List<IndicatorRecord> wide = wide(records);
        if (wide.isEmpty()) {
            return contradicted;
        }
        for (Finding finding : audit.of(wide)) {
            if (finding instanceof Comparison comparison
                    && comparison.kind() != Finding.Kind.CHANGE
                    && comparison.verdict() == Comparison.Verdict.INCONSISTENT
                    && comparison.factor() > A_DIGIT) {
                boolean rate = comparison.checked().measure() == Measure.GROWTH
                        || comparison.checked().measure() == Measure.AVG_GROWTH;
                contradicted.addAll(comparison
                        .quotes()
                        .subList(rate ? 1 : 0, comparison.quotes().size()));
            }
        }
        return contradicted;
    }

    private static @Nullable Flag flag(IndicatorRecord record, Map<Key, double[]> amounts) {
        if (isOutOfTime(record)) {
            return Flag.YEAR;
        }
        if (isOutOfBounds(record)) {
            return Flag.PER_CENT;
        }
        return isAmount(record) && isFar(magnitude(record), Objects.requireNonNull(amounts.get(key(record))))
                ? Flag.MAGNITUDE
                : null;
    }

    private static boolean isOutOfTime(IndicatorRecord record) {
        if (record.period().isEmpty()) {
            return false;
        }
        int end = record.period().get().to();
        int last = record.status() == Status.TARGET
                ? LAST_YEAR
                : record.source().reportYear().orElse(LAST_YEAR);
        return end < FIRST_YEAR || end > LAST_YEAR || end > last;
    }

    /** Of catalogue indicators only: what a percentage is of is not known well enough of others. */
    private static boolean isOutOfBounds(IndicatorRecord record) {
        Optional<BigDecimal> base =
                record.value().filter(value -> value.isIn("%")).flatMap(Value::base);
        if (base.isEmpty() || !record.isCatalogued()) {
            return false;
        }
        BigDecimal value = base.get();
        return switch (record.measure()) {
            case SHARE, LEVEL -> value.abs().compareTo(WHOLE) > 0;
            case GROWTH, AVG_GROWTH -> value.add(WHOLE).signum() < 0;
            default -> false;
        };
    }

    private static Map<Key, double[]> amounts(List<IndicatorRecord> records) {
        Map<Key, List<Double>> lists = new HashMap<>();
        for (IndicatorRecord record : records) {
            if (isAmount(record)) {
                lists.computeIfAbsent(key(record), key -> new ArrayList<>(2)).add(magnitude(record));
            }
        }
        Map<Key, double[]> sorted = new HashMap<>(lists.size() * 2);
        lists.forEach((key, list) -> {
            double[] values = list.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(values);
            sorted.put(key, values);
        });
        return sorted;
    }

    /** Whether an amount of so many is far from the one in the middle; of two, both are. */
    private static boolean isFar(double magnitude, double[] sorted) {
        double lower = sorted[(sorted.length - 1) / 2];
        double upper = sorted[sorted.length / 2];
        double limit = Math.log10(TOO_FAR);
        return Math.abs(magnitude - lower) > limit || Math.abs(magnitude - upper) > limit;
    }

    /** An exact enough amount of a catalogue indicator of the whole jurisdiction. */
    private static boolean isAmount(IndicatorRecord record) {
        Optional<BigDecimal> base =
                record.value().filter(value -> !value.isIn("%")).flatMap(Value::base);
        return record.measure() == Measure.LEVEL
                && record.coverage().isWhole()
                && record.isCatalogued()
                && record.bound() != Bound.AT_MOST
                && base.isPresent()
                && base.get().signum() > 0;
    }

    private static double magnitude(IndicatorRecord record) {
        return Math.log10(record.value().flatMap(Value::base).orElseThrow().doubleValue());
    }

    private static Key key(IndicatorRecord record) {
        return new Key(record.indicator().id(), record.value().flatMap(Value::baseUnit));
    }
}
