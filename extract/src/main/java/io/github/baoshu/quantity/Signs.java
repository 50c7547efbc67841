package io.github.baoshu.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a minus sign from a hyphen and a dash: 增速为-3.2%, but 5%-6%, 2018-01-15 and 产量—64.2万吨. Immutable. */
final class Signs {
    /** The minus signs as written; an en or em dash is none. */
    private static final String MINUS = "-\uFF0D\u2212";

    /** What stands before 负 where it is a sign: 增速为负2.1%, but not 肩负. */
    private static final String BEFORE_WORD = "为是由从到至在,;:(、 \n";

    private final Labels labels;

    Signs(Labels labels) {
        this.labels = labels;
    }

    /** Whether the character at the offset is a minus sign before digits, no number directly before it. */
    boolean isAt(Stretch stretch, int from, List<NumberMention> found) {
        if (stretch.charAt(from) == '负') {
            return NumberText.isArabic(stretch.charAt(from + 1)) && BEFORE_WORD.indexOf(stretch.charAt(from - 1)) >= 0;
        }
        if (stretch.charAt(from) != '-'
                || MINUS.indexOf(stretch.rawAt(from)) < 0
                || !NumberText.isArabic(stretch.charAt(from + 1))) {
            return false;
        }
        boolean numberBefore =
                !found.isEmpty() && found.get(found.size() - 1).span().end() == from;
        int behindWord = from;
        while (stretch.charAt(behindWord - 1) == ' ') {
            behindWord--;
        }
        char before = stretch.charAt(behindWord - 1);
        return !numberBefore && (Labels.isHan(before) || ":,(、\n".indexOf(before) >= 0);
    }

    /** The number behind the sign with the sign; null where its unit goes below zero nowhere, or it is none. */
    @Nullable
    NumberMention signed(Stretch stretch, int sign, NumberMention number) {
        if (!number.isQuantity() || number.span().start() != sign + 1) {
            return null;
        }
        Quantity bare = number.required();
        boolean below = switch (bare.unit().kind()) {
            case PERCENT, POINT, TEMPERATURE -> true;
            default -> labels.signs(stretch.text(), sign);
        };
        if (!below) {
            return null;
        }
        BigDecimal value = bare.value().negate();
        Quantity quantity = new Quantity(value, bare.high(), bare.unit(), bare.open());
        return NumberMention.measures(sign, number.span().end(), quantity, number.rule());
    }
}
