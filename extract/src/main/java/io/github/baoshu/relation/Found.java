package io.github.baoshu.relation;

import io.github.baoshu.indicator.Relation;
import io.github.baoshu.text.Span;

/**
 * What a word states.
 *
 * @param start where its words begin
 * @param end where they end, exclusive
 * @param subject the words that name what it is stated of
 * @param relation what is stated
 * @param relativeTo to what; may be empty
 * @param aimed whether the words call it an aim
 */
record Found(int start, int end, Span subject, Relation relation, String relativeTo, boolean aimed) {}
