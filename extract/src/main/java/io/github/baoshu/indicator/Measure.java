package io.github.baoshu.indicator;

/** What kind of statement a value is. */
public enum Measure {
    /** the amount itself */
    LEVEL,
    /** relative change against the year before or a stated base */
    GROWTH,
    /** yearly average rate over several years */
    AVG_GROWTH,
    /** absolute change */
    CHANGE,
    /** difference against somebody else */
    GAP,
    /** part of a stated whole */
    SHARE,
    /** a multiple: 1.3倍, 两番 */
    MULTIPLE,
    /** a place in a ranking */
    RANK
}
