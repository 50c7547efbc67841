package io.github.baoshu.audit;

import io.github.baoshu.indicator.IndicatorRecord;
import java.math.BigDecimal;
import java.util.List;

/**
 * A target and what came about.
 *
 * @param target the target, of the report of its year
 * @param outturn what a later report states of the year
 * @param aim the target, in {@code unit}; the upper end of a range where the outturn is above
 * @param result the outturn, in {@code unit}
 * @param unit the base unit of both
 * @param outcome whether the target was met
 */
public record Attainment(
        IndicatorRecord target,
        IndicatorRecord outturn,
        BigDecimal aim,
        BigDecimal result,
        String unit,
        Outcome outcome)
        implements Finding {
    /** How an outturn stands to its target. */
    public enum Outcome {
        /** as aimed at, within rounding, or inside the bound that was set */
        MET,
        /** better than a point, 左右 or a range asked for */
        EXCEEDED,
        /** worse than asked for */
        MISSED
    }

    @Override
    public Kind kind() {
        return Kind.TARGET;
    }

    @Override
    public List<IndicatorRecord> quotes() {
        return List.of(target, outturn);
    }
}
