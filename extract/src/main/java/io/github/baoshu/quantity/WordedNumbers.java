package io.github.baoshu.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds proportions told without a number: 两位数增长, 占比过半, 产值翻番. Immutable. */
final class WordedNumbers {
    private static final String TWO_DIGITS = "两位数";
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    /** What makes 过半 a part of another word: 通过半年. */
    private static final String WORD_BEFORE = "通经超";

    private static final String DOUBLED = "翻番";
    /** What follows 翻番 where it is part of a name: 翻番计划. */
    private static final String NAME_BEHIND = "计目行工规方战”》";

    private final Unit percent;
    private final Unit doubling;

    WordedNumbers(UnitTable units) {
        this.percent = units.named("%");
        this.doubling = units.named("番");
    }

    /** The proportion told at the offset, or null. */
    @Nullable
    NumberMention at(Stretch stretch, int from) {
        return switch (stretch.charAt(from)) {
            case '两' -> stretch.startsWith(TWO_DIGITS, from) ? twoDigits(from) : null;
            case '过' -> stretch.startsWith("过半", from) && !stretch.startsWith("过半数", from) ? half(stretch, from) : null;
            case '翻' -> isDoubled(stretch, from) ? doubled(from) : null;
            default -> null;
        };
    }

    private static boolean isDoubled(Stretch stretch, int from) {
        int end = from + DOUBLED.length();
        return stretch.startsWith(DOUBLED, from)
                && !stretch.isInTitle()
                && !stretch.isInShortQuote(end)
                && NAME_BEHIND.indexOf(stretch.charAt(end)) < 0;
    }

    private NumberMention doubled(int from) {
        Quantity quantity = new Quantity(BigDecimal.ONE, null, doubling, false);
        return NumberMention.measures(from, from + DOUBLED.length(), quantity, "doubled");
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
