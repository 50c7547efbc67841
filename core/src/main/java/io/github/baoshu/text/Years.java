package io.github.baoshu.text;

import java.util.ArrayList;
import java.util.List;

/** Years written out with 年 behind: 2017年, 1 9 9 7 年, 一九八三年, 二〇一〇年. */
public final class Years {
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    private Years() {}

    /**
     * A year as written.
     *
     * @param span its digits and 年
     * @param year 1900 to 2099
     */
    public record Mention(Span span, int year) {}

    /** The years written in a stretch of folded text, in text order. */
    public static List<Mention> in(String folded, Span within) {
        List<Mention> years = new ArrayList<>();
        for (int at = folded.indexOf('年', within.start());
                at >= 0 && at < within.end();
                at = folded.indexOf('年', at + 1)) {
            Mention mention = endingAt(folded, at, within.start());
            if (mention != null) {
                years.add(mention);
            }
        }
        return years;
    }

    /** The text with its years in Arabic digits, for comparing: 一九七九年 as 1979年. */
    public static String inArabic(String folded) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Mention mention : in(folded, new Span(0, folded.length()))) {
            text.append(folded, from, mention.span().start())
                    .append(mention.year())
                    .append('年');
            from = mention.span().end();
        }
        return text.append(folded.substring(from)).toString();
    }

    /** The year whose 年 stands at the offset, or null. */
    public static @org.jspecify.annotations.Nullable Mention endingAt(String folded, int nian, int from) {
        int year = 0;
        int factor = 1;
        int digits = 0;
        int at = nian - 1;
        for (; at >= from && digits < 4; at--) {
            char c = folded.charAt(at);
            if (c == ' ') {
                continue;
            }
            int digit = digit(c);
            if (digit < 0) {
                break;
            }
            year += digit * factor;
            factor *= 10;
            digits++;
        }
        boolean longer = at >= from && digit(folded.charAt(at)) >= 0;
        if (digits != 4 || longer || year < 1900 || year > 2099) {
            return null;
        }
        return new Mention(new Span(at + 1, nian + 1), year);
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c == '零' ? 0 : CHINESE_DIGITS.indexOf(c);
    }
}
