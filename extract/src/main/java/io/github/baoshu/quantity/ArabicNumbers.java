package io.github.baoshu.quantity;

import io.github.baoshu.quantity.NumberMention.Kind;
import java.math.BigDecimal;
import java.util.List;

/** Finds numbers in Arabic digits: 1300.5亿元, 5%-5.5%, 第7位, and those that measure nothing. Immutable. */
final class ArabicNumbers {
    private final UnitTable units;
    private final Labels labels;
    private final Ranges ranges;
    private final Ratios ratios;
    private final MeasuredNumbers measured;

    ArabicNumbers(UnitTable units, Refusals refusals, Labels labels) {
        this.units = units;
        this.labels = labels;
        this.ranges = new Ranges(units, refusals, labels);
        this.ratios = new Ratios(units);
        this.measured = new MeasuredNumbers(units, refusals, labels);
    }

    /** The number whose digits begin at the offset; of a ratio the last, the others put to the ones found. */
    NumberMention at(Stretch stretch, int from, List<NumberMention> found) {
        NumberText number = NumberText.arabic(stretch.text(), from);
        if (number == null) {
            return NumberMention.refused(from, NumberText.runEnd(stretch.text(), from), Kind.OTHER, "digit-run");
        }
        int end = number.end();
        NumberMention name = NumbersInNames.at(stretch, from, end);
        if (name != null) {
            return name;
        }
        char before = stretch.charAt(from - 1);
        if (before == '第' || before == ' ' && stretch.charAt(from - 2) == '第') {
            return ordinal(stretch, from, number);
        }
        if (before == '前' && stretch.charAt(end) == '位') {
            return rank(from, end + 1, number, "位", "rank-within");
        }
        UnitTable.Match unit = units.at(stretch.text(), end);
        NumberMention range = ranges.at(stretch, from, number, unit);
        if (range != null) {
            return range;
        }
        if (stretch.charAt(end) == ':' && NumberText.isArabic(stretch.charAt(end + 1))) {
            return ratios.at(stretch, from, number, found);
        }
        return measured.at(stretch, from, number, unit);
    }

    /** 第7位 is a rank, as is 全国第5; other numbers behind 第 are ordinals. */
    private NumberMention ordinal(Stretch stretch, int from, NumberText number) {
        int end = number.end();
        int behind = UnitTable.skipBlanks(stretch.text(), end);
        char after = stretch.charAt(behind);
        if (after == '位' || after == '名') {
            return rank(from, behind + 1, number, String.valueOf(after), "rank");
        }
        boolean closes = "，,。;、)!\n ".indexOf(after) >= 0;
        if (closes && labels.ranks(stretch.text(), from - 1)) {
            return rank(from, end, number, "位", "rank-bare");
        }
        return NumberMention.refused(from, end, Kind.ORDINAL, "ordinal");
    }

    private static NumberMention rank(int from, int end, NumberText number, String written, String rule) {
        Unit unit = new Unit(written, Unit.Kind.RANK, "位", BigDecimal.ONE);
        return NumberMention.measures(from, end, new Quantity(number.value(), null, unit, false), rule);
    }
}
