package io.github.baoshu.audit;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.rounding.Interval;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure and what others make of it.
 *
 * @param kind what was set against what
 * @param quotes the statement of the figure, then those it follows from
 * @param stated the figure, in {@code unit}; for shares their sum
 * @param expected what follows from the others, each taken as written
 * @param range what follows from them at their ends as rounded
 * @param unit unit of the figures: % or a base unit
 * @param verdict whether they fit
 * @param caveat what besides rounding stands between them
 */
public record Comparison(
        Kind kind,
        List<IndicatorRecord> quotes,
        BigDecimal stated,
        BigDecimal expected,
        Interval range,
        String unit,
        Verdict verdict,
        Caveat caveat)
        implements Finding {
    /** Copies the quotes. */
    public Comparison {
        quotes = List.copyOf(quotes);
    }

    /**
     * How many times too large or too small the figure is by what follows from the others, at least 1; of rates, how many
     * times too large or too small the last amount is.
     */
    public double factor() {
        double quotient = switch (kind) {
            case GROWTH -> growth(expected) / growth(stated);
            case AVERAGE_GROWTH ->
                Math.pow(
                        growth(expected) / growth(stated),
                        checked().period().map(Period::years).orElse(1));
            default -> stated.doubleValue() / expected.doubleValue();
        };
        double size = Math.abs(quotient);
        return size == 0 || Double.isNaN(size) ? 1 : Math.max(size, 1 / size);
    }

    private static double growth(BigDecimal perCent) {
        return 1 + perCent.doubleValue() / 100;
    }

    /** Whether figures fit. */
    public enum Verdict {
        /** they fit within half a unit of the digits written */
        CONSISTENT,
        /** they fit if one was cut off, is a round number, or was revised slightly between two reports */
        ROUNDING,
        /** they do not fit, but they need not: their coverage differs */
        NOT_COMPARABLE,
        /** they do not fit */
        INCONSISTENT
    }

    /** What besides rounding stands between figures. */
    public enum Caveat {
        /** nothing */
        NONE,
        /** growth in constant prices beside amounts in those of their years */
        CONSTANT_PRICES,
        /** the text tells of another coverage: 同口径, 扣除… */
        COMPARABLE_BASIS,
        /** the group that is counted changes from year to year */
        CHANGING_GROUP
    }
}
