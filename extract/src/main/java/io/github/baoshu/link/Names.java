package io.github.baoshu.link;

import io.github.baoshu.link.NameWords.Kind;
import io.github.baoshu.text.KeyedPattern;
import io.github.baoshu.text.Span;
import io.github.baoshu.time.TimePhrase;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names that stand left of numbers in one sentence: 全市|粮食总产量|达到1300亿斤. */
final class Names {
    private static final Set<Cue.Kind> DROPPED = EnumSet.of(
            Cue.Kind.LEAD, Cue.Kind.LIGHT, Cue.Kind.AIM, Cue.Kind.ESTIMATE, Cue.Kind.WHOLE, Cue.Kind.AVERAGE);
    private static final Set<Cue.Kind> FRONT = EnumSet.of(
            Cue.Kind.LEAD,
            Cue.Kind.LIGHT,
            Cue.Kind.AIM,
            Cue.Kind.ESTIMATE,
            Cue.Kind.WHOLE,
            Cue.Kind.AVERAGE,
            Cue.Kind.ACT);
    private static final Set<Cue.Kind> WHEN = EnumSet.of(Cue.Kind.WHOLE, Cue.Kind.ADVERB);
    private static final Set<Cue.Kind> LIGHT = EnumSet.of(Cue.Kind.LIGHT);
    private static final Set<Cue.Kind> VERBAL = EnumSet.of(Cue.Kind.ACT, Cue.Kind.LIGHT);
    private static final Set<Cue.Kind> AIM = EnumSet.of(Cue.Kind.AIM);
    private static final Set<Cue.Kind> CLOSING = EnumSet.of(Cue.Kind.EACH, Cue.Kind.ADVERB);
    private static final Set<Cue.Kind> AVERAGE = EnumSet.of(Cue.Kind.AVERAGE);
    private static final Set<Cue.Kind> VERB = EnumSet.of(Cue.Kind.ACT);
    /** 在第十五届全国运动会上: an event, whose numbers are a part of their own. */
    private static final KeyedPattern EVENT =
            KeyedPattern.of("上", "(?:[一-龥]{2,6})?在(第?[一-龥\\d]{2,16}?(?:运动会|全运会|亚运会|亚冬会|奥运会|冬奥会|博览会|锦标赛|世博会|残运会|大运会))上");

    /** 以钢的产量来说, 从产品质量看: what a sentence is about. */
    private static final KeyedPattern ABOUT =
            KeyedPattern.of("说看讲言面", "(?:拿|以|就|从|在)([^,;。]{1,24}?)(?:的情况)?(?:来说|来看|来讲|而言|方面|看|说)");

    /** 居全国第一、: what is told of a name before the next one. */
    private static final KeyedPattern RANKED = KeyedPattern.of(
            "第首前最之全创翻", "(?:(?:全国|全省|全球|世界|全区|全市|居|列|排名)(?:第[一二三四五六七八九十]|首位|前列|最低|最高)|之首|全覆盖|创新高|翻番)[、,]");

    /** What those gained come to with those there were: 5A级景区|新增古渡商城、总数. */
    private static final Pattern TOTAL = Pattern.compile("(.{2,}?)(?:新增|净增).*、总[数量]");

    private static final KeyedPattern NOTES =
            KeyedPattern.of(" \t\n\u000B\f\r([①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", "\\s|\\[\\d{1,3}]|[①-⑳]|\\([^()]{0,8}下同\\)");
    private static final Set<Cue.Kind> WHOLE = EnumSet.of(Cue.Kind.WHOLE);
    private static final int LONGEST_KNOWN = 16;
    private static final int SHORTEST_KNOWN = 4;
    private static final int LONGEST = 48;

    private final String text;
    private final CueHits hits;
    private final TimesAt times;
    private final NameEdges edges;
    private final PartNames parts;
    private final NameWords words;

    Names(String folded, CueHits hits, List<TimePhrase> times, Predicate<String> elsewhere, NameWords words) {
        this.text = folded;
        this.hits = hits;
        this.times = new TimesAt(times);
        this.edges = new NameEdges(folded, this.times);
        this.parts = new PartNames(folded, hits, elsewhere, words);
        this.words = words;
    }

    /** The subject in the words left of a number; blank where they name nothing. */
    Subject left(Span left) {
        return left(left, true);
    }

    /** What a clause without numbers tells is done; without a verb where it opens with none. */
    Subject done(Span clause) {
        return left(clause, false);
    }

