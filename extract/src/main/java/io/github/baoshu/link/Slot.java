package io.github.baoshu.link;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.quantity.NumberMention;
import io.github.baoshu.quantity.Quantity;
import io.github.baoshu.text.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
    /** The verbs that say it rose or fell. */
    static final Set<Cue.Kind> CHANGES =
            Collections.unmodifiableSet(EnumSet.of(Cue.Kind.RISE, Cue.Kind.FALL, Cue.Kind.TO, Cue.Kind.TO_FALL));

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

    /** Whether one of its verbs is as asked for. */
    boolean hasVerb(Predicate<CueHits.Hit> asked) {
        for (int i = 0; i < verbs.size(); i++) { // asked too often for an iterator
            if (asked.test(verbs.get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean has(Cue.Kind kind) {
        for (int i = 0; i < verbs.size(); i++) { // asked too often for an iterator
            if (verbs.get(i).is(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the value is one for each of several subjects: 分别. */
    boolean distributes() {
        return isEach("SPLIT");
    }

    /** 分别 where the words that all subjects share stand behind it, within the name; else null. */
    @Nullable
    Span eachWithinName() {
        CueHits.Hit nearest = verbs.isEmpty() ? null : verbs.get(0);
        boolean within = nearest != null && nearest.is(Cue.Kind.EACH) && nearest.end() < left.end();
        return within ? new Span(nearest.start(), nearest.end()) : null;
    }

    /** Whether the value is the total of what the one before is a part of: 累计达到. */
    boolean totals() {
        return hasVerb(
                hit -> hit.cue().words().startsWith("累计") || hit.cue().words().startsWith("总"));
    }

    /** Whether several subjects share the value: 均. */
    boolean shares() {
        return isEach("SHARE");
    }

    private boolean isEach(String how) {
        return has(Cue.Kind.EACH)
                && hasVerb(hit -> hit.is(Cue.Kind.EACH) && hit.cue().value().equals(how));
    }

    /** Whether a verb tells a rise or a fall, or each of several subjects has a value of its own. */
    boolean changes() {
        return hasVerb(hit -> CHANGES.contains(hit.cue().kind())) || distributes();
    }

    /** Whether its verbs say no more than how it is bounded: 超. */
    boolean isBoundOnly() {
        return verbs.stream().allMatch(hit -> hit.is(Cue.Kind.LEVEL));
    }

    /** Whether a verb tells what the number does. */
    boolean isPredicated() {
        return hasVerb(hit -> CHANGES.contains(hit.cue().kind())) || has(Cue.Kind.LEVEL);
    }

    /** Whether the verbs say that it fell. */
    boolean falls() {
        for (CueHits.Hit hit : verbs) {
            if (hit.is(Cue.Kind.FALL)) {
                return true;
            }
            if (hit.is(Cue.Kind.RISE)) {
                return false;
            }
        }
        return false;
    }

    /** The slot with the words behind it up to an offset only. */
    Slot upTo(int end) {
        Span words = new Span(right.start(), end);
        return new Slot(number, clause, joined, left, verbs, comparison, bound, modifier, words, opened);
    }

    /** The slot with the verbs of the first of its list, its own bound kept. */
    Slot under(Slot first) {
        Bound kept = bound != null ? bound : boundOf(first.verbs);
        return new Slot(number, clause, joined, left, first.verbs, first.comparison, kept, modifier, right, opened);
    }

    /** The slot with the bound that a level gives, where it has none of its own. */
    Slot boundBy(CueHits.Hit level) {
        String bounds = level.cue().value();
        if (bound != null || bounds.isEmpty() || !level.is(Cue.Kind.LEVEL)) {
            return this;
        }
        String words = level.cue().words();
        return new Slot(number, clause, joined, left, verbs, comparison, Bound.valueOf(bounds), words, right, opened);
    }
}
