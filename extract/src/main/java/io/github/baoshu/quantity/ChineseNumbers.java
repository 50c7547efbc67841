package io.github.baoshu.quantity;

import io.github.baoshu.quantity.NumberMention.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds numbers in Chinese numerals: 三亿零四百七十五万人, 超百亿元, 近八成. Immutable. */
final class ChineseNumbers {
    private static final int LONGEST_RUN = 32;
    private static final BigDecimal LEAST_COUNT = BigDecimal.valueOf(11);
    private static final BigDecimal MANY_PEOPLE = BigDecimal.valueOf(1000);

    private final UnitTable units;
    private final Refusals refusals;
    private final Labels labels;
    private final MeasuredNumbers measured;
    private final PercentagesInWords percentages;

    ChineseNumbers(UnitTable units, Refusals refusals, Labels labels) {
        this.units = units;
        this.refusals = refusals;
        this.labels = labels;
        this.measured = new MeasuredNumbers(units, refusals, labels);
        this.percentages = new PercentagesInWords(units, labels);
    }

    /** Whether such a number can begin with the character. */
    static boolean canOpen(char c) {
        return ChineseNumerals.isNumeral(c) || c == '几' || c == '数';
    }

    /** The number whose numerals begin at the offset, or null. */
    @Nullable
    NumberMention at(Stretch stretch, int from) {
        if (PercentagesInWords.isAt(stretch, from)) {
            return percentages.at(stretch, from);
        }
        char c = stretch.charAt(from);
        char before = stretch.charAt(from - 1);
        boolean vague = c == '几' || c == '数';
        if (ChineseNumerals.isBankersMagnitude(c)
                || ChineseNumerals.isBankersDigit(c) && !ChineseNumerals.isBankersMagnitude(stretch.charAt(from + 1))) {
            return null;
        }
        if (vague && !ChineseNumerals.isMagnitude(stretch.charAt(from + 1))
                || c == '数' && labels.endsNumberNoun(stretch.text(), from)) {
            return null;
        }
        int run = runEnd(stretch, from);
        if (run - from > LONGEST_RUN) {
            return NumberMention.refused(from, run, Kind.OTHER, "run-of-numerals");
        }
        NumberText number = NumberText.chinese(stretch.text(), vague ? from + 1 : from);
        if (number == null) {
            return null;
        }
        int end = number.end();
        if (before == '第' || before == '初') {
            return NumberMention.refused(from, end, Kind.ORDINAL, "ordinal");
        }
        if (before == '点' && ChineseNumerals.isNumeral(stretch.charAt(from - 2))) {
            return NumberMention.refused(from, end, Kind.DATE, "clock");
        }
        boolean doubling = before == '翻' && stretch.charAt(end) == '番';
        if (stretch.isInTitle() || !doubling && stretch.isInShortQuote(end)) {
            return NumberMention.refused(from, end, Kind.LABEL, "quoted");
        }
        if (stretch.startsWith("分之", end)) {
            return NumberMention.refused(from, end, Kind.OTHER, "fraction");
        }
        boolean bare = !vague && c != '十' && ChineseNumerals.areMagnitudes(stretch.text(), from, end);
        return bare ? magnitude(stretch, from, number) : counted(stretch, from, number, vague);
    }

    /** 百亿元, 千余家: a magnitude without a digit counts only where a bound or 余 says so. */
    private @Nullable NumberMention magnitude(Stretch stretch, int from, NumberText number) {
        UnitTable.Match unit = units.at(stretch.text(), number.end());
        if (unit == null && isAmount(stretch, from, number)) {
            Unit none = new Unit("", Unit.Kind.NONE, "", BigDecimal.ONE);
            return NumberMention.measures(
                    from, number.end(), new Quantity(number.value(), null, none, false), "magnitude-alone");
        }
        if (unit == null || unit.unit().kind() == Unit.Kind.NONE) {
            return null;
        }
        boolean bound = unit.open() || labels.bounds(stretch.text(), from) || closesClause(stretch, from, unit);
        if (!bound || labels.rule(stretch.text(), from, unit.end(), unit.unit(), stretch.span()) != null) {
            return NumberMention.refused(from, number.end(), Kind.LABEL, "magnitude-in-name");
        }
        boolean over = unit.open() || stretch.charAt(from - 1) == '上';
        Quantity quantity = new Quantity(number.value(), null, stretch.asWritten(unit), over);
        return NumberMention.measures(from, unit.end(), quantity, "magnitude");
    }

