package io.github.baoshu.quantity;

import java.math.BigDecimal;

/**
 * A unit or measure word as written, with its magnitude.
 *
 * @param written magnitude and unit as written, without 余 and 多: 亿元, 万人次, %
 * @param kind what it measures
 * @param base the unit of the base value: 元
 * @param factor how many base units one of these is: 100000000
 */
public record Unit(String written, Kind kind, String base, BigDecimal factor) {
    /** What units measure. */
    public enum Kind {
        /** 元, 美元 */
        MONEY,
        /** %, ‰ */
        PERCENT,
        /** 个百分点 */
        POINT,
        /** 成, a tenth */
        TENTH,
        /** 番, 倍 */
        MULTIPLE,
        /** 位 behind 第 */
        RANK,
        /** measure words: 个, 户, 人次 */
        COUNT,
        /** 亩, 平方米 */
        AREA,
        /** 立方米 */
        VOLUME,
        /** 公里 */
        LENGTH,
        /** 吨, 斤 */
        MASS,
        /** 千瓦 */
        POWER,
        /** 千瓦时 */
        ENERGY,
        /** 千伏 */
        VOLTAGE,
        /** 岁 */
        AGE,
        /** 分 */
        SCORE,
        /** 摄氏度 */
        TEMPERATURE,
        /** 分贝 */
        NOISE,
        /** EFLOPS */
        COMPUTING,
        /** a magnitude alone: 6069万农民 */
        NONE
    }

    /** Whether the unit is a part of a whole: %, 成. */
    public boolean isProportion() {
        return kind == Kind.PERCENT || kind == Kind.TENTH;
    }

    /** Whether one unit is told for each of another: 吨/年. */
    boolean isCompound() {
        return written.indexOf('/') > 0;
    }

    /** Whether capacities are given in it, which also stand in names of plants: 30万吨原油码头. */
    public boolean isCapacity() {
        return kind == Kind.MASS || kind == Kind.POWER || kind == Kind.ENERGY || kind == Kind.VOLTAGE;
    }
}
