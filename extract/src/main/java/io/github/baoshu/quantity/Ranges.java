package io.github.baoshu.quantity;

import io.github.baoshu.quantity.NumberMention.Kind;
import org.jspecify.annotations.Nullable;

/** Finds ranges: 5%-5.5%, 5-6个, 66万至70万; 2018-2022年 is a date. Immutable. */
final class Ranges {
    /** How far before a range 由 or 从 makes it a rise. */
    private static final int RISE_WITHIN = 8;

    private final UnitTable units;
    private final Refusals refusals;

    Ranges(UnitTable units, Refusals refusals) {
        this.units = units;
        this.refusals = refusals;
    }

    /** The range whose lower end begins at the offset, or null. */
    @Nullable
    NumberMention at(Stretch stretch, int from, NumberText low) {
        UnitTable.Match first = units.at(stretch.text(), low.end());
        NumberText high = high(stretch, from, first == null ? low.end() : first.end());
        if (high == null) {
            return null;
        }
        Refusals.Match refusal = refusals.at(stretch.text(), high.end());
        UnitTable.Match unit = units.at(stretch.text(), high.end());
        if (unit == null || refusal != null && refusal.words().length() >= unit.end() - unit.start()) {
            boolean date = first == null && (stretch.charAt(high.end()) == '-' || refusal != null);
            return date ? NumberMention.refused(from, high.end(), Kind.DATE, "date-range") : null;
        }
        boolean fits = first == null
                ? high.value().compareTo(low.value()) > 0
                : first.unit().base().equals(unit.unit().base());
        if (!fits) {
            return null;
        }
        Quantity quantity = new Quantity(low.value(), high.value(), stretch.asWritten(unit), unit.open());
        return NumberMention.measures(from, unit.end(), quantity, first == null ? "range-shared-unit" : "range");
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
    private static boolean startsRise(Stretch stretch, int from) {
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
        if (link != '至' && link != '到' || !ChineseNumerals.isNumeral(stretch.charAt(low.end() + 1))) {
            return null;
        }
        NumberText high = NumberText.chinese(stretch.text(), low.end() + 1);
        return high != null && high.value().compareTo(low.value()) > 0 ? high : null;
    }
}