    /** The subject in words; one without a verb only where it is asked for. */
    private Subject left(Span left, boolean verbless) {
        int rank = behindRank(left.start(), left.end());
        int start = strip(edges.object(new Span(behindAim(rank, left.end()), left.end())), left.end());
        Matcher event = EVENT.opening(text, start, left.end());
        if (event != null) {
            int end = trimEnd(text, start, left.end());
            return new Subject("", cut(text.substring(event.end(), Math.max(end, event.end()))), event.group(1));
        }
        int to = withoutTime(start, withoutEach(start, trimEnd(text, start, edges.compared(start, left.end()))));
        if (to <= start) {
            return Subject.NONE;
        }
        Matcher about = ABOUT.whole(text, start, to);
        if (about != null) {
            return new Subject("", cut(stripped(about.group(1))), "");
        }
        boolean placed = words.beginsAt(Kind.PREPOSITION, text, start) && !words.beginsAt(Kind.BASED, text, start);
        int from = placed ? firstVerb(start, to) : start;
        CueHits.Hit verb = hits.beginningAt(from, to, VERB);
        boolean valueAdded = verb != null && text.startsWith("值", verb.end());
        if (verb != null && verb.end() < to && !valueAdded) {
            return new Subject(verb.cue().words(), cut(text.substring(verb.end(), to)), "");
        }
        if (!verbless) {
            return Subject.NONE;
        }
        boolean led = opensWithVerb(left.start(), from);
        int end = parts.endWithCities(from, to);
        boolean compared = text.substring(from, end).indexOf('占') > 0; // 业务收入占中部地区|的比重
        int part = compared ? from : end;
        return new Subject("", cut(stripped(text.substring(part, to))), text.substring(from, part), led);
    }

    /** Whether words tell no more than a time and that all of the jurisdiction is meant: 2017年全市. */
    boolean tellOnlyWhen(int from, int to) {
        int at = from;
        while (at < to) {
            CueHits.Hit whole = hits.beginningAt(at, to, WHEN);
            TimePhrase time = whole == null ? times.beginningAt(text, at, to) : null;
            if (whole == null && time == null) {
                return false;
            }
            at = whole == null ? time.span().end() : whole.end();
        }
        return true;
    }

    /** Where a name begins behind an aim within its clause: 打造先导区、力争|产业规模突破. */
    private int behindAim(int from, int to) {
        for (int at = to - 1; at > from; at--) {
            CueHits.Hit aim = text.charAt(at - 1) == '、' ? hits.beginningAt(at, to, AIM) : null;
            if (aim != null && aim.end() < to) {
                return at;
            }
        }
        return from;
    }

    /** The end of words without 分别 or an adverb that closes them: 原油产量|继续. */
    private int withoutEach(int from, int to) {
        CueHits.Hit each = hits.endingAt(to, from, CLOSING);
        return each == null || each.length() < 2 ? to : trimEnd(text, from, each.start());
    }

    /** The end of words without a phrase of time that closes them: 工业投资五年. */
    private int withoutTime(int from, int to) {
        TimePhrase time = times.endingAt(to, from);
        return time == null ? to : trimEnd(text, from, time.span().start());
    }

    /** Whether one of the words dropped from the front is a verb. */
    private boolean opensWithVerb(int start, int from) {
        for (int at = start; at < from; at++) {
            CueHits.Hit hit = hits.beginningAt(at, from, LIGHT);
            if (hit != null) {
                return true;
            }
        }
        return false;
    }

    /** The first verb behind a place that the words open with, or their start. */
    private int firstVerb(int from, int to) {
        for (int at = from + 2; at < to - 2; at++) {
            CueHits.Hit verb = hits.beginningAt(at, to, VERB);
            if (verb != null && verb.length() >= 2) {
                return at;
            }
        }
        return from;
    }

    /** Words without blanks and the marks of footnotes: 主导产业[2]. */
    static String withoutNotes(String noun) {
        return NOTES.without(noun);
    }

    private static String cut(String noun) {
        Matcher total = TOTAL.matcher(noun);
        String clean = withoutNotes(total.matches() ? total.group(1) : noun);
        return clean.length() <= LONGEST ? clean : clean.substring(clean.length() - LONGEST);
    }

    private static String stripped(String noun) {
        String bare = noun;
        while (bare.startsWith("的") || bare.startsWith("累计") || bare.startsWith("、")) {
            bare = bare.substring(bare.startsWith("累计") ? 2 : 1);
        }
        return bare;
    }

    /** The words left of a number that are a verb alone, or empty. */
    String bareVerb(Span left) {
        int from = strip(left.start(), left.end());
        CueHits.Hit verb = hits.beginningAt(from, left.end(), VERB);
        if (verb == null) {
            return "";
        }
        return text.substring(from, trimEnd(text, from, left.end()));
    }

    /** The verb that closes the words left of a number, behind who does it: 市政府|已取消; else empty. */
    String lastVerb(Span left) {
        CueHits.Hit verb = hits.endingAt(trimEnd(text, left.start(), left.end()), left.start(), VERB);
        return verb == null || verb.length() < 2 ? "" : verb.cue().words();
    }

