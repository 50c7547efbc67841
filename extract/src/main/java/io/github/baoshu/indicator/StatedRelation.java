package io.github.baoshu.indicator;

import java.util.Objects;
import java.util.Optional;

/**
 * What is stated instead of a number: 高于全省平均水平.
 *
 * @param relation how the value stands to something
 * @param to what it stands so to, as written: 全省平均水平; empty where the relation needs nothing
 */
public record StatedRelation(Relation relation, Optional<String> to) {
    /** Takes empty words for absent ones. */
    public StatedRelation {
        Objects.requireNonNull(relation, "relation");
        to = Absent.ifEmpty(to);
    }

    @Override
    public String toString() {
        return relation + to.map(words -> " " + words).orElse("");
    }
}
