package io.github.baoshu.reading;

import io.github.baoshu.reading.Sheet.Changes;

/**
 * Marks within numbers that came out as others: a full stop for the decimal point (9。6亿元), ℅ for %, and blanks around the
 * colons of a ratio (46.2 :41.4), and a digit nought within a Chinese numeral (二0一一年).
 */
final class DamagedMarks implements Step {
    @Override
    public boolean mayApply(Signs signs) {
        return signs.marks() > 0;
    }

    @Override
    public void undress(String name, Sheet sheet) {
        String text = sheet.text();
        Changes changes = sheet.change(name);
        for (int at = 1; at + 1 < text.length(); at++) {
            char c = text.charAt(at);
            if (Chars.isHan(c)) {
                continue;
            }
            if (c < '\u2105') {
                if (c == ':') {
                    at = ratio(text, at, changes);
                } else if (c == '0' && Chars.isNumeral(text.charAt(at - 1))) {
                    at = noughts(text, at, changes);
                }
            } else if (c == '℅') {
                changes.put(at, '%');
            } else if (c == '。') {
                if (isPoint(text, at)) {
                    changes.put(at, '.');
                }
            } else if (Chars.isRatio(c)) {
                at = ratio(text, at, changes);
            }
        }
        changes.apply();
    }

    /** Makes noughts within a Chinese numeral Chinese; gives the last offset that is done with. */
    private static int noughts(String text, int from, Changes changes) {
        int to = from;
        while (to < text.length() && text.charAt(to) == '0') {
            to++;
        }
        boolean within = to < text.length() && (Chars.isNumeral(text.charAt(to)) || text.charAt(to) == '年');
        for (int at = from; within && at < to; at++) {
            changes.put(at, '〇');
        }
        return to - 1;
    }

    /** Takes the blanks out around a colon between numbers; gives the last offset that is done with. */
    private static int ratio(String text, int colon, Changes changes) {
        int from = colon;
        while (from > 0 && Chars.isSpace(text.charAt(from - 1))) {
            from--;
        }
        int to = colon + 1;
        while (to < text.length() && Chars.isSpace(text.charAt(to))) {
            to++;
        }
        boolean between = from > 0
                && to < text.length()
                && Chars.isDigit(text.charAt(from - 1))
                && Chars.isDigit(text.charAt(to));
        if (between) {
            changes.cut(from, colon);
            changes.cut(colon + 1, to);
        }
        return between ? to - 1 : colon;
    }

    /** Whether a full stop stands between the digits of one number: digits behind it, then a unit and no year. */
    private static boolean isPoint(String text, int at) {
        if (!Chars.isDigit(text.charAt(at - 1)) || !Chars.isDigit(text.charAt(at + 1))) {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && Chars.isDigit(text.charAt(end))) {
            end++;
        }
        char behind = end < text.length() ? text.charAt(end) : '\n';
        return end - at <= 3 && (behind == '%' || behind == '％' || "万亿元倍".indexOf(behind) >= 0) && !isDecimal(text, at);
    }

    /** Whether the number before an offset has a decimal point already, so that a stop behind it ends a sentence. */
    private static boolean isDecimal(String text, int end) {
        int at = end;
        while (at > 0 && Chars.isDigit(text.charAt(at - 1))) {
            at--;
        }
        return at > 0 && (text.charAt(at - 1) == '.' || text.charAt(at - 1) == '．');
    }
}
