package io.github.baoshu.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, as written.
 *
 * @param value the number, its scale kept; Chinese numerals as the number they write
 * @param high the upper end of a range, else null
 * @param unit the unit as written
 * @param open whether 余, 多 or 几 leave the number open upwards: 300余个
 */
public record Quantity(BigDecimal value, @Nullable BigDecimal high, Unit unit, boolean open) {
    /** Checks that value and unit are there. */
    public Quantity {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
    }

    /** The value in the unit's base unit, without trailing zeros behind the point. */
    public BigDecimal baseValue() {
        BigDecimal base = value.multiply(unit.factor()).stripTrailingZeros();
        return base.scale() < 0 ? base.setScale(0) : base;
    }
}
