package io.github.baoshu.quantity;

import io.github.baoshu.quantity.NumberMention.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells what a number is by the words behind it: a quantity by its unit, or a year, an ordinal, a label. Immutable. */
final class MeasuredNumbers {
    private static final String DAY = "天";

    private final UnitTable units;
    private final Refusals refusals;
    private final Labels labels;

    MeasuredNumbers(UnitTable units, Refusals refusals, Labels labels) {
        this.units = units;
        this.refusals = refusals;
        this.labels = labels;
    }

    /** The number in Arabic digits that begins at the offset, with the unit found behind it or as refused. */
    NumberMention at(Stretch stretch, int from, NumberText number, UnitTable.@Nullable Match unit) {
        int end = number.end();
        NumberMention sum = unit == null ? null : twoMagnitudes(stretch, from, number, unit);
        if (sum != null) {
            return sum;
        }
        Refusals.Match refusal = refusal(stretch, end, unit);
        if (refusal != null && !isDays(stretch, from, refusal)) {
            boolean year = refusal.words().startsWith("年") && isYear(number.value());
            int to = year ? UnitTable.skipBlanks(stretch.text(), end) + 1 : end;
            return NumberMention.refused(from, to, year ? Kind.DATE : refusal.kind(), "behind:" + refusal.words());
        }
        if (unit == null
                && number.value().scale() > 0
                && labels.namesRatio(stretch.text(), from, stretch.span().start())) {
            return NumberMention.measures(
                    from, end, new Quantity(number.value(), null, Ratios.PURE, false), "named-ratio");
        }
        if (unit == null) {
            boolean letter = NumbersInNames.isLetter(stretch.charAt(end));
            return NumberMention.refused(from, end, letter ? Kind.LABEL : Kind.OTHER, letter ? "letter-after" : "bare");
        }
        if (NumbersInNames.isLetter(stretch.text().charAt(unit.end() - 1))
                && NumbersInNames.isLetter(stretch.charAt(unit.end()))) {
            return NumberMention.refused(from, end, Kind.LABEL, "letter-after");
        }
        boolean counts = unit.unit().kind() == Unit.Kind.COUNT;
        if (counts && (stretch.startsWith("连续", from - 2) || stretch.startsWith("接续", from - 2))) {
            return NumberMention.refused(from, end, Kind.DURATION, "in-a-row");
        }
        if (counts && labels.isRhetoric(stretch.text(), unit.end())) {
            return NumberMention.refused(from, end, Kind.RHETORIC, "own-rhetoric");
        }
        Unit written = stretch.asWritten(unit);
        String label = labels.rule(stretch.text(), from, unit.end(), written, stretch.span());
        if (label != null) {
            return NumberMention.refused(from, unit.end(), Kind.LABEL, label);
        }
        Quantity quantity = new Quantity(number.value(), number.high(), written, unit.open());
        return NumberMention.measures(from, unit.end(), quantity, "number-and-unit");
    }

    /** 优良天数312天: a number of days that measures. */
    private boolean isDays(Stretch stretch, int from, Refusals.Match refusal) {
        return refusal.words().equals(DAY)
                && labels.countsDays(stretch.text(), from, stretch.span().start());
    }

    /** 12亿3400万元: an amount in two magnitudes, told in the larger one; null for another number. */
    private @Nullable NumberMention twoMagnitudes(
            Stretch stretch, int from, NumberText number, UnitTable.Match magnitude) {
        boolean begun = magnitude.unit().kind() == Unit.Kind.NONE && !magnitude.open();
        NumberText rest = begun && NumberText.isArabic(stretch.charAt(magnitude.end()))
                ? NumberText.arabic(stretch.text(), magnitude.end())
                : null;
        UnitTable.Match unit = rest == null ? null : units.at(stretch.text(), rest.end());
        if (unit == null
                || unit.unit().kind() == Unit.Kind.NONE
                || number.value().scale() > 0) {
            return null;
        }
        Unit lower = stretch.asWritten(unit);
        String bare = withoutMagnitude(lower.written());
        BigDecimal size = magnitude.unit().factor();
        BigDecimal lowerSize = size(lower.written(), bare);
        BigDecimal behind = rest.value().multiply(lowerSize);
        if (behind.compareTo(size) >= 0) {
            return null;
        }
        Unit whole = new Unit(
                stretch.asWritten(magnitude).written() + bare,
                lower.kind(),
                lower.base(),
                lower.factor().divide(lowerSize).multiply(size));
        BigDecimal value = number.value().add(behind.divide(size)).stripTrailingZeros();
        Quantity quantity = new Quantity(value, null, whole, unit.open());
        return NumberMention.measures(from, unit.end(), quantity, "two-magnitudes");
    }

    private static String withoutMagnitude(String unit) {
        int at = 0;
        while (at < unit.length() - 1 && (unit.charAt(at) == '万' || unit.charAt(at) == '亿')) {
            at++;
        }
        return unit.substring(at);
    }

    private static BigDecimal size(String unit, String bare) {
        BigDecimal size = BigDecimal.ONE;
        for (int i = 0; i < unit.length() - bare.length(); i++) {
            size = size.scaleByPowerOfTen(ChineseNumerals.power(unit.charAt(i)));
        }
        return size;
    }

    /** The words behind a number that tell it counts nothing, unless its unit is longer; null for none. */
    Refusals.@Nullable Match refusal(Stretch stretch, int end, UnitTable.@Nullable Match unit) {
        Refusals.Match refusal = refusals.at(stretch.text(), end);
        if (refusal == null && unit != null && unit.unit().kind() == Unit.Kind.NONE) {
            Refusals.Match behind = refusals.at(stretch.text(), unit.end());
            return behind != null && behind.kind() == Kind.DURATION ? behind : null;
        }
        if (refusal == null && "多余".indexOf(stretch.charAt(end)) >= 0) {
            refusal = refusals.at(stretch.text(), end + 1);
        }
        boolean longer = unit != null
                && refusal != null
                && unit.end() - unit.start() > refusal.words().length();
        return longer ? null : refusal;
    }

    static boolean isYear(BigDecimal value) {
        return value.scale() == 0 && value.intValue() >= 1900 && value.intValue() <= 2099;
    }
}
