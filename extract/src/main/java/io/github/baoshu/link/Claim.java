package io.github.baoshu.link;

import io.github.baoshu.indicator.Measure;
import io.github.baoshu.quantity.Quantity;
import io.github.baoshu.text.Span;
import java.math.BigDecimal;

/**
 * What the grammar says of one slot, on the way to its mention.
 *
 * @param slot the quantity and the words around it
 * @param subject what the value is said of
 * @param measure what kind of statement it is
 * @param falling whether the value counts downwards
 * @param starting whether it is the value that something rose or fell from
 * @param given whether it is a given fact even where plans are told
 */
record Claim(Slot slot, Subject subject, Measure measure, boolean falling, boolean starting, boolean given) {
    Claim(Slot slot, Subject subject, Measure measure) {
        this(slot, subject, measure, false, false, false);
    }

    Claim falling(boolean falls) {
        return new Claim(slot, subject, measure, falls, starting, given);
    }

    Claim starting(boolean starts) {
        return new Claim(slot, subject, measure, falling, starts, given);
    }

    Claim asGiven() {
        return new Claim(slot, subject, measure, falling, starting, true);
    }

    /** The mention, its value signed. */
    Mention mention(Span sentence, String rule) {
        Quantity quantity = slot.quantity();
        return new Mention(
                slot,
                sentence,
                subject.name(),
                subject.noun(),
                measure,
                signed(quantity.value()),
                quantity.high() == null ? null : signed(quantity.high()),
                Measures.bound(slot),
                starting,
                slot.has(Cue.Kind.AVERAGE),
                subject.part(),
                given,
                rule);
    }

    private BigDecimal signed(BigDecimal value) {
        boolean minus = falling && measure != Measure.LEVEL && measure != Measure.SHARE && measure != Measure.RANK;
        return minus ? value.negate() : value;
    }
}
