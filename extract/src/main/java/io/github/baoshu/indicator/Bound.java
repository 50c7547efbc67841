package io.github.baoshu.indicator;

/** How a value bounds what it states. */
public enum Bound {
    /** as stated */
    EXACT,
    /** 左右, 约, 近 */
    APPROX,
    /** 以上, 超, 不低于 */
    AT_LEAST,
    /** 以内, 不超过 */
    AT_MOST,
    /** two ends */
    RANGE
}
