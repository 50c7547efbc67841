package io.github.baoshu.indicator;

/**
 * A canonical indicator.
 *
 * @param id catalogue id: gdp
 * @param name canonical name: 地区生产总值
 * @param category what part of the economy or society it belongs to
 * @param unit base unit of its level
 * @param kind how its values are stated
 */
public record Indicator(String id, String name, String category, String unit, Kind kind) {
    /** How values of an indicator are stated. */
    public enum Kind {
        /** In amounts. */
        LEVEL,
        /** In per cent, so that % is a level and 个百分点 a change. */
        RATE,
        /** As a change of prices: 涨幅 is the value. */
        PRICE,
        /** As a stock, of which 新增 is another indicator. */
        STOCK
    }
}
