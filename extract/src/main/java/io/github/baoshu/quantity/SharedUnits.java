package io.github.baoshu.quantity;

import io.github.baoshu.quantity.NumberMention.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives a number without a unit that of the next in its list: 提高14、23个百分点, 3.4个、1个百分点. */
final class SharedUnits {
    private SharedUnits() {}

    /** The mentions of a text, in place, with the units they share. */
    static List<NumberMention> share(String text, List<NumberMention> mentions) {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            NumberMention one = mentions.get(i);
            NumberMention next = mentions.get(i + 1);
            if (next.isQuantity()
                    && isList(text, one, next)
                    && lacks(one, next.required().unit())) {
                BigDecimal value = value(text, one);
                if (value != null) {
                    mentions.set(i, with(one, value, next.required().unit()));
                }
            }
        }
        return mentions;
    }

    private static boolean isList(String text, NumberMention one, NumberMention next) {
        int end = one.span().end();
        return next.span().start() == end + 1 && "、和".indexOf(text.charAt(end)) >= 0;
    }

    /** Whether the number has no unit, or only the 个 of 个百分点. */
    private static boolean lacks(NumberMention one, Unit unit) {
        if (one.isQuantity()) {
            return unit.kind() == Unit.Kind.POINT
                    && one.required().unit().written().equals("个");
        }
        return one.kind() == Kind.OTHER && one.rule().equals("bare");
    }

    private static @Nullable BigDecimal value(String text, NumberMention one) {
        if (one.isQuantity()) {
            return one.required().value();
        }
        NumberText number = NumberText.arabic(text, one.span().start());
        return number == null ? null : number.value();
    }

    private static NumberMention with(NumberMention one, BigDecimal value, Unit unit) {
        Quantity quantity = new Quantity(value, null, unit, false);
        return NumberMention.measures(one.span().start(), one.span().end(), quantity, "unit-shared");
    }
}
