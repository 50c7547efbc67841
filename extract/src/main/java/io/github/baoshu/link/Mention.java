package io.github.baoshu.link;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of an indicator value, tied to its name but not yet to years and catalogue.
 *
 * @param slot the quantity and the words around it
 * @param sentence the sentence it stands in
 * @param name the name as resolved
 * @param noun the name without the verb or predicate before it
 * @param measure what kind of statement it is
 * @param value signed value
 * @param high upper end of a range, else null
 * @param bound how the value bounds
 * @param starting whether it is the value that something rose or fell from
 * @param averaged whether it is a yearly average
 * @param part what part of the jurisdiction it describes, empty for all of it
 * @param given whether the value is a given fact even where plans are told: a project's investment
 * @param rule the name of the rule
 */
public record Mention(
        Slot slot,
        Span sentence,
        String name,
        String noun,
        Measure measure,
        BigDecimal value,
        @Nullable BigDecimal high,
        Bound bound,
        boolean starting,
        boolean averaged,
        String part,
        boolean given,
        String rule) {
    /** The same value under another name, as another kind of statement. */
    public Mention as(String other, Measure kind) {
        return new Mention(
                slot, sentence, other, other, kind, value, high, bound, starting, averaged, part, given, rule);
    }

    /** The same value of another part under another name; one with another name is no longer its noun's alone. */
    public Mention of(String otherPart, String other) {
        return new Mention(
                slot,
                sentence,
                other,
                other.equals(name) ? noun : other,
                measure,
                value,
                high,
                bound,
                starting,
                averaged,
                otherPart,
                given,
                rule);
    }
}