    /** Where the numerals end that follow each other from an offset on. */
    private static int runEnd(Stretch stretch, int from) {
        int end = from;
        while (end < stretch.span().end() && ChineseNumerals.isNumeral(stretch.charAt(end))) {
            end++;
        }
        return end;
    }

    /** 产值突破百亿: an amount without its unit, between a bound and a stop. */
    private boolean isAmount(Stretch stretch, int from, NumberText number) {
        return stretch.charAt(number.end() - 1) == '亿'
                && ",。;、\n".indexOf(stretch.charAt(number.end())) >= 0
                && labels.bounds(stretch.text(), from);
    }

    /** 吸引游客百万人次: a measure word of two characters stands in no saying, and at the end of a clause in no name. */
    private static boolean closesClause(Stretch stretch, int from, UnitTable.Match unit) {
        boolean isLong = unit.unit()
                        .written()
                        .chars()
                        .filter(c -> !ChineseNumerals.isMagnitude((char) c))
                        .count()
                > 1;
        return unit.unit().kind() == Unit.Kind.COUNT
                && isLong
                && Labels.isHan(stretch.charAt(from - 1))
                && ",。;\n".indexOf(stretch.charAt(unit.end())) >= 0;
    }

    private @Nullable NumberMention counted(Stretch stretch, int from, NumberText number, boolean begunVague) {
        boolean vague = begunVague;
        if (stretch.charAt(number.end()) == '年' && refusals.at(stretch.text(), number.end()) != null) {
            boolean year = MeasuredNumbers.isYear(number.value());
            int end = year ? number.end() + 1 : number.end();
            return NumberMention.refused(from, end, year ? Kind.DATE : Kind.DURATION, "behind:年");
        }
        if (ChineseNumerals.isDigitPair(stretch.text(), from, number.end())) {
            return NumberMention.refused(from, number.end(), Kind.LABEL, "digits-in-name");
        }
        NumberText high = Ranges.inNumerals(stretch, number);
        int end = high == null ? number.end() : high.end();
        if (stretch.charAt(end) == '几' && stretch.charAt(end - 1) == '十') {
            end++;
            vague = true;
        }
        UnitTable.Match unit = units.at(stretch.text(), end);
        if (unit == null) {
            boolean open = "多余".indexOf(stretch.charAt(end)) >= 0;
            int behind = open ? end + 1 : end;
            return isManyPeople(stretch, number, behind) ? people(from, behind, number.value(), vague || open) : null;
        }
        if (!canMeasure(stretch, from, number, unit)) {
            return null;
        }
        if (isSmall(number, unit, vague)) {
            return NumberMention.refused(from, number.end(), Kind.RHETORIC, "small-count");
        }
        if (measured.refusal(stretch, end, unit) != null) {
            return NumberMention.refused(from, number.end(), Kind.RHETORIC, "behind");
        }
        String label = labels.rule(stretch.text(), from, unit.end(), unit.unit(), stretch.span());
        if (label != null) {
            return NumberMention.refused(from, unit.end(), Kind.LABEL, label);
        }
        NumberMention range = high == null ? measuredRange(stretch, from, number, unit) : null;
        if (range != null) {
            return range;
        }
        BigDecimal upper = high == null ? number.high() : high.value();
        Quantity over = upper == null && unit.open() ? overMagnitude(stretch, from, end) : null;
        if (over != null) {
            return NumberMention.measures(from, unit.end(), over, "numerals-and-unit");
        }
        Quantity quantity = new Quantity(number.value(), upper, stretch.asWritten(unit), unit.open() || vague);
        return NumberMention.measures(from, unit.end(), quantity, "numerals-and-unit");
    }

