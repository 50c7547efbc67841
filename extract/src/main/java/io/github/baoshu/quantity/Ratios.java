package io.github.baoshu.quantity;

import io.github.baoshu.quantity.NumberMention.Kind;
import java.math.BigDecimal;
import java.util.List;

/**
 * Finds ratios: 8.8:43.2:48 gives three shares, 2.4:1 the number that one is set against; other ratios and the time of day are
 * left. Immutable.
 */
final class Ratios {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = BigDecimal.valueOf(2);

    /** The unit of what is so many times one: 2.4:1. */
    static final Unit PURE = new Unit("", Unit.Kind.NONE, "", BigDecimal.ONE);

    private final Unit percent;

    Ratios(UnitTable units) {
        this.percent = units.named("%");
    }

    /** The last share of a ratio that begins at the offset, those before it put to the ones found; or it as refused. */
    NumberMention at(Stretch stretch, int from, NumberText first, List<NumberMention> found) {
        int start = first.end() + 1;
        NumberText second = NumberText.arabic(stretch.text(), start);
        if (second == null) {
            return NumberMention.refused(from, first.end(), Kind.OTHER, "ratio");
        }
        int end = second.end();
        if (stretch.charAt(end) != ':' || !NumberText.isArabic(stretch.charAt(end + 1))) {
            return second.end() - start == 1 && second.value().compareTo(BigDecimal.ONE) == 0
                    ? NumberMention.measures(from, end, new Quantity(first.value(), null, PURE, false), "ratio-to-one")
                    : refused(from, end, first, second, start);
        }
        NumberText third = NumberText.arabic(stretch.text(), end + 1);
        if (third == null) {
            return NumberMention.refused(from, end, Kind.OTHER, "ratio");
        }
        if (!isWhole(first.value().add(second.value()).add(third.value()))) {
            return refused(from, third.end(), first, second, start);
        }
        found.add(share(from, first));
        found.add(share(start, second));
        return share(end + 1, third);
    }

    /** The time of day, which writes its minutes with two digits, or a ratio of something else. */
    private static NumberMention refused(int from, int end, NumberText first, NumberText second, int start) {
        boolean clock = first.value().scale() == 0 && second.end() - start == 2;
        return NumberMention.refused(from, end, clock ? Kind.DATE : Kind.OTHER, clock ? "clock" : "ratio");
    }

    /** Whether three shares make a whole, give or take what rounding does; the time of day 09:30:00 does not. */
    private static boolean isWhole(BigDecimal sum) {
        return sum.subtract(WHOLE).abs().compareTo(ROUNDING) <= 0;
    }

    private NumberMention share(int from, NumberText number) {
        Quantity quantity = new Quantity(number.value(), null, percent, false);
        return NumberMention.measures(from, number.end(), quantity, "three-way-ratio");
    }
}