    /** Whether the words left of a number are a verb and nothing else. */
    boolean isBareVerb(Span left) {
        int from = strip(left.start(), left.end());
        CueHits.Hit verb = hits.beginningAt(from, left.end(), VERB);
        return verb != null && verb.end() >= trimEnd(text, from, left.end());
    }

    /** Whether the words hold nothing but what is dropped. */
    boolean isBlank(Span left) {
        int from = strip(left.start(), left.end());
        return trimEnd(text, from, left.end()) <= from;
    }

    /** Steps over time phrases and words that are dropped from the front of a name. */
    private int strip(int start, int end) {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            TimePhrase time = times.beginningAt(text, at, end);
            if (time != null) {
                at = edges.behind(time, end);
                continue;
            }
            if (c == '(' && at + 2 < end && text.charAt(at + 2) == ')') {
                at += 3;
                continue;
            }
            int marked = edges.behindListMark(at, end);
            if (marked > at) {
                at = marked;
                continue;
            }
            if (c == ' ' || c == ',' || c == ':' || c == '、' || c == '的' || c == '\n' || c == '”' || c == '-'
                    || c == ')') {
                at++;
                continue;
            }
            CueHits.Hit front = hits.beginningAt(at, end, FRONT);
            boolean dated = front != null
                    && front.end() < end
                    && (times.beginningAt(text, front.end(), end) != null
                            || hits.beginningAt(front.end(), end, AVERAGE) != null);
            boolean dropped =
                    front != null && (dated || DROPPED.contains(front.cue().kind()) && !isVerb(front, end));
            if (!dropped) {
                return at;
            }
            at = front.end();
            if (front.is(Cue.Kind.LIGHT) && words.beginsAt(Kind.WELL_DONE, text, at)) {
                at++; // 推进好|总投资
            }
        }
        return end;
    }

    private boolean isVerb(CueHits.Hit front, int end) {
        CueHits.Hit verb = hits.beginningAt(front.start(), end, VERB);
        return verb != null && verb.length() >= front.length();
    }

    /** The end of words without the blanks, marks and 的 that close them. */
    static int trimEnd(String text, int from, int end) {
        int to = end;
        while (to > from && " ,的、\n“(:了在按".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    /** Where a name begins behind the clause of another that says how it ranks: 花卉产量全国第一、|鲜切花占比. */
    private int behindRank(int from, int to) {
        Matcher rank = RANKED.first(text, from, to);
        int at = from;
        boolean found = rank != null;
        while (found && rank.end() + 2 <= to) {
            at = rank.end();
            found = rank.find();
        }
        return at;
    }

    /** Whether the words left of a number open with the whole jurisdiction: 全省. */
    boolean opensWithWhole(Span left) {
        int at = left.start();
        while (at < left.end() && ", \n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return hits.beginningAt(at, left.end(), WHOLE) != null;
    }

    /** The indicator that a clause without numbers opens with and tells something of: 进出口总额创历史新高; else empty. */
    String knownOpening(Span clause, Predicate<String> known) {
        int from = strip(clause.start(), clause.end());
        for (int end = Math.min(clause.end() - 2, from + LONGEST_KNOWN); end >= from + SHORTEST_KNOWN; end--) {
            String name = text.substring(from, end);
            if (known.test(name)) {
                return name;
            }
        }
        return "";
    }

    /** Whether the words left of a number name some of the things it counts: 甲电厂、乙电厂等|12个项目. */
    boolean lists(Span left) {
        int to = trimEnd(text, left.start(), left.end());
        return to > left.start() && text.charAt(to - 1) == '等';
    }

    /** Whether a clause tells what is done and not who does it. */
    boolean opensWithVerb(Span clause) {
        return hits.beginningAt(clause.start(), clause.end(), VERBAL) != null;
    }

    /** The part of the jurisdiction that the words left of a number are and nothing else: 自贸试验区|12项成果; else empty. */
    String partWhole(Span left) {
        int from = strip(left.start(), left.end());
        int to = trimEnd(text, from, left.end());
        boolean whole = to - from >= 3 && hits.beginningAt(from, to, VERB) == null && parts.endsAt(from, to);
        return whole ? text.substring(from, to) : "";
    }

    /** The city elsewhere that a clause without a number opens with, or empty. */
    String cityLeading(Span clause) {
        return parts.city(strip(clause.start(), clause.end()), clause.end());
    }

    /** The part of the jurisdiction that a clause without a number is about, or empty. */
    String partLeading(Span clause) {
        int from = strip(clause.start(), clause.end());
        if (from > clause.start() && hits.beginningAt(clause.start(), clause.end(), VERBAL) != null
                || hits.beginningAt(from, clause.end(), VERB) != null) {
            return "";
        }
        return parts.opening(from, clause.end());
    }
}
