package io.github.baoshu.formats.office;

import java.util.Locale;

/** How numbers of automatic lists are written; the names are those of ECMA-376, 17.18.59 (ST_NumberFormat). */
final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };
    private static final int LETTERS = 26;

    private Numerals() {}

    /** The number in a format; nothing for bullets and formats without numbers. */
    static String of(String format, int number) {
        return switch (format) {
            case "bullet", "none" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting",
                    "ideographLegalTraditional",
                    "chineseLegalSimplified" -> chinese(number);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= CIRCLED.length()
                        ? CIRCLED.substring(number - 1, number)
                        : String.valueOf(number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number, 'A');
            case "lowerLetter" -> letter(number, 'a');
            default -> String.valueOf(number);
        };
    }

    /** 十二, 二十, 一百〇五. */
    private static String chinese(int number) {
        if (number < 1 || number >= 1000) {
            return String.valueOf(number);
        }
        StringBuilder written = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0) {
            written.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            if (tens > 1 || hundreds > 0) {
                written.append(DIGITS.charAt(tens));
            }
            written.append('十');
        } else if (hundreds > 0 && ones > 0) {
            written.append('〇');
        }
        return ones > 0 ? written.append(DIGITS.charAt(ones)).toString() : written.toString();
    }

    private static String digits(int number) {
        StringBuilder written = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            written.append(DIGITS.charAt(digit - '0'));
        }
        return written.toString();
    }

    private static String roman(int number) {
        StringBuilder written = new StringBuilder();
        int left = Math.min(number, 3999);
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN[i]) {
                written.append(ROMAN_LETTERS[i]);
                left -= ROMAN[i];
            }
        }
        return written.toString();
    }

    private static String letter(int number, char first) {
        int at = Math.max(0, number - 1);
        return String.valueOf((char) (first + at % LETTERS)).repeat(at / LETTERS + 1);
    }
}
