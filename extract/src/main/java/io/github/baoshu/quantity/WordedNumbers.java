package io.github.baoshu.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds proportions told without a number: 两位数增长, 占比过半. Immutable. */
final class WordedNumbers {
    private static final String TWO_DIGITS = "两位数";
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    /** What makes 过半 a part of another word: 通过半年. */
    private static final String WORD_BEFORE = "通经超";

    private final Unit percent;

    WordedNumbers(UnitTable units) {
        this.percent = units.named("%");
    }

    /** The proportion told at the offset, or null. */
    @Nullable
    NumberMention at(Stretch stretch, int from) {
        return switch (stretch.charAt(from)) {
            case '两' -> stretch.startsWith(TWO_DIGITS, from) ? twoDigits(from) : null;
            case '过' -> stretch.startsWith("过半", from) && !stretch.startsWith("过半数", from) ? half(stretch, from) : null;
            default -> null;
        };
    }

    private NumberMention twoDigits(int from) {
        Quantity quantity = new Quantity(BigDecimal.TEN, null, percent, true);
        return NumberMention.measures(from, from + TWO_DIGITS.length(), quantity, "two-digits");
    }

    private NumberMention half(Stretch stretch, int from) {
        if (WORD_BEFORE.indexOf(stretch.charAt(from - 1)) >= 0) {
            return NumberMention.refused(from, from + 2, NumberMention.Kind.OTHER, "word");
        }
        return NumberMention.measures(from, from + 2, new Quantity(HALF, null, percent, true), "more-than-half");
    }
}
