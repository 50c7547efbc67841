package io.github.baoshu.link;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.quantity.NumberMention;
import io.github.baoshu.quantity.Quantity;
import io.github.baoshu.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity and the words around it, as the grammar reads them.
 *
 * @param number the quantity
 * @param clause the clause it stands in, between commas and semicolons
 * @param joined whether it hangs on the number before by 、 和 or 及 alone
 * @param left what stands between the number or stop before and the verbs of this number
 * @param verbs the cues directly before the number, nearest first
 * @param comparison the words 比上年 and the like, if any
 * @param bound the bound that the words give, or null for none
 * @param modifier those words, verbatim
 * @param right what stands behind the number and its bound up to the next number or stop
 * @param opened how many further numbers stand behind this one in its clause
 */
public record Slot(
        NumberMention number,
        Span clause,
        boolean joined,
        Span left,
        List<CueHits.Hit> verbs,
        @Nullable Span comparison,
        @Nullable Bound bound,
        String modifier,
        Span right,
        int opened) {

    /** The quantity. */
    public Quantity quantity() {
        return number.required();
    }

    /** The bound that the nearest verb of level gives, or null. */
    static @Nullable Bound boundOf(List<CueHits.Hit> verbs) {
        for (CueHits.Hit hit : verbs) {
            if (hit.is(Cue.Kind.LEVEL) && !hit.cue().value().isEmpty()) {
                return Bound.valueOf(hit.cue().value());
            }
        }
        return null;
    }

    boolean has(Cue.Kind kind) {
        return verbs.stream().anyMatch(hit -> hit.is(kind));
    }

    boolean distributes() {
        return verbs.stream()
                .anyMatch(hit -> hit.is(Cue.Kind.EACH) && hit.cue().value().equals("SPLIT"));
    }

    boolean shares() {
        return verbs.stream()
                .anyMatch(hit -> hit.is(Cue.Kind.EACH) && hit.cue().value().equals("SHARE"));
    }

    /** Whether a verb tells what the number does. */
    boolean isPredicated() {
        return has(Cue.Kind.RISE)
                || has(Cue.Kind.FALL)
                || has(Cue.Kind.TO)
                || has(Cue.Kind.TO_FALL)
                || has(Cue.Kind.LEVEL);
    }
}
