package io.github.baoshu.quantity;

import io.github.baoshu.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number found in a text.
 *
 * @param span the number with its unit, verbatim
 * @param kind whether it measures something, and what it is if it does not
 * @param quantity the quantity, if it measures
 * @param rule the name of the rule that decided
 */
public record NumberMention(Span span, Kind kind, @Nullable Quantity quantity, String rule) {
    /** What a number is. */
    public enum Kind {
        /** It measures something. */
        QUANTITY,
        /** A year, month or day. */
        DATE,
        /** A length of time. */
        DURATION,
        /** Its place in a series. */
        ORDINAL,
        /** Part of a name. */
        LABEL,
        /** A count of the report's own rhetoric. */
        RHETORIC,
        /** Measures nothing. */
        OTHER
    }

    /** Checks that exactly quantities have one. */
    public NumberMention {
        if ((kind == Kind.QUANTITY) != (quantity != null)) {
            throw new IllegalArgumentException(kind + " with quantity " + quantity);
        }
    }

    static NumberMention measures(int start, int end, Quantity quantity, String rule) {
        return new NumberMention(new Span(start, end), Kind.QUANTITY, quantity, rule);
    }

    static NumberMention refused(int start, int end, Kind kind, String rule) {
        return new NumberMention(new Span(start, end), kind, null, rule);
    }

    /** Whether it measures something. */
    public boolean isQuantity() {
        return quantity != null;
    }

    /** The quantity of a mention that measures. */
    public Quantity required() {
        return Objects.requireNonNull(quantity);
    }
}
