package io.github.baoshu.time;

import io.github.baoshu.text.Span;
import java.util.List;

/** What the words around a phrase of time make of it: a base, a mark, a rank. */
final class TimeContext {
    private static final List<String> RANKING = List.of(
            "最", "我国最", "全国最", "全省最", "全市最", "从未", "从来", "所没有", "所未有", "没有过", "首次", "少有", "罕见", "第一次", "规模最", "新高",
            "新低", "同期最");
    private static final List<String> MARKS = List.of("指标", "水平", "计划指标", "计划数");
    private static final List<String> COMPARING = List.of("相比", "比较", "相比较", "对比");
    private static final int LONGEST_COMPARED = 12;

    private TimeContext() {}

    /** Whether 比, 较 or 同 before the phrase, or 相比 behind it, makes it a base of comparison. */
    static boolean isBase(String text, Span span, Span within) {
        if (precededBy(text, span, within, "比", "较", "同", "与", "相比于")
                || precededBy(text, span, within, "高于", "好于", "快于", "优于", "低于", "慢于", "多于", "少于")) {
            return true;
        }
        if (text.startsWith("基础上", span.end()) || text.startsWith("的基础上", span.end())) {
            return true;
        }
        return text.startsWith("相比", span.end())
                || text.startsWith("比较", span.end())
                || text.startsWith("的", span.end()) && precededBy(text, span, within, "是", "相当于", "为");
    }

    /** Whether it dates a goal or a level reached by something else: 第二个五年计划最后一年的指标. */
    static boolean isMark(String text, Span span) {
        int at = text.startsWith("的", span.end()) ? span.end() + 1 : span.end();
        return MARKS.stream().anyMatch(mark -> text.startsWith(mark, at));
    }

    /** Whether it dates something that is only looked at: 像去年那样, 面向2035年的规划. */
    static boolean isLookedAt(String text, Span span, Span within) {
        return precededBy(text, span, within, "象", "像", "如同", "面向", "着眼", "迈向");
    }

    /** Whether the years before are only summed up to compare with: 相当于前九年总和的1.6倍. */
    static boolean isSum(String text, Span span) {
        return text.startsWith("总和", span.end()) || text.startsWith("的总和", span.end());
    }

    /** Whether a year only ends the time of something older: 1995年以前发布的. */
    static boolean endsBefore(String words) {
        return words.endsWith("以前") || words.endsWith("之前");
    }

    /** Whether something goes on from a year, which frames its own clause: 从1999年起. */
    static boolean begins(String text, Span span, Span within) {
        return precededBy(text, span, within, "从", "自") && text.startsWith("起", span.end());
    }

    /** Whether the clause of a base ends with 相比 or 比较: 同一九五七年的产量相比，. */
    static boolean leads(String text, int from) {
        int comma = from;
        while (comma < Math.min(text.length(), from + LONGEST_COMPARED) && text.charAt(comma) != ',') {
            comma++;
        }
        int end = comma;
        return text.startsWith(",", end)
                && COMPARING.stream().anyMatch(words -> text.startsWith(words, end - words.length()));
    }

    /** Whether a past only ranks what is told: 几年来最好的收成, 建国以来我国最大的一次. */
    static boolean ranks(String text, Span span) {
        return RANKING.stream().anyMatch(words -> text.startsWith(words, span.end()));
    }

    static boolean precededBy(String text, Span span, Span within, String... words) {
        for (String word : words) {
            int at = span.start() - word.length();
            if (at >= within.start() && text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
