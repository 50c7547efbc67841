package io.github.baoshu.indicator;

import java.util.Optional;

/**
 * The words that tell how firmly a value is stated, verbatim.
 *
 * @param modifier those that gave the bound: 左右, 以上
 * @param effort words of commitment: 力争, 确保, 预计
 * @param stretch a second, softer ambition on the same figure: 在实际工作中力争更好
 */
public record Wording(Optional<String> modifier, Optional<String> effort, Optional<String> stretch) {
    /** Takes empty words for absent ones. */
    public Wording {
        modifier = Absent.ifEmpty(modifier);
        effort = Absent.ifEmpty(effort);
        stretch = Absent.ifEmpty(stretch);
    }

    /** Without a second ambition. */
    public static Wording of(String modifier, Optional<String> effort) {
        return new Wording(Optional.of(modifier), effort, Optional.empty());
    }

    /** The same wording with a second, softer ambition. */
    public Wording withStretch(String words) {
        return new Wording(modifier, effort, Optional.of(words));
    }
}
