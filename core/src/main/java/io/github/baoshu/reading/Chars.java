package io.github.baoshu.reading;

/**
 * Kinds of characters that the steps tell apart. Nearly all characters of a report are Han, so each kind that has none of them
 * is left at the first comparison.
 */
final class Chars {
    private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ";

    private Chars() {}

    static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c == '〇';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** A digit, a Latin letter or a per cent sign. */
    static boolean isLatin(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || isSmall(c) || c == '%';
    }

    static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** A Chinese numeral below ten. */
    static boolean isNumeral(char c) {
        return "一二三四五六七八九〇零".indexOf(c) >= 0;
    }

    /** A colon of a ratio. */
    static boolean isRatio(char c) {
        return !isBetween(c) && (c == ':' || c == '：' || c == '∶' || c == '︰');
    }

    /** A blank within a line. */
    static boolean isBlank(char c) {
        return c <= '\u3000'
                && (c == ' '
                        || c == '\u3000'
                        || c == '\u00A0'
                        || c == '\t'
                        || c >= '\u2000' && c <= '\u200A'
                        || c == '\u202F');
    }

    /** A blank, a line end, or a character without width. */
    static boolean isSpace(char c) {
        return !isBetween(c) && (isBlank(c) || c == '\n' || c == '\r' || isHidden(c));
    }

    static boolean isHidden(char c) {
        return !isBetween(c)
                && (c == '\u200B' || c == '\uFEFF' || c == '\u00AD' || c == '\u2060' || c == '\u200C' || c == '\u200D');
    }

    /** Whether a character is one of those between the blank of Han text and the forms of other scripts: Han, kana, 、 and 。 */
    private static boolean isBetween(char c) {
        return c > '\u3000' && c < '\uFE30';
    }

    /** A vowel of pinyin with its tone. */
    static boolean isToned(char c) {
        return c >= '\u00E0' && c <= '\u1E3F' && TONED.indexOf(c) >= 0;
    }

    /** A comma or stop of a clause or sentence. */
    static boolean isStop(char c) {
        return switch (c) {
            case ',', ';', '，', '；', '。', '、' -> true;
            default -> false;
        };
    }
}
