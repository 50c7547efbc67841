package io.github.baoshu.panel;

import io.github.baoshu.indicator.Indicator;
import io.github.baoshu.indicator.Measure;
import java.util.Locale;
import java.util.Map;

/**
 * What a panel tells of a region and year: an indicator in one measure, role and unit.
 *
 * @param indicator the indicator
 * @param measure LEVEL, GROWTH or CHANGE; the share that an indicator in per cent is of something is its LEVEL
 * @param role actual or target
 * @param name name of its first column: gdp_growth_target
 * @param unit unit of its values: 亿元
 * @param shift power of ten by which a value in the base unit is divided
 */
public record Variable(Indicator indicator, Measure measure, Role role, String name, String unit, int shift) {
    private static final Map<Measure, String> MEASURES =
            Map.of(Measure.LEVEL, "", Measure.GROWTH, "增速", Measure.CHANGE, "增减量");

    /** The name in Chinese: 地区生产总值增速目标. */
    public String label() {
        String currency = unit.endsWith("美元") ? "（美元）" : "";
        return indicator.name() + currency + MEASURES.get(measure) + (role == Role.TARGET ? "目标" : "");
    }

    static String name(String stem, Measure measure, Role role) {
        return stem + "_" + measure.name().toLowerCase(Locale.ROOT) + (role == Role.TARGET ? "_target" : "");
    }
}
