package io.github.baoshu.time;

import io.github.baoshu.report.Identity;
import io.github.baoshu.section.FiveYearPlans;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads phrases of time by the report's year: 今年 is the year the speech is given in, 五年来 the five years up to the
 * report's year, “十四五” the plan's own years. Immutable and safe to share.
 */
public final class TimeReader {
    /** Stands for the year before whatever year a value describes: a base that says nothing of the period. */
    private static final int YEAR_BEFORE = 9999;

    private static final String NUMBER = "(\\d{1,2}|[一二两三四五六七八九十]{1,3})";

    /** One pattern a form; the first that matches at a place wins. No form repeats without a bound. */
    private enum Form {
        YEARS("0", "(\\d{4})-(\\d{4})年"),
        YEAR("0", "((?:\\d ?){3}\\d|[一二][〇零一二三四五六七八九]{3}) ?年(?:底|末|前|全年|上半年|以来)?"),
        PLAN("“", "“([一二三四五六七八九十]{1,3})五”(?:时期|期间|以来|末期|末|期末|前([一二三四])年|五年|前)?"),
        OLD_PLAN("第", "第([一二三四五六七八九十]{1,3})个五年计划(?:期间|时期|最后一年)?"),
        THIS_YEAR("今本", "(?:今年|本年度?(?!来))(?:上半年|下半年|第?[一二三四]季度|前[一二三]季度|年初)?"),
        PART_OF_YEAR("上下第前", "上半年|下半年|第[一二三四]季度|前[一二三]季度"),
        LAST_YEAR("去上前", "(?:去年|上年|上一年|前一年)(?:上半年|下半年|第?[一二三四]季度|年底|末)?"),
        NEXT_YEAR("明", "明年"),
        WHOLE_YEAR("全年当", "全年|年内|当年"),
        PAST(
                "过这近最前刚以本0",
                "(?:过去的?|这|近|最近|前|刚刚过去的)" + NUMBER + "个?年(?:来|间|中|里)?|" + NUMBER + "年(?:以来|来|间)|以来的" + NUMBER
                        + "年|本届政府(?:履职|任期)?(?:以来)?"),
        COMING("今未再用0", "(?:今后|未来|再用|再经过|用)" + NUMBER + "年(?:内|左右|时间)?|" + NUMBER + "年内"),
        SPELL("0", NUMBER + "年(?![代级度前来以行攻计规任目倍滚建])(?:累计|共)?"),
        CENTURY_END("本", "本世纪末"),
        DECADE("0", "([五六七八九])十年代");

        private final String openers;
        private final Pattern pattern;

        /** A form whose matches begin with one of the characters; {@code 0} stands for digits and numerals. */
        Form(String openers, String pattern) {
            this.openers = openers;
            this.pattern = Pattern.compile(pattern);
        }

        boolean opensWith(char c) {
            boolean number = c >= '0' && c <= '9' || "一二两三四五六七八九十".indexOf(c) >= 0;
            return number ? openers.indexOf('0') >= 0 : openers.indexOf(c) >= 0;
        }
    }

    private static final Form[] FORMS = Form.values();

    private static final Map<Character, Integer> NUMERALS =
            Map.of('一', 1, '二', 2, '两', 2, '三', 3, '四', 4, '五', 5, '六', 6, '七', 7, '八', 8, '九', 9);

    /** The phrases of a stretch of folded text, in text order, not overlapping. */
    public List<TimePhrase> read(String folded, Span within, Identity identity, boolean ahead) {
        List<TimePhrase> phrases = new ArrayList<>();
        int at = within.start();
        while (at < within.end()) {
            TimePhrase phrase = canOpen(folded.charAt(at)) ? phraseAt(folded, at, within, identity, ahead) : null;
            if (phrase != null) {
                phrases.add(phrase);
                at = phrase.span().end();
            } else {
                at++;
            }
        }
        return phrases;
    }

    private static boolean canOpen(char c) {
        return c >= '0' && c <= '9' || "一二两三四五六七八九十“今本去上前明全年当过这近最刚未再用第以下".indexOf(c) >= 0;
    }

    private @Nullable TimePhrase phraseAt(String text, int at, Span within, Identity identity, boolean ahead) {
        if (at > within.start() && isNumberPart(text.charAt(at - 1))) {
            return null;
        }
        for (Form form : FORMS) {
            if (!form.opensWith(text.charAt(at))) {
                continue;
            }
            Matcher matcher = form.pattern.matcher(text).region(at, within.end());
            if (matcher.lookingAt()) {
                return phrase(form, matcher, text, within, identity, ahead);
            }
        }
        return null;
    }

    private static boolean isNumberPart(char c) {
        return c >= '0' && c <= '9'
                || c == '.'
                || c == '第'
                || NUMERALS.containsKey(c)
                || c == '十'
                || c == '百'
                || c == '千';
    }

