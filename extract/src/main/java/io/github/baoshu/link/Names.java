package io.github.baoshu.link;

import io.github.baoshu.text.Span;
import io.github.baoshu.time.TimePhrase;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads names out of the words of one sentence: what stands left of a number, and the noun right of it. */
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
    private static final Set<Cue.Kind> LIGHT = EnumSet.of(Cue.Kind.LIGHT);
    private static final Set<Cue.Kind> VERBAL = EnumSet.of(Cue.Kind.ACT, Cue.Kind.LIGHT);
    private static final Set<Cue.Kind> VERB = EnumSet.of(Cue.Kind.ACT);
    private static final Set<Cue.Kind> PREDICATE = EnumSet.of(Cue.Kind.PREDICATE);
    private static final Set<Cue.Kind> ENTITY = EnumSet.of(Cue.Kind.ENTITY);
    private static final Pattern PLACE = Pattern.compile("[一-龥]{2,5}?(?:市|县|区|州)");
    private static final Pattern LISTED_FIRMS =
            Pattern.compile("^.{3,40}?(?:集团|公司|机场|大桥|高铁|项目|港务|银行)(?:、.{2,20}?)*等(?:企业|公司|单位|项目|园区|平台|机场)");
    private static final Pattern LED_BY_PROJECT =
            Pattern.compile("^(.{3,24}?(?:项目|机场|大陆桥|交易中心|产业带|工程))(?=(?:已|累计|完成|实现|总|客流|旅客|入驻|交易|产能|投资|吞吐).)");
    private static final Pattern PROJECT_BEGUN =
            Pattern.compile("^(.{2,24}?(?:项目|机场|工程|大桥|电站|电厂))(?=建成|投产|投用|通航|开工|竣工|全面|顺利|正式|已|投入)");
    private static final Pattern MANY = Pattern.compile("一批|等|重点项目|重大项目|各类");
    /** What a phrase opens with that only says where or by what means: its verb follows. */
    private static final List<String> PREPOSITIONS = List.of("在", "优先在", "依托", "通过", "围绕", "利用", "借助", "按照");

    private static final List<String> ADVERBS = List.of("全部", "全面", "均", "都", "已", "基本");
    /** Predicates that tell nothing of a noun but that it is done. */
    private static final List<String> GENERAL = List.of("完成投资", "完成年度", "完成任务", "完成目标", "开工建设", "完成计划", "实现产值", "实现营业");

    private static final Pattern EVENT =
            Pattern.compile("(?:[一-龥]{2,6})?在(第?[一-龥\\d]{2,16}?(?:运动会|全运会|亚运会|亚冬会|奥运会|冬奥会|博览会|锦标赛|世博会|残运会|大运会))上");
    private static final Pattern EVERY = Pattern.compile("^每个.{2,14}?(?=都|要|提供|至少|规划|均|引进|新增|建设|新建)");
    private static final int LONGEST = 48;

    private final String text;
    private final CueHits hits;
    private final List<TimePhrase> times;
    private final Predicate<String> elsewhere;

    Names(String folded, CueHits hits, List<TimePhrase> times, Predicate<String> elsewhere) {
        this.text = folded;
        this.hits = hits;
        this.times = times;
        this.elsewhere = elsewhere;
    }

    /** The subject in the words left of a number; blank where they name nothing. */
    Subject left(Span words) {
        int from = strip(words.start(), words.end());
        Matcher event = EVENT.matcher(text).region(from, words.end());
        if (event.lookingAt()) {
            int end = trimEnd(from, words.end());
            return new Subject("", cut(text.substring(event.end(), Math.max(end, event.end()))), event.group(1));
        }
        int to = withoutTime(from, trimEnd(from, words.end()));
        if (to <= from) {
            return new Subject("", "", "");
        }
        String opening = text.substring(from, to);
        if (PREPOSITIONS.stream().anyMatch(opening::startsWith)) {
            from = firstVerb(from, to);
        }
        CueHits.Hit verb = hits.beginningAt(from, to, VERB);
        boolean valueAdded = verb != null && text.startsWith("值", verb.end());
        if (verb != null && verb.end() < to && !valueAdded) {
            return new Subject(verb.cue().words(), cut(text.substring(verb.end(), to)), "");
        }
        boolean led = opensWithVerb(words.start(), from);
        int part = partEnd(from, to);
        String noun = text.substring(part, to);
        return new Subject("", cut(stripped(noun)), part > from ? text.substring(from, part) : "", led);
    }

    /** The end of words without a phrase of time that closes them: 工业投资五年. */
    private int withoutTime(int from, int to) {
        for (TimePhrase time : times) {
            if (time.span().end() == to && time.span().start() > from) {
                return trimEnd(from, time.span().start());
            }
        }
        return to;
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

    private static String cut(String noun) {
        String clean = noun.replaceAll("[\\s]", "");
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
    String bareVerb(Span words) {
        int from = strip(words.start(), words.end());
        CueHits.Hit verb = hits.beginningAt(from, words.end(), VERB);
        if (verb == null) {
            return "";
        }
        return text.substring(from, trimEnd(from, words.end()));
    }

    /** Whether the words left of a number are a verb and nothing else. */
    boolean isBareVerb(Span words) {
        int from = strip(words.start(), words.end());
        CueHits.Hit verb = hits.beginningAt(from, words.end(), VERB);
        return verb != null && verb.end() >= trimEnd(from, words.end());
    }

    /** Whether the words hold nothing but what is dropped. */
    boolean isBlank(Span words) {
        return trimEnd(strip(words.start(), words.end()), words.end()) <= strip(words.start(), words.end());
    }

    /** Steps over time phrases and words that are dropped from the front of a name. */
    private int strip(int start, int end) {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            TimePhrase time = timeAt(at, end);
            if (time != null) {
                at = time.span().end();
                continue;
            }
            if (c == ' ' || c == ',' || c == ':' || c == '、' || c == '的' || c == '\n' || c == '”' || c == '-'
                    || c == ')') {
                at++;
                continue;
            }
            CueHits.Hit front = hits.beginningAt(at, end, FRONT);
            boolean dropped = front != null && DROPPED.contains(front.cue().kind()) && !isVerb(front, end);
            if (!dropped) {
                return at;
            }
            at = front.end();
        }
        return end;
    }

    private boolean isVerb(CueHits.Hit front, int end) {
        CueHits.Hit verb = hits.beginningAt(front.start(), end, VERB);
        return verb != null && verb.length() >= front.length();
    }

    private @Nullable TimePhrase timeAt(int at, int end) {
        for (TimePhrase time : times) {
            if (time.span().start() == at && time.span().end() <= end) {
                return time;
            }
            boolean marked = time.span().start() == at + 1 && "到至自从截".indexOf(text.charAt(at)) >= 0
                    || time.span().start() == at + 2 && text.startsWith("截至", at);
            if (marked && time.span().end() <= end) {
                return time;
            }
        }
        return null;
    }

    private int trimEnd(int from, int end) {
        int to = end;
        while (to > from && " ,的、\n“(:".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    /** Where the name of a part of the jurisdiction ends that the words begin with, or their start. */
    private int partEnd(int from, int to) {
        String words = text.substring(from, to);
        Matcher every = EVERY.matcher(words);
        if (every.find()) {
            return from + every.end();
        }
        Matcher firms = LISTED_FIRMS.matcher(words);
        if (firms.find() && firms.end() < words.length()) {
            return from + firms.end();
        }
        Matcher project = LED_BY_PROJECT.matcher(words);
        if (project.find()) {
            return from + project.end(1);
        }
        Matcher place = PLACE.matcher(words);
        if (place.lookingAt() && place.end() + 2 <= words.length() && elsewhere.test(place.group())) {
            return from + place.end();
        }
        for (int at = from; at < to; at++) {
            CueHits.Hit entity = hits.beginningAt(at, to, ENTITY);
            if (entity != null && !words.startsWith("主要") && to - entity.end() >= 2 && entity.end() - from >= 3) {
                char next = text.charAt(entity.end());
                if (next != '、' && next != '和' && next != '等' && next != '数' && next != '建' && next != '总') {
                    return entity.end();
                }
            }
        }
        return from;
    }

    /** The part of the jurisdiction that a clause without a number is about, or empty. */
    String partLeading(Span clause) {
        int from = strip(clause.start(), clause.end());
        if (from > clause.start() && hits.beginningAt(clause.start(), clause.end(), VERBAL) != null
                || hits.beginningAt(from, clause.end(), VERB) != null) {
            return "";
        }
        Matcher begun = PROJECT_BEGUN.matcher(text.substring(from, clause.end()));
        if (begun.find() && !MANY.matcher(begun.group(1)).find()) {
            return begun.group(1);
        }
        int end = partEnd(from, clause.end());
        return end > from && end - from <= 24 ? text.substring(from, end) : "";
    }

    /**
     * A noun right of a number and the predicate behind it.
     *
     * @param noun the noun; may be empty
     * @param predicate a predicate that tells what happens to the noun, without its adverbs; may be empty
     */
    record Right(String noun, String predicate) {}

    /** The noun right of a number. */
    Right right(Span words) {
        int end = trimEnd(words.start(), words.end());
        int at = words.start();
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        int boundary = end;
        for (int i = at; i < end && boundary == end; i++) {
            CueHits.Hit hit = hits.beginningAt(i, end, PREDICATE);
            boolean opens = hit != null
                    && (i > at
                            || hit.cue().value().equals("SPECIFIC")
                            || ADVERBS.contains(hit.cue().words()));
            if (opens) {
                boundary = i;
            }
        }
        String noun = text.substring(at, boundary).strip();
        return new Right(clean(noun), predicate(boundary, end));
    }

    private String predicate(int from, int end) {
        int at = from;
        while (at < end) {
            CueHits.@Nullable Hit hit = hits.beginningAt(at, end, PREDICATE);
            if (hit == null) {
                return "";
            }
            boolean plain = GENERAL.stream().anyMatch(words -> text.startsWith(words, hit.start()));
            if (hit.cue().value().equals("SPECIFIC") && !plain) {
                String words = text.substring(at, end);
                if (words.equals("完成")) {
                    return "";
                }
                return words.length() <= 24 ? words.replace("了", "") : words.substring(0, 24);
            }
            at = hit.end();
        }
        return "";
    }

    private static String clean(String noun) {
        String bare = noun.startsWith("的") ? noun.substring(1) : noun;
        for (String tail : List.of("任务", "以及", "的", "和", "及", "与", "企业中", "项目中")) {
            if (bare.endsWith(tail) && bare.length() > tail.length()) {
                boolean inside = tail.endsWith("中");
                bare = bare.substring(0, bare.length() - (inside ? 1 : tail.length()));
            }
        }
        return bare;
    }
}
