package io.github.baoshu.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the digits of one number.
 *
 * @param value the number, its scale kept
 * @param high the upper end where two neighbouring numerals tell a range (二三十), else null
 * @param end offset behind it
 */
record NumberText(BigDecimal value, @Nullable BigDecimal high, int end) {
    /** Digits beyond this many in one run are no number that anybody writes in a report. */
    private static final int LONGEST = 24;

    static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    /** The Arabic number at the offset: 1300, 105.2, 33,212, and set apart by blanks: 7 4 7 7 2. */
    static @Nullable NumberText arabic(String text, int from) {
        StringBuilder digits = new StringBuilder();
        int end = read(text, from, digits);
        return digits.length() > LONGEST ? null : new NumberText(new BigDecimal(digits.toString()), null, end);
    }

    /** Puts the digits and the point of the number at the offset to those given; offset behind it. */
    private static int read(String text, int from, StringBuilder digits) {
        boolean point = false;
        boolean grouped = false;
        boolean spaced = isSpaced(text, from);
        int i = from;
        int end = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isArabic(c)) {
                digits.append(c);
                end = i + 1;
            } else if (c == '.' && !point && nextDigit(text, i, spaced)) {
                digits.append('.');
                point = true;
            } else if (c == ',' && !point && isThousands(text, i, grouped ? i - 3 : from)) {
                grouped = true;
            } else if (!(c == ' ' && spaced && i + 1 < text.length() && isNumberPart(text, i + 1))) {
                break;
            }
            i++;
        }
        return end;
    }

    /** Where the digit run at the offset ends, whatever its length. */
    static int runEnd(String text, int from) {
        int i = read(text, from, new StringBuilder());
        while (i < text.length() && (isArabic(text.charAt(i)) || text.charAt(i) == '.')) {
            i++;
        }
        return i;
    }

    private static boolean isSpaced(String text, int at) {
        return at + 3 < text.length()
                && text.charAt(at + 1) == ' '
                && isNumberPart(text, at + 2)
                && (text.charAt(at + 2) == '.' || !isArabic(text.charAt(at + 3)));
    }

    private static boolean isNumberPart(String text, int at) {
        char c = text.charAt(at);
        return isArabic(c)
                || c == '.' && at + 1 < text.length() && (isArabic(text.charAt(at + 1)) || text.charAt(at + 1) == ' ');
    }

    private static boolean nextDigit(String text, int point, boolean spaced) {
        int next = spaced ? UnitTable.skipBlanks(text, point + 1) : point + 1;
        return next < text.length() && isArabic(text.charAt(next));
    }

    /** Whether the comma sets exactly three digits apart from a group of one to three: 1,260. */
    private static boolean isThousands(String text, int comma, int group) {
        int behind = comma + 4;
        if (comma - group > 3 || text.charAt(group) == '0' && comma - group == 1 || behind > text.length()) {
            return false;
        }
        for (int i = comma + 1; i < behind; i++) {
            if (!isArabic(text.charAt(i))) {
                return false;
            }
        }
        return behind == text.length() || !isArabic(text.charAt(behind));
    }

    /** The number in Chinese numerals at the offset, null where there is no well-formed one. */
    static @Nullable NumberText chinese(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST && isPart(text, end, from)) {
            end++;
        }
        if (end - from == 1 && ChineseNumerals.isDigit(text.charAt(from))) { // most numerals stand alone, in words: 统一
            return new NumberText(BigDecimal.valueOf(ChineseNumerals.digit(text.charAt(from))), null, end);
        }
        if (end - from > 2 && text.charAt(end - 1) == '千' && text.charAt(end - 2) == '千') {
            end--; // 一千千瓦: the last is of the unit
        }
        String words = text.substring(from, end);
        NumberText range = neighbours(words, end);
        if (range != null) {
            return range;
        }
        BigDecimal value = ChineseNumerals.parse(words);
        return value == null ? null : new NumberText(value, null, end);
    }

    private static boolean isPart(String text, int at, int from) {
        char c = text.charAt(at);
        boolean point = c == '点'
                && at > from
                && at + 1 < text.length()
                && ChineseNumerals.isNumeral(text.charAt(at - 1))
                && ChineseNumerals.isDigit(text.charAt(at + 1));
        return ChineseNumerals.isNumeral(c) || point;
    }

    /** 二三十, 三四百: two neighbouring digits before one magnitude. */
    private static @Nullable NumberText neighbours(String words, int end) {
        if (words.length() < 3
                || !ChineseNumerals.isDigit(words.charAt(0))
                || !ChineseNumerals.isDigit(words.charAt(1))) {
            return null;
        }
        int low = ChineseNumerals.digit(words.charAt(0));
        if (ChineseNumerals.digit(words.charAt(1)) != low + 1 || low == 0) {
            return null;
        }
        BigDecimal magnitude = ChineseNumerals.parse(words.substring(2));
        if (magnitude == null || !ChineseNumerals.areMagnitudes(words, 2, words.length())) {
            return null;
        }
        return new NumberText(
                magnitude.multiply(BigDecimal.valueOf(low)), magnitude.multiply(BigDecimal.valueOf(low + 1)), end);
    }
}
