package io.github.baoshu.panel;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Relation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
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

    /** The value, the lower end of a range, in the variable's unit; null where only a relation is stated. */
    public @Nullable BigDecimal value() {
        return record == null ? null : value(variable, record);
    }

    /** The upper end of a range, or null. */
    public @Nullable BigDecimal high() {
        if (record == null || record.valueHigh() == null) {
            return null;
        }
        BigDecimal value = record.value();
        BigDecimal base = record.baseValue();
        if (value == null || base == null || value.signum() == 0) {
            return record.valueHigh();
        }
        BigDecimal factor = base.divide(value, MathContext.DECIMAL64);
        return shifted(variable, record.valueHigh().multiply(factor));
    }

    /** The relation stated of a target, or null. */
    public @Nullable Relation stated() {
        return relation == null ? null : relation.relation();
    }

    /** The number of a record in the unit of a variable. */
    static @Nullable BigDecimal value(Variable variable, IndicatorRecord record) {
        BigDecimal base = record.baseValue() == null ? record.value() : record.baseValue();
        return base == null ? null : shifted(variable, base);
    }

    private static BigDecimal shifted(Variable variable, BigDecimal base) {
        if (variable.shift() == 0) {
            return base;
        }
        BigDecimal bare = base.movePointLeft(variable.shift()).stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
