package io.github.baoshu.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/**
 * A number with its unit, as written and in the base unit.
 *
 * @param number as written, with the digits that were written, signed: a fall is negative; the lower end of a range
 * @param high upper end of a range, as written
 * @param unit as written, magnitude included: 亿元; empty for a number without one
 * @param base the number in the base unit: 48630000000 for 486.3亿元
 * @param baseUnit the base unit: 元; empty for a number without one
 */
public record Value(
        BigDecimal number,
        Optional<BigDecimal> high,
        Optional<String> unit,
        Optional<BigDecimal> base,
        Optional<String> baseUnit) {
    /** Takes empty words for absent ones. */
    public Value {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(base, "base");
        unit = Absent.ifEmpty(unit);
        baseUnit = Absent.ifEmpty(baseUnit);
    }

    /** The number in the base unit, or as written where that is not known. */
    public BigDecimal inBaseUnit() {
        return base.orElse(number);
    }

    /** How many base units one of the unit is: 100000000 for 亿元; 1 where that is not known. */
    public BigDecimal factor() {
        return base.isEmpty() || number.signum() == 0
                ? BigDecimal.ONE
                : base.get().divide(number, MathContext.DECIMAL64);
    }

    /** Whether this is its base unit. */
    public boolean isIn(String other) {
        return baseUnit.isPresent() && baseUnit.get().equals(other);
    }

    /** Whether its base unit is that of another value, or both have none. */
    public boolean isInUnitOf(Value other) {
        return baseUnit.equals(other.baseUnit);
    }

    /** As it is written, in plain digits: 3-4%. */
    @Override
    public String toString() {
        return number.toPlainString()
                + high.map(end -> "-" + end.toPlainString()).orElse("")
                + unit.orElse("");
    }
}
