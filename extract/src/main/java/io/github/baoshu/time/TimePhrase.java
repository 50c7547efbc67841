package io.github.baoshu.time;

import io.github.baoshu.text.Span;

/**
 * A phrase of time as written and the years it means in its report.
 *
 * @param span where it stands
 * @param kind how it frames a value
 * @param from first year
 * @param to last year, inclusive
 * @param leading whether it is a base that a whole sentence compares with (同一九五七年相比，), or a span whose first year
 *     is one (从一九五二年到一九五六年)
 */
public record TimePhrase(Span span, Kind kind, int from, int to, boolean leading) {
    /** Stands for the year before whatever year a value describes: a base or a start that says nothing of the period. */
    public static final int YEAR_BEFORE = 9999;

    TimePhrase(Span span, Kind kind, int from, int to) {
        this(span, kind, from, to, false);
    }

    /** How a phrase frames a value. */
    public enum Kind {
        /** One year: 2017年, 去年. */
        YEAR,
        /** The year in force: 全年. */
        WHOLE_YEAR,
        /** Several years looked back on: 五年来, “十四五”时期. */
        PAST_SPAN,
        /** Several years ahead: 今后五年. */
        COMING_SPAN,
        /** A number of years that only frames its own clause: 近三年, 3年增长46.2%. */
        SPELL,
        /** The end of a goal: 到2022年. */
        BY,
        /** The year of the value that something rose or fell from: 由2016年的. */
        START,
        /** The year of something else that is only looked at: 超过了一九五七年的指标, 像去年那样. */
        MARK,
        /** What a value is compared with: 比上年, 较“十三五”末. */
        BASE
    }
}
