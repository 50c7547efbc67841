package io.github.baoshu.formats.office;

import java.util.Locale;
import java.util.Map;

/** How numbers of automatic lists are written; the names are those of ECMA-376, 17.18.59 (ST_NumberFormat). */
final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    /** Formats that count with one character each; behind the last they go on in digits. */
    private static final Map<String, String> SEQUENCES = Map.of(
            "decimalEnclosedCircle", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
            "decimalEnclosedCircleChinese", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
            "decimalEnclosedParen", "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
            "decimalEnclosedFullstop", "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
            "ideographEnclosedCircle", "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉",
            "ideographTraditional", "甲乙丙丁戊己庚辛壬癸",
            "ideographZodiac", "子丑寅卯辰巳午未申酉戌亥");

    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };
    private static final int LETTERS = 26;

    private Numerals() {}

    /** The number in a format; nothing for bullets and formats without numbers. */
    static String of(String format, int number) {
        if (number < 0) {
            return String.valueOf(number);
        }
        String sequence = SEQUENCES.getOrDefault(format, "");
        if (number >= 1 && number <= sequence.length()) {
            return sequence.substring(number - 1, number);
        }
        return switch (format) {
            case "bullet", "none" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting" -> chinese(number);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> legal(number);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number, 'A');
            case "lowerLetter" -> letter(number, 'a');
            default -> String.valueOf(number);
        };
    }

    /** 壹拾贰. */
    private static String legal(int number) {
        String plain = chinese(number);
        StringBuilder written = new StringBuilder(plain.startsWith("十") ? "壹" : "");
        for (char c : plain.toCharArray()) {
            int digit = DIGITS.indexOf(c);
            written.append(digit >= 0 ? LEGAL_DIGITS.charAt(digit) : c == '十' ? '拾' : c == '百' ? '佰' : c);
        }
        return written.toString();
    }

    private static String fullWidth(int number) {
        StringBuilder written = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            written.append((char) (digit - '0' + '０'));
        }
        return written.toString();
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
        return at >= LETTERS * LETTERS
                ? String.valueOf(number)
                : String.valueOf((char) (first + at % LETTERS)).repeat(at / LETTERS + 1);
    }
}
