package io.github.baoshu.time;

import io.github.baoshu.report.Identity;
import io.github.baoshu.section.FiveYearPlans;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads phrases of time by the report's year: 今年 is the year the speech is given in, 五年来 the five years up to the
 * report's year, “十四五” the plan's own years. Immutable and safe to share.
 */
public final class TimeReader {
    /** How far behind 前三年 the year may stand that follows them. */
    private static final int LONGEST_CONTRAST = 30;

    private static final int FOUNDING = 1949;

    private static final Map<Character, Integer> NUMERALS =
            Map.of('一', 1, '二', 2, '两', 2, '三', 3, '四', 4, '五', 5, '六', 6, '七', 7, '八', 8, '九', 9);

    private final Openings openings = new Openings();

    /** The phrases of a stretch of folded text, in text order, not overlapping. */
    public List<TimePhrase> read(String folded, Span within, Identity identity, boolean ahead) {
        List<TimePhrase> phrases = new ArrayList<>();
        int at = within.start();
        while (at < within.end()) {
            boolean may = openings.mayBegin(folded.charAt(at));
            TimePhrase phrase = may ? phraseAt(folded, at, within, identity, ahead) : null;
            if (phrase != null) {
                phrases.add(phrase);
                at = phrase.span().end();
            } else {
                at++;
            }
        }
        return phrases;
    }

    private @Nullable TimePhrase phraseAt(String text, int at, Span within, Identity identity, boolean ahead) {
        if (at > within.start() && (isNumberPart(text.charAt(at - 1)) || isVague(text, at))) {
            return null;
        }
        for (TimeForm form : openings.at(text, at, within.end())) {
            Matcher matcher = form.matcher(text).region(at, within.end());
            if (matcher.lookingAt()) {
                return phrase(form, matcher, text, within, identity, ahead);
            }
        }
        return null;
    }

    /** 几十年, 数十年; but not 企业数3年翻番. */
    private static boolean isVague(String text, int at) {
        char before = text.charAt(at - 1);
        return before == '几' || before == '数' && !Character.isDigit(text.charAt(at));
    }

    private static boolean isNumberPart(char c) {
        return c >= '0' && c <= '9' || ".第一二两三四五六七八九十百千".indexOf(c) >= 0;
    }

    private static @Nullable TimePhrase phrase(
            TimeForm form, Matcher matcher, String text, Span within, Identity identity, boolean ahead) {
        Span span = new Span(matcher.start(), matcher.end());
        int year = identity.planned();
        int now = identity.spokenIn();
        return switch (form) {
            case YEARS -> years(span, value(group(matcher, 1, 3)), value(group(matcher, 2, 4)), text, within, year);
            case YEAR -> year(span, matcher, text, within, year);
            case PLAN -> plan(span, matcher.group(1), matcher.group(2), text, within, year);
            case OLD_PLAN, BARE_PLAN -> plan(span, matcher.group(1), null, text, within, year);
            case THIS_YEAR -> relative(span, now, text, within);
            case LAST_YEAR ->
                TimeContext.isBase(text, span, within)
                        ? new TimePhrase(span, TimePhrase.Kind.BASE, TimePhrase.YEAR_BEFORE, TimePhrase.YEAR_BEFORE)
                        : relative(span, lastYear(matcher.group(), text, span, within, now), text, within);
            case YEARS_BEFORE -> yearsBefore(span, year - 1 - number(matcher.group(1), 5), text, within);
            case NEXT_YEAR -> relative(span, now + 1, text, within);
            case WHOLE_YEAR, PART_OF_YEAR -> new TimePhrase(span, TimePhrase.Kind.WHOLE_YEAR, 0, 0);
            case PAST -> {
                if (TimeContext.ranks(text, span) || matcher.group().equals("这一年")) {
                    yield null;
                }
                int years = number(firstGroup(matcher), 5);
                if (TimeContext.isSum(text, span)) {
                    yield new TimePhrase(span, TimePhrase.Kind.MARK, year - years, year - 1);
                }
                TimePhrase.Kind kind =
                        years >= 5 || matcher.group().endsWith("来") ? TimePhrase.Kind.PAST_SPAN : TimePhrase.Kind.SPELL;
                int last = years == 1 && identity.midYear() ? now : lastOf(matcher.group(), text, span, within, year);
                yield new TimePhrase(span, kind, last == now ? year - years : last - years + 1, last);
            }
            case COMING -> {
                int years = number(firstGroup(matcher), 5);
                boolean past = matcher.group(1) == null && !ahead;
                yield past
                        ? new TimePhrase(span, TimePhrase.Kind.PAST_SPAN, year - years, year - 1)
                        : new TimePhrase(span, TimePhrase.Kind.COMING_SPAN, year, year + years - 1);
            }
            case SPELL -> spell(span, number(matcher.group(1), 1), text, within, year, ahead);
            case EVENT ->
                TimeContext.ranks(text, span)
                        ? null
                        : new TimePhrase(span, TimePhrase.Kind.PAST_SPAN, FOUNDING, year - 1, true);
            case CENTURY_END -> new TimePhrase(span, TimePhrase.Kind.YEAR, 2000, 2000);
            case DECADE -> {
                int first = 1900 + NUMERALS.get(matcher.group(1).charAt(0)) * 10;
                boolean start = TimeContext.precededBy(text, span, within, "由", "从");
                yield new TimePhrase(span, start ? TimePhrase.Kind.START : TimePhrase.Kind.PAST_SPAN, first, first + 9);
            }
        };
    }

