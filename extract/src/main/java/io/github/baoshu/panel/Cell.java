package io.github.baoshu.panel;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Relation;
import io.github.baoshu.indicator.StatedRelation;
import io.github.baoshu.indicator.Value;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a panel holds of a variable in a row.
 *
 * @param variable the variable
 * @param record the record that the number was taken from, or null where only a relation is stated
 * @param relation the record that the relation was taken from, or null
 */
public record Cell(
        Variable variable,
        @Nullable IndicatorRecord record,
        @Nullable IndicatorRecord relation) {
    /** Checks that there is something in it. */
    public Cell {
        if (record == null && relation == null) {
            throw new IllegalArgumentException("nothing is stated of " + variable.name());
        }
    }

    /** The record that its number, or else its relation, was taken from. */
    public IndicatorRecord source() {
        return Objects.requireNonNull(record == null ? relation : record);
    }

    /** The value, the lower end of a range, in the variable's unit; empty where only a relation is stated. */
    public Optional<BigDecimal> value() {
        return number().map(number -> value(variable, number));
    }

    /** The upper end of a range, in the variable's unit; mostly empty. */
    public Optional<BigDecimal> high() {
        return number().flatMap(number -> number.high().map(end -> high(number, end)));
    }

    private BigDecimal high(Value number, BigDecimal end) {
        boolean asWritten = number.base().isEmpty() || number.number().signum() == 0;
        return asWritten ? end : shifted(variable, end.multiply(number.factor()));
    }

    /** The relation stated of a target; mostly empty. */
    public Optional<Relation> stated() {
        return Optional.ofNullable(relation).flatMap(IndicatorRecord::relation).map(StatedRelation::relation);
    }

    private Optional<Value> number() {
        return Optional.ofNullable(record).flatMap(IndicatorRecord::value);
    }

    /** A number in the unit of a variable. */
    static BigDecimal value(Variable variable, Value number) {
        return shifted(variable, number.inBaseUnit());
    }

    private static BigDecimal shifted(Variable variable, BigDecimal base) {
        if (variable.shift() == 0) {
            return base;
        }
        BigDecimal bare = base.movePointLeft(variable.shift()).stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
