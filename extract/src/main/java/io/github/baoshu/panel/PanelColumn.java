package io.github.baoshu.panel;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.IndicatorRecord;
import org.jspecify.annotations.Nullable;

/**
 * A column of a panel.
 *
 * @param variable what it tells of
 * @param part which part of it
 */
public record PanelColumn(Variable variable, Part part) {
    /** The parts of a cell, each a column. */
    public enum Part {
        /** the number, the lower end of a range */
        VALUE("", ""),
        /** the upper end of a range */
        HIGH("_high", "上限"),
        /** how the number bounds it; empty where there is no number */
        BOUND("_bound", "界限"),
        /** what is stated without a number */
        RELATION("_rel", "关系");

        private final String suffix;
        private final String label;

        Part(String suffix, String label) {
            this.suffix = suffix;
            this.label = label;
        }
    }

    /** The name: ASCII, at most 32 characters. */
    public String name() {
        return variable.name() + part.suffix;
    }

    /** The name in Chinese. */
    public String label() {
        return variable.label() + part.label;
    }

    /** The unit of its numbers; empty for text. */
    public String unit() {
        return part == Part.VALUE || part == Part.HIGH ? variable.unit() : "";
    }

    /** What it holds of a row: a BigDecimal, an enumeration constant, or null. */
    public @Nullable Object of(PanelRow row) {
        Cell cell = row.cells().get(variable);
        if (cell == null) {
            return null;
        }
        return switch (part) {
            case VALUE -> cell.value().orElse(null);
            case HIGH -> cell.high().orElse(null);
            case BOUND -> bound(cell.record());
            case RELATION -> cell.stated().orElse(null);
        };
    }

    private static @Nullable Bound bound(@Nullable IndicatorRecord record) {
        return record == null ? null : record.bound();
    }

    /** Whether a row makes the column worth having; the bound of actuals is where it says more than EXACT. */
    boolean isNeededFor(PanelRow row) {
        Object held = of(row);
        return held != null && !(part == Part.BOUND && variable.role() == Role.ACTUAL && held == Bound.EXACT);
    }
}
