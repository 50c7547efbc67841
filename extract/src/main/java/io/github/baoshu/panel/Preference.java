package io.github.baoshu.panel;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.rounding.Rounding;
import io.github.baoshu.section.SectionType;
import java.util.Comparator;
import java.util.List;

/**
 * Which of several statements of one cell is taken, the first by: of actuals, the report of the year after, then later
 * ones in turn, then earlier ones; no annex; no suspicion of a misread number; of actuals, a value before a bound
 * (突破5万亿元); the first in the text.
 */
public final class Preference {
    private static final int BEFORE = 1000;

    private Preference() {}

    /** The order, the best first. */
    public static Comparator<IndicatorRecord> order() {
        return Comparator.<IndicatorRecord>comparingInt(Preference::report)
                .thenComparing(record -> record.evidence().section() == SectionType.ANNEX)
                .thenComparing(record -> record.flag().isPresent())
                .thenComparingInt(Preference::vagueness)
                .thenComparing(record -> record.source().document())
                .thenComparingInt(record -> record.evidence().start());
    }

    private static int report(IndicatorRecord record) {
        if (record.status() == Status.TARGET) {
            return 0;
        }
        int years = record.source().reportYear().orElse(0)
                - record.period().map(Period::to).orElse(0);
        return years >= 1 ? years : BEFORE - years;
    }

    private static int vagueness(IndicatorRecord record) {
        if (record.status() == Status.TARGET || record.bound() == Bound.EXACT) {
            return 0;
        }
        return record.bound() == Bound.AT_LEAST || record.bound() == Bound.AT_MOST ? 2 : 1;
    }

    /**
     * Of statements in this order that have numbers, the one to take: the first, or, of actuals, the one with the most
     * digits (56708.71亿元) among those of the same report that the first is a rounding of (5.67万亿元).
     */
    public static IndicatorRecord best(List<IndicatorRecord> ordered) {
        IndicatorRecord first = ordered.get(0);
        IndicatorRecord best = first;
        for (IndicatorRecord other : ordered) {
            if (first.status() != Status.TARGET
                    && other.source().document().equals(first.source().document())
                    && vagueness(other) == vagueness(first)
                    && digits(other) > digits(best)
                    && Rounding.GENEROUS.of(other).meets(Rounding.GENEROUS.of(first))) {
                best = other;
            }
        }
        return best;
    }

    private static int digits(IndicatorRecord record) {
        return record.value()
                .map(value -> value.number().stripTrailingZeros().precision())
                .orElse(0);
    }
}
