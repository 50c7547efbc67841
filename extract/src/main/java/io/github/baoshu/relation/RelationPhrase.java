package io.github.baoshu.relation;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.Relation;
import io.github.baoshu.text.Span;

/**
 * Words that state a value without a number, not yet tied to a name.
 *
 * @param span the words that state it: 与经济增长基本同步
 * @param clause the clause they stand in, between commas and semicolons
 * @param sentence the sentence
 * @param subject the words that name what it is stated of; empty where it goes on with what was said before
 * @param relation what is stated
 * @param relativeTo to what; may be empty
 * @param bound how the relation bounds
 * @param modifier the words that gave the bound
 * @param aimed whether the words call it an aim: 高于全国平均水平的目标
 * @param listed whether it stands in the list of a year's main targets
 * @param rule name of the rule that read it
 */
public record RelationPhrase(
        Span span,
        Span clause,
        Span sentence,
        Span subject,
        Relation relation,
        String relativeTo,
        Bound bound,
        String modifier,
        boolean aimed,
        boolean listed,
        String rule) {}
