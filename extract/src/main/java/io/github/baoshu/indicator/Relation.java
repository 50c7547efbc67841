package io.github.baoshu.indicator;

/** What is stated of a value without a number. */
public enum Relation {
    /** 与经济增长同步 */
    IN_STEP,
    /** 高于全国平均水平 */
    ABOVE,
    /** 低于全国平均水平 */
    BELOW,
    /** 实现正增长, 合理回升 */
    POSITIVE,
    /** 保持稳定 */
    STABLE,
    /** 完成国家下达目标 */
    OTHER
}