    /** 由五年前的, 比五年前; 五年前 by itself says nothing of a value. */
    private static @Nullable TimePhrase yearsBefore(Span span, int year, String text, Span within) {
        if (TimeContext.precededBy(text, span, within, "由", "从")) {
            return new TimePhrase(span, TimePhrase.Kind.START, year, year);
        }
        return TimeContext.isBase(text, span, within) ? new TimePhrase(span, TimePhrase.Kind.BASE, year, year) : null;
    }

    private static @Nullable TimePhrase year(Span span, Matcher matcher, String text, Span within, int reportYear) {
        int value = value(matcher.group(1));
        if (value < 1900 || value > 2099) {
            return null;
        }
        if (matcher.group().endsWith("以来") && value < reportYear) {
            if (TimeContext.ranks(text, span)) {
                return null;
            }
            return new TimePhrase(span, TimePhrase.Kind.PAST_SPAN, value, reportYear - 1);
        }
        if (value < reportYear && TimeContext.endsBefore(matcher.group())) {
            return new TimePhrase(span, TimePhrase.Kind.MARK, value, value);
        }
        if (value < reportYear && TimeContext.begins(text, span, within)) {
            return new TimePhrase(span, TimePhrase.Kind.SPELL, value, reportYear - 1);
        }
        boolean by = TimeContext.precededBy(text, span, within, "到", "至")
                || matcher.group().endsWith("前");
        if (by && value >= reportYear) {
            return new TimePhrase(span, TimePhrase.Kind.BY, value, value);
        }
        return relative(span, value, text, within);
    }

    private static TimePhrase relative(Span span, int year, String text, Span within) {
        if (TimeContext.precededBy(text, span, within, "由", "从")) {
            return new TimePhrase(span, TimePhrase.Kind.START, year, year);
        }
        boolean base = TimeContext.isBase(text, span, within);
        if (!base && (TimeContext.isMark(text, span) || TimeContext.isLookedAt(text, span, within))) {
            return new TimePhrase(span, TimePhrase.Kind.MARK, year, year);
        }
        boolean leading = base && TimeContext.leads(text, span.end());
        return new TimePhrase(span, base ? TimePhrase.Kind.BASE : TimePhrase.Kind.YEAR, year, year, leading);
    }

    /** 前三年 told beside a year that follows them (前三年增加…，而一九五六年增加…) end before it. */
    private static int lastOf(String words, String text, Span span, Span within, int year) {
        int limit = Math.min(within.end(), span.end() + LONGEST_CONTRAST);
        boolean beside =
                words.startsWith("前") && text.substring(span.end(), limit).contains("而" + (year - 1) + "年");
        return beside ? year - 2 : year - 1;
    }

    /** 上年 and the like before a starting value mean the year before the one that the end value describes. */
    private static int lastYear(String words, String text, Span span, Span within, int now) {
        boolean starts = TimeContext.precededBy(text, span, within, "由", "从") && !words.startsWith("去年");
        return starts ? TimePhrase.YEAR_BEFORE : now - 1;
    }

