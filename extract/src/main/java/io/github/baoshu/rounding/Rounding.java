package io.github.baoshu.rounding;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Value;
import java.math.BigDecimal;

/**
 * The true values that a stated number allows, in its base unit.
 *
 * <p>{@link #LITERAL} takes the number for what it is, as of a bound that was promised. {@link #STRICT} takes the number for rounded to its last written digit: half a unit of it to both sides. Zeros that
 * stand for 万 or 亿 (58300000000) are no digits. {@link #GENEROUS} allows for figures that were cut off or are round: a
 * whole unit of the last digit, and zeros behind the third digit (1300) count as unknown. In all, 左右 and 约 reach half a
 * percentage point or a fiftieth to both sides, 近 a tenth down, and 以上, 超 and 以内 leave one end open.
 */
public enum Rounding {
    /** the number itself */
    LITERAL,
    /** half a unit of the last written digit */
    STRICT,
    /** a whole unit of the last digit that counts */
    GENEROUS;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal A_FIFTIETH = new BigDecimal("0.02");
    private static final BigDecimal A_TENTH = new BigDecimal("0.1");
    private static final int ZEROS_OF_A_MAGNITUDE = 4;
    private static final int DIGITS_THAT_COUNT = 3;

    /** The values that the number of a record allows; the record must state one. */
    public Interval of(IndicatorRecord record) {
        Value stated = record.value().orElseThrow();
        BigDecimal value = stated.number();
        BigDecimal high = stated.high().orElse(null);
        BigDecimal factor = stated.factor();
        Interval written;
        if (high != null) {
            BigDecimal from = value.min(high);
            written =
                    new Interval(from.subtract(distance(from)), value.max(high).add(distance(value.max(high))));
        } else {
            written = bounded(record, stated);
        }
        return new Interval(
                written.low() == null ? null : written.low().multiply(factor),
                written.high() == null ? null : written.high().multiply(factor));
    }

    private Interval bounded(IndicatorRecord record, Value stated) {
        BigDecimal value = stated.number();
        BigDecimal distance = distance(value);
        if (record.bound() == Bound.AT_LEAST) {
            return new Interval(value.subtract(distance), null);
        }
        if (record.bound() == Bound.AT_MOST) {
            return new Interval(null, value.add(distance));
        }
        if (record.bound() != Bound.APPROX) {
            return Interval.around(value, distance);
        }
        if (record.wording().modifier().orElse("").contains("近")) {
            BigDecimal below = value.subtract(value.abs().multiply(A_TENTH));
            return new Interval(below.subtract(distance), value.add(distance));
        }
        BigDecimal reach =
                stated.isIn("%") || stated.isIn("百分点") ? HALF : value.abs().multiply(A_FIFTIETH);
        return Interval.around(value, distance.max(reach));
    }

    /** How far the true value may lie from a written one. */
    BigDecimal distance(BigDecimal value) {
        if (this == LITERAL) {
            return BigDecimal.ZERO;
        }
        BigDecimal unit = BigDecimal.ONE.movePointRight(position(value));
        return this == STRICT ? unit.multiply(HALF) : unit;
    }

    /** The power of ten of the last digit that counts. */
    private int position(BigDecimal value) {
        if (value.signum() == 0 || value.scale() > 0) {
            return -value.scale();
        }
        String digits = value.abs().toBigInteger().toString();
        int zeros = digits.length() - digits.replaceAll("0+$", "").length();
        int swallowed = zeros / ZEROS_OF_A_MAGNITUDE * ZEROS_OF_A_MAGNITUDE;
        int round = Math.min(zeros, Math.max(0, digits.length() - DIGITS_THAT_COUNT));
        return this == STRICT ? swallowed : Math.max(swallowed, round);
    }
}
