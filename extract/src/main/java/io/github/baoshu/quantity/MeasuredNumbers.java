package io.github.baoshu.quantity;

import io.github.baoshu.quantity.NumberMention.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells what a number is by the words behind it: a quantity by its unit, or a year, an ordinal, a label. Immutable. */
final class MeasuredNumbers {
    private final UnitTable units;
    private final Refusals refusals;
    private final Labels labels;

    MeasuredNumbers(UnitTable units, Refusals refusals, Labels labels) {
        this.units = units;
        this.refusals = refusals;
        this.labels = labels;
    }

    /** The number in Arabic digits that begins at the offset, with its unit or as refused. */
    NumberMention at(Stretch stretch, int from, NumberText number) {
        int end = number.end();
        UnitTable.Match unit = units.at(stretch.text(), end);
        Refusals.Match refusal = refusal(stretch, end, unit);
        if (refusal != null) {
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