    /** 一九五二年到一九五六年, whose growth is from its first year; 一九七八、一九七九两年. */
    private static @Nullable TimePhrase years(Span span, int from, int to, String text, Span within, int year) {
        if (from < 1900 || to > 2099 || from >= to) {
            return null;
        }
        if (TimeContext.precededBy(text, span, within, "是", "相当于", "比", "较")) {
            return new TimePhrase(span, TimePhrase.Kind.BASE, from, to);
        }
        String words = span.of(text);
        boolean both = words.contains("、") || words.contains("和") || words.contains("-");
        return span(span, from, to, year, !both);
    }

    private static TimePhrase span(Span span, int from, int to, int year, boolean leading) {
        return new TimePhrase(
                span, to < year ? TimePhrase.Kind.PAST_SPAN : TimePhrase.Kind.COMING_SPAN, from, to, leading);
    }

    private static @Nullable TimePhrase plan(
            Span span, String numeral, @Nullable String firstYears, String text, Span within, int year) {
        int first = FiveYearPlans.firstYear(numeral);
        if (first == 0) {
            return null;
        }
        int last = firstYears == null ? first + 4 : first + number(firstYears, 5) - 1;
        String words = span.of(text);
        if (TimeContext.isBase(text, span, within)) {
            return new TimePhrase(span, TimePhrase.Kind.BASE, last, last);
        }
        if (isEnd(words) && TimeContext.precededBy(text, span, within, "由", "从") && text.startsWith("的", span.end())) {
            return new TimePhrase(span, TimePhrase.Kind.START, last, last);
        }
        boolean old = words.startsWith("第");
        if (TimeContext.isMark(text, span)) {
            return new TimePhrase(span, TimePhrase.Kind.MARK, last, last);
        }
        if (isEnd(words)) {
            return new TimePhrase(span, last < year ? TimePhrase.Kind.YEAR : TimePhrase.Kind.BY, last, last);
        }
        boolean frames = words.endsWith("时期")
                || words.endsWith("期间")
                || words.endsWith("以来")
                || words.endsWith("五年")
                || text.startsWith("合计", span.end())
                || text.startsWith("累计", span.end())
                || text.startsWith("年均", span.end())
                || firstYears != null;
        if (!frames) {
            return null;
        }
        return first >= year
                ? new TimePhrase(span, TimePhrase.Kind.COMING_SPAN, first, last)
                : new TimePhrase(span, TimePhrase.Kind.PAST_SPAN, first, old ? last : Math.min(last, year - 1));
    }

    private static boolean isEnd(String words) {
        return words.endsWith("末") || words.endsWith("末期") || words.endsWith("最后一年");
    }

    /** 3年增长46.2%, 5年新增1.5万户; 连续3年 and 提前两年 frame nothing. */
    private static @Nullable TimePhrase spell(Span span, int years, String text, Span within, int year, boolean ahead) {
        if (years < 2
                || years > 20
                || TimeContext.precededBy(
                        text, span, within, "连续", "提前", "已有", "延长", "每", "满", "第", "超过", "后", "期", "仅", "延期", "为期",
                        "时隔")) {
            return null;
        }
        return ahead
                ? new TimePhrase(span, TimePhrase.Kind.SPELL, year, year + years - 1)
                : new TimePhrase(span, TimePhrase.Kind.SPELL, year - years, year - 1);
    }

    private static String group(Matcher matcher, int one, int other) {
        String found = matcher.group(one);
        return found == null ? matcher.group(other) : found;
    }

    private static @Nullable String firstGroup(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i);
            }
        }
        return null;
    }

    private static int value(String digits) {
        int value = 0;
        for (char c : digits.toCharArray()) {
            if (c == ' ') {
                continue;
            }
            value = value * 10 + (c >= '0' && c <= '9' ? c - '0' : NUMERALS.getOrDefault(c, 0));
        }
        return value;
    }

    private static int number(@Nullable String words, int absent) {
        if (words == null) {
            return absent;
        }
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        int ten = words.indexOf('十');
        if (ten < 0) {
            return NUMERALS.getOrDefault(words.charAt(0), absent);
        }
        int tens = ten == 0 ? 1 : NUMERALS.getOrDefault(words.charAt(0), 1);
        int units = ten + 1 < words.length() ? NUMERALS.getOrDefault(words.charAt(ten + 1), 0) : 0;
        return tens * 10 + units;
    }
}
