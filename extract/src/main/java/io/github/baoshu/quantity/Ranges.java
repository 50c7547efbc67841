package io.github.baoshu.quantity;

import io.github.baoshu.quantity.NumberMention.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Finds ranges: 5%-5.5%, 5-6个, 66万至70万人; 2018-2022年 is a date. Immutable. */
final class Ranges {
    /** How far before a range 由 or 从 makes it a rise. */
    private static final int RISE_WITHIN = 8;

    private final UnitTable units;
    private final Refusals refusals;
    private final Labels labels;

    Ranges(UnitTable units, Refusals refusals, Labels labels) {
        this.units = units;
        this.refusals = refusals;
        this.labels = labels;
    }

    /** The range whose lower end begins at the offset, or null; {@code first} is the unit directly behind that end. */
    @Nullable
    NumberMention at(Stretch stretch, int from, NumberText low, UnitTable.@Nullable Match first) {
        NumberText high = high(stretch, from, first == null ? low.end() : first.end());
        if (high == null) {
            return null;
        }
        Refusals.Match refusal = refusals.at(stretch.text(), high.end());
        UnitTable.Match unit = units.at(stretch.text(), high.end());
        if (unit == null || refusal != null && refusal.words().length() >= unit.end() - unit.start()) {
            boolean same = refusal != null && (first == null || begins(first, refusal));
            boolean date = same || first == null && stretch.charAt(high.end()) == '-';
            return date ? NumberMention.refused(from, high.end(), Kind.DATE, "date-range") : null;
        }
        BigDecimal lower = first == null ? low.value() : lower(low.value(), first.unit(), unit.unit());
        if (lower == null || high.value().compareTo(lower) <= 0) {
            return null;
        }
        Unit written = stretch.asWritten(unit);
        String label = labels.rule(stretch.text(), from, unit.end(), written, stretch.span());
        if (label != null) {
            return NumberMention.refused(from, unit.end(), Kind.LABEL, label);
        }
        Quantity quantity = new Quantity(lower, high.value(), written, unit.open());
        return NumberMention.measures(from, unit.end(), quantity, first == null ? "range-shared-unit" : "range");
    }

    /** Whether the unit of the lower end is the beginning of the words behind the upper: 10个到20个月. */
    private static boolean begins(UnitTable.Match unit, Refusals.Match refusal) {
        return refusal.words().startsWith(unit.unit().written());
    }

    /** The lower end in the unit of the upper, of which it may have only the beginning: 2亿至3亿元; null for another unit. */
    private static @Nullable BigDecimal lower(BigDecimal value, Unit unit, Unit upper) {
        if (upper.written().startsWith(unit.written())) {
            return value;
        }
        if (!unit.base().equals(upper.base())) {
            return null;
        }
        boolean same = unit.factor().compareTo(upper.factor()) == 0;
        return same ? value : plain(value.multiply(unit.factor()).divide(upper.factor(), MathContext.DECIMAL64));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The number behind the sign that links it to a lower end, or null. */
    private static @Nullable NumberText high(Stretch stretch, int from, int lowEnd) {
        int at = UnitTable.skipBlanks(stretch.text(), lowEnd);
        char link = stretch.charAt(at);
        boolean word = link == '至' || link == '到';
        if (link != '-' && link != '~' && !word || word && startsRise(stretch, from)) {
            return null;
        }
        int next = UnitTable.skipBlanks(stretch.text(), at + 1);
        return NumberText.isArabic(stretch.charAt(next)) ? NumberText.arabic(stretch.text(), next) : null;
    }

    /** Whether 由 or 从 shortly before makes 至 and 到 the end of a rise instead of a range. */
    static boolean startsRise(Stretch stretch, int from) {
        int limit = Math.max(stretch.span().start(), from - RISE_WITHIN);
        for (int at = from - 1; at >= limit; at--) {
            char c = stretch.charAt(at);
            if (c == '由' || c == '从') {
                return true;
            }
            if (c == ',' || c == '。') {
                return false;
            }
        }
        return false;
    }

    /** The upper end behind a number in Chinese numerals: 一百一十至一百二十个; null for none. */
    static @Nullable NumberText inNumerals(Stretch stretch, NumberText low) {
        char link = stretch.charAt(low.end());
        if (link != '至' && link != '到'
                || !ChineseNumerals.isNumeral(stretch.charAt(low.end() + 1))
                || PercentagesInWords.isAt(stretch, low.end() + 1)) {
            return null;
        }
        NumberText high = NumberText.chinese(stretch.text(), low.end() + 1);
        return high != null && high.value().compareTo(low.value()) > 0 ? high : null;
    }
}
