package io.github.baoshu.quantity;

import io.github.baoshu.text.CharacterSet;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers written in Chinese numerals: 三亿零四百七十五万, 七点八, 二〇〇六. */
final class ChineseNumerals {
    private static final CharacterSet NUMERALS = CharacterSet.of("〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    private ChineseNumerals() {}

    static boolean isDigit(char c) {
        return digit(c) >= 0;
    }

    static int digit(char c) {
        return switch (c) {
            case '零', '〇' -> 0;
            case '一', '壹' -> 1;
            case '二', '两', '贰' -> 2;
            case '三', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    static boolean isMagnitude(char c) {
        return c == '十' || c == '百' || c == '千' || c == '万' || c == '亿' || isBankersMagnitude(c);
    }

    /** A magnitude as banks write it: 伍仟万元. */
    static boolean isBankersMagnitude(char c) {
        return c == '拾' || c == '佰' || c == '仟';
    }

    /** Whether a numeral is a digit as banks write it, which other words hold too: 大陆, 队伍. */
    static boolean isBankersDigit(char c) {
        return "壹贰叁肆伍陆柒捌玖".indexOf(c) >= 0;
    }

    static boolean isNumeral(char c) {
        return NUMERALS.contains(c);
    }

    /** Whether the characters between two offsets are magnitudes. */
    static boolean areMagnitudes(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isMagnitude(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two digits side by side stand between two offsets that are no guess from one to the next: 三一, but not 二三. */
    static boolean isDigitPair(String text, int from, int to) {
        return to - from == 2
                && digit(text.charAt(from)) > 0
                && digit(text.charAt(from + 1)) > 0
                && digit(text.charAt(from + 1)) != digit(text.charAt(from)) + 1;
    }

    static int power(char magnitude) {
        return switch (magnitude) {
            case '十', '拾' -> 1;
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> throw new IllegalArgumentException("no magnitude: " + magnitude);
        };
    }

    /** The number, or null where the characters are no well-formed one. */
    static @Nullable BigDecimal parse(String words) {
        int point = words.indexOf('点');
        if (point >= 0) {
            return decimal(words.substring(0, point), words.substring(point + 1));
        }
        if (words.isEmpty()) {
            return null;
        }
        return allDigits(words) && words.length() > 1 ? new BigDecimal(arabic(words)) : sections(words);
    }

    /** 七 and 八 are 7.8, 七 and 八亿 are 780000000; null where either is no such part. */
    private static @Nullable BigDecimal decimal(String before, String behind) {
        int digits = behind.length();
        int power = 0;
        while (digits > 0 && isMagnitude(behind.charAt(digits - 1)) && behind.charAt(digits - 1) != '十') {
            digits--;
            power += power(behind.charAt(digits));
        }
        BigDecimal whole = parse(before);
        if (whole == null || digits == 0 || !allDigits(behind.substring(0, digits))) {
            return null;
        }
        BigDecimal value = whole.add(new BigDecimal("0." + arabic(behind.substring(0, digits))));
        BigDecimal scaled = value.scaleByPowerOfTen(power);
        return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }

    private static boolean allDigits(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!isDigit(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String arabic(String digits) {
        StringBuilder arabic = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            arabic.append(digit(digits.charAt(i)));
        }
        return arabic.toString();
    }

    /** Sums up sections of four places: ten thousands, hundred millions, and what is below. */
    private static @Nullable BigDecimal sections(String words) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        long below = 0;
        int digit = -1;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isDigit(c)) {
                if (digit > 0) {
                    return null;
                }
                digit = digit(c);
            } else if (c == '万' || c == '亿') {
                below += Math.max(digit, 0);
                boolean bare = below == 0 && section.signum() == 0;
                section = section.add(BigDecimal.valueOf(bare ? 1 : below));
                section = section.multiply(c == '万' ? TEN_THOUSAND : HUNDRED_MILLION);
                if (c == '亿') {
                    total = total.add(section);
                    section = BigDecimal.ZERO;
                }
                below = 0;
                digit = -1;
            } else if (isMagnitude(c)) {
                below += (long) Math.max(digit, 1) * (long) Math.pow(10, power(c));
                digit = -1;
            } else {
                return null;
            }
        }
        return total.add(section).add(BigDecimal.valueOf(below + Math.max(digit, 0)));
    }
}
