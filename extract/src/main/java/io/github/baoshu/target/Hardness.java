package io.github.baoshu.target;

/** How hard the wording of a target binds, by a {@link HardnessCodebook}. */
public enum Hardness {
    /** 以上, 确保 */
    HARD,
    /** 左右, 力争 */
    SOFT
}
