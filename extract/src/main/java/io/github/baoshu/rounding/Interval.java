package io.github.baoshu.rounding;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * The values from one end to another, both included; an end that is null is open.
 *
 * @param low the lower end, or null
 * @param high the upper end, or null
 */
public record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Checks that the ends are in order. */
    public Interval {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("no interval: " + low + " to " + high);
        }
    }

    /** The values up to a distance from a value. */
    public static Interval around(BigDecimal value, BigDecimal distance) {
        return new Interval(value.subtract(distance), value.add(distance));
    }

    /** The values between two given in any order. */
    public static Interval between(BigDecimal one, BigDecimal other) {
        return new Interval(one.min(other), one.max(other));
    }

    /** Whether both ends are there. */
    public boolean isClosed() {
        return low != null && high != null;
    }

    /** Whether every value of it is above zero. */
    public boolean isPositive() {
        return low != null && low.signum() > 0;
    }

    /** Whether some value lies in both. */
    public boolean meets(Interval other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /** Whether all its values are smaller than all of another. */
    public boolean isBelow(Interval other) {
        return high != null && other.low != null && high.compareTo(other.low) < 0;
    }

    /** The sums of a value of each. */
    public Interval plus(Interval other) {
        return new Interval(
                low == null || other.low == null ? null : low.add(other.low),
                high == null || other.high == null ? null : high.add(other.high));
    }

    /** The differences of a value of each. */
    public Interval minus(Interval other) {
        return new Interval(
                low == null || other.high == null ? null : low.subtract(other.high),
                high == null || other.low == null ? null : high.subtract(other.low));
    }

    /** The quotients of a value of each; both must be positive. */
    public Interval over(Interval other) {
        return new Interval(
                low == null || other.high == null ? null : low.divide(other.high, DIGITS),
                high == null || other.low == null ? null : high.divide(other.low, DIGITS));
    }

    /** The products of a value of each; both must be positive. */
    public Interval times(Interval other) {
        return new Interval(
                low == null || other.low == null ? null : low.multiply(other.low, DIGITS),
                high == null || other.high == null ? null : high.multiply(other.high, DIGITS));
    }

    /** The values divided by a positive number. */
    public Interval dividedBy(BigDecimal divisor) {
        return new Interval(
                low == null ? null : low.divide(divisor, DIGITS), high == null ? null : high.divide(divisor, DIGITS));
    }

    /** Ratios as growth in per cent: 1.07 is 7. */
    public Interval asGrowth() {
        return new Interval(
                low == null ? null : low.subtract(BigDecimal.ONE).multiply(HUNDRED),
                high == null ? null : high.subtract(BigDecimal.ONE).multiply(HUNDRED));
    }

    /** Per cent as growth factors: 7 is 1.07. */
    public Interval asFactor() {
        return new Interval(
                low == null ? null : low.divide(HUNDRED, DIGITS).add(BigDecimal.ONE),
                high == null ? null : high.divide(HUNDRED, DIGITS).add(BigDecimal.ONE));
    }

    /** The yearly factors that give these over so many years. */
    public Interval root(int years) {
        return new Interval(root(low, years), root(high, years));
    }

    private static @Nullable BigDecimal root(@Nullable BigDecimal factor, int years) {
        return factor == null ? null : BigDecimal.valueOf(Math.pow(factor.doubleValue(), 1.0 / years));
    }
}