    private static @Nullable TimePhrase phrase(
            Form form, Matcher matcher, String text, Span within, Identity identity, boolean ahead) {
        Span span = new Span(matcher.start(), matcher.end());
        int year = identity.planned();
        int now = identity.spokenIn();
        return switch (form) {
            case YEARS -> span(span, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), year);
            case YEAR -> year(span, matcher, text, within, year);
            case PLAN -> plan(span, matcher.group(1), matcher.group(2), text, within, year);
            case OLD_PLAN -> plan(span, matcher.group(1), null, text, within, year);
            case THIS_YEAR -> relative(span, now, text, within);
            case LAST_YEAR ->
                isBase(text, span, within)
                        ? new TimePhrase(span, TimePhrase.Kind.BASE, YEAR_BEFORE, YEAR_BEFORE)
                        : relative(span, now - 1, text, within);
            case NEXT_YEAR -> relative(span, now + 1, text, within);
            case WHOLE_YEAR, PART_OF_YEAR -> new TimePhrase(span, TimePhrase.Kind.WHOLE_YEAR, 0, 0);
            case PAST -> {
                int years = number(firstGroup(matcher), 5);
                TimePhrase.Kind kind =
                        years >= 5 || matcher.group().endsWith("来") ? TimePhrase.Kind.PAST_SPAN : TimePhrase.Kind.SPELL;
                yield new TimePhrase(span, kind, year - years, year - 1);
            }
            case COMING -> {
                int years = number(firstGroup(matcher), 5);
                boolean past = matcher.group(1) == null && !ahead;
                yield past
                        ? new TimePhrase(span, TimePhrase.Kind.PAST_SPAN, year - years, year - 1)
                        : new TimePhrase(span, TimePhrase.Kind.COMING_SPAN, year, year + years - 1);
            }
            case SPELL -> spell(span, number(matcher.group(1), 1), text, within, year, ahead);
            case CENTURY_END -> new TimePhrase(span, TimePhrase.Kind.BY, 2000, 2000);
            case DECADE -> {
                int first = 1900 + NUMERALS.get(matcher.group(1).charAt(0)) * 10;
                boolean start = precededBy(text, span, within, "由", "从");
                yield new TimePhrase(span, start ? TimePhrase.Kind.START : TimePhrase.Kind.PAST_SPAN, first, first + 9);
            }
        };
    }

    private static @Nullable TimePhrase year(Span span, Matcher matcher, String text, Span within, int reportYear) {
        int value = value(matcher.group(1));
        if (value < 1900 || value > 2099) {
            return null;
        }
        if (matcher.group().endsWith("以来") && value < reportYear) {
            return new TimePhrase(span, TimePhrase.Kind.PAST_SPAN, value, reportYear - 1);
        }
        boolean by = precededBy(text, span, within, "到", "至") || matcher.group().endsWith("前");
        if (by && value >= reportYear) {
            return new TimePhrase(span, TimePhrase.Kind.BY, value, value);
        }
        return relative(span, value, text, within);
    }

    private static TimePhrase relative(Span span, int year, String text, Span within) {
        if (precededBy(text, span, within, "由", "从")) {
            return new TimePhrase(span, TimePhrase.Kind.START, year, year);
        }
        boolean base = isBase(text, span, within);
        boolean leading = base
                && (text.startsWith("相比,", span.end())
                        || text.startsWith("比较,", span.end())
                        || text.startsWith("相比较,", span.end()));
        return new TimePhrase(span, base ? TimePhrase.Kind.BASE : TimePhrase.Kind.YEAR, year, year, leading);
    }

    private static TimePhrase span(Span span, int from, int to, int year) {
        return new TimePhrase(span, to < year ? TimePhrase.Kind.PAST_SPAN : TimePhrase.Kind.COMING_SPAN, from, to);
    }

    private static @Nullable TimePhrase plan(
            Span span, String numeral, @Nullable String firstYears, String text, Span within, int year) {
        int first = FiveYearPlans.firstYear(numeral);
        if (first == 0) {
            return null;
        }
        int last = firstYears == null ? first + 4 : first + number(firstYears, 5) - 1;
        String words = span.of(text);
        if (isBase(text, span, within)) {
            return new TimePhrase(span, TimePhrase.Kind.BASE, last, last);
        }
        if (words.endsWith("末") || words.endsWith("末期") || words.endsWith("最后一年")) {
            return new TimePhrase(span, last < year ? TimePhrase.Kind.YEAR : TimePhrase.Kind.BY, last, last);
        }
        boolean frames = words.endsWith("时期")
                || words.endsWith("期间")
                || words.endsWith("以来")
                || words.endsWith("五年")
                || text.startsWith("累计", span.end())
                || text.startsWith("年均", span.end())
                || firstYears != null;
        if (!frames) {
            return null;
        }
        return first >= year
                ? new TimePhrase(span, TimePhrase.Kind.COMING_SPAN, first, last)
                : new TimePhrase(span, TimePhrase.Kind.PAST_SPAN, first, Math.min(last, year - 1));
    }

    /** 3年增长46.2%, 5年新增1.5万户; 连续3年 and 提前两年 frame nothing. */
    private static @Nullable TimePhrase spell(Span span, int years, String text, Span within, int year, boolean ahead) {
        if (years < 2
                || years > 20
                || precededBy(
                        text, span, within, "连续", "提前", "已有", "延长", "每", "满", "第", "超过", "后", "期", "仅", "延期", "为期")) {
            return null;
        }
        return ahead
                ? new TimePhrase(span, TimePhrase.Kind.SPELL, year, year + years - 1)
                : new TimePhrase(span, TimePhrase.Kind.SPELL, year - years, year - 1);
    }

    /** Whether 比, 较 or 同 before the phrase, or 相比 behind it, makes it a base of comparison. */
    private static boolean isBase(String text, Span span, Span within) {
        if (precededBy(text, span, within, "比", "较", "同", "与", "相比于")) {
            return true;
        }
        return text.startsWith("相比", span.end())
                || text.startsWith("比较", span.end())
                || text.startsWith("的", span.end()) && precededBy(text, span, within, "是", "相当于", "为");
    }

    private static boolean precededBy(String text, Span span, Span within, String... words) {
        for (String word : words) {
            int at = span.start() - word.length();
            if (at >= within.start() && text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
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