    /** 三亿零四百多万斤: 多 within an amount of two magnitudes, of which 万 sizes the last only; null for another. */
    private @Nullable Quantity overMagnitude(Stretch stretch, int from, int end) {
        int hundredMillion = stretch.text().lastIndexOf('亿', end - 1);
        boolean split = hundredMillion > from
                && hundredMillion + 1 < end
                && "多余".indexOf(stretch.charAt(end)) >= 0
                && stretch.charAt(end + 1) == '万';
        UnitTable.Match unit = split ? units.at(stretch.text(), end + 2) : null;
        BigDecimal head = split ? ChineseNumerals.parse(stretch.text().substring(from, hundredMillion + 1)) : null;
        BigDecimal tail = split ? ChineseNumerals.parse(stretch.text().substring(hundredMillion + 1, end)) : null;
        return unit == null || head == null || tail == null
                ? null
                : new Quantity(
                        head.add(tail.multiply(BigDecimal.valueOf(10_000))), null, stretch.asWritten(unit), true);
    }

    /** 十五亿元到二十亿元: both ends with the unit; null for another number. */
    private @Nullable NumberMention measuredRange(Stretch stretch, int from, NumberText low, UnitTable.Match unit) {
        char link = stretch.charAt(unit.end());
        boolean linked = link == '至' || link == '到';
        if (!linked || !ChineseNumerals.isNumeral(stretch.charAt(unit.end() + 1)) || Ranges.startsRise(stretch, from)) {
            return null;
        }
        NumberText high = NumberText.chinese(stretch.text(), unit.end() + 1);
        UnitTable.Match upper = high == null ? null : units.at(stretch.text(), high.end());
        boolean range = upper != null
                && upper.unit().written().equals(unit.unit().written())
                && high.value().compareTo(low.value()) > 0;
        return range
                ? NumberMention.measures(
                        from,
                        upper.end(),
                        new Quantity(low.value(), high.value(), stretch.asWritten(upper), false),
                        "range")
                : null;
    }

    /** 十亿以上的人民, 六亿农民: a large number of people without a measure word. */
    private boolean isManyPeople(Stretch stretch, NumberText number, int end) {
        return number.value().compareTo(MANY_PEOPLE) >= 0 && labels.isPeople(stretch.text(), end);
    }

    private static NumberMention people(int from, int end, BigDecimal value, boolean vague) {
        Unit people = new Unit("", Unit.Kind.NONE, "", BigDecimal.ONE);
        return NumberMention.measures(from, end, new Quantity(value, null, people, vague), "numerals-alone");
    }

    private boolean canMeasure(Stretch stretch, int from, NumberText number, UnitTable.Match unit) {
        return switch (unit.unit().kind()) {
            case NONE, RANK -> false;
            case TENTH ->
                number.value().compareTo(BigDecimal.TEN) <= 0
                        && stretch.charAt(from - 1) != '统'
                        && !ChineseNumerals.isNumeral(stretch.charAt(from - 1))
                        && labels.isTenth(stretch.text(), unit.end() - 1);
            default -> true;
        };
    }

    /** Whether so few are counted that it is rhetoric or grammar: 三个方面, 一元. */
    private static boolean isSmall(NumberText number, UnitTable.Match unit, boolean vague) {
        if (vague || number.high() != null || number.value().compareTo(LEAST_COUNT) >= 0) {
            return false;
        }
        return switch (unit.unit().kind()) {
            case PERCENT, POINT, MULTIPLE, TENTH -> false;
            case COUNT, SCORE, AGE -> true;
            default ->
                number.value().scale() == 0 && !unit.open() && number.value().compareTo(BigDecimal.ONE) <= 0;
        };
    }
}
