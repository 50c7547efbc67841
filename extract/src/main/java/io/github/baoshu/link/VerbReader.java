package io.github.baoshu.link;

import io.github.baoshu.quantity.NumberMention;
import io.github.baoshu.quantity.Unit;
import io.github.baoshu.text.KeyedPattern;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads the verbs directly before a number backwards, and the comparison among them: 比上年|同期|增长|约 5%. */
final class VerbReader {
    private static final Set<Cue.Kind> VERBS = EnumSet.of(
            Cue.Kind.LEVEL,
            Cue.Kind.RISE,
            Cue.Kind.FALL,
            Cue.Kind.TO,
            Cue.Kind.TO_FALL,
            Cue.Kind.EACH,
            Cue.Kind.AVERAGE,
            Cue.Kind.ADVERB,
            Cue.Kind.FROM);

    /** The verbs, and those a rank is among: 居全国第7位. */
    private static final Set<Cue.Kind> RANK_VERBS = EnumSet.of(Cue.Kind.ELSEWHERE, VERBS.toArray(new Cue.Kind[0]));

    private static final Set<Cue.Kind> ACTS = EnumSet.of(Cue.Kind.ACT, Cue.Kind.WORD);
    private static final Set<Cue.Kind> EACH = EnumSet.of(Cue.Kind.EACH);
    private static final Set<Cue.Kind> FROM = EnumSet.of(Cue.Kind.FROM);

    /** 比上年, 较“十三五”末期, 与2012年相比 directly before a verb. */
    private static final KeyedPattern COMPARISON = KeyedPattern.of(
            "比较同与", "(?:比|较|同|与)[^,;。、比较]{1,14}?(?:上年|去年|年|期|末|期末|时期|同期|年底|月|以前|初期|年前|年初|上季|预算)(?:相比|比较|同期|实际)?$");

    /** The value of a verb of change that only rates have: 加快2个百分点, but not 加快2条高速建设. */
    private static final String RATE = "RATE";

    private static final int LONGEST_COMPARISON = 20;

    /** 由2016年的, 增长到2021年的 before the value it starts from or ends at. */
    private static final KeyedPattern STARTING_YEAR = KeyedPattern.of(
            "由从到至",
            "[由从到至]([^,;。由从到至]{1,10}?[年代末期底前](?:预计|计划|实际)?的|现在的|目前的|年初的|年底的)$"
                    + "|[由从]([^,;。由从到至]{1,8}年[末底初]?|(?:去年|今年)?[上下]半年的?)$");

    /** A word of one character that tells a rise where 由 stands before: 由8%扩大为10%. */
    private static final String REACHING = "到至为";

    private static final Cue REACHED = new Cue("到", Cue.Kind.TO, "");
    /** How long such a verb is taken to be. */
    private static final int REACHED_LENGTH = 3;

    private final String text;
    private final CueHits hits;

    VerbReader(String folded, CueHits hits) {
        this.text = folded;
        this.hits = hits;
    }

    /**
     * The verbs of a number.
     *
     * @param start where the first of them begins
     * @param hits the verbs, nearest first
     * @param comparison the words 比上年 and the like, if any
     */
    record Verbs(
            int start, List<CueHits.Hit> hits, @Nullable Span comparison) {}

    /** The verbs before a number of a clause that begin at or behind an offset. */
    Verbs before(NumberMention number, Span clause, int from) {
        boolean rank = number.required().unit().kind() == Unit.Kind.RANK;
        Set<Cue.Kind> kinds = rank ? RANK_VERBS : VERBS;
        List<CueHits.Hit> verbs = new ArrayList<>();
        Span comparison = null;
        boolean changed = false;
        int at = start(number, rank, from);
        while (at > from) {
            at = startingYear(at, from);
            CueHits.Hit hit = hits.endingAt(at, from, kinds);
            if (hit == null && at - 2 > from && text.charAt(at - 1) == '了') {
                hit = hits.endingAt(at - 1, from, kinds);
            }
            Span compared = hit == null || changed ? comparisonEndingAt(at, from) : null;
            if (compared != null && compared.length() > (hit == null ? 0 : hit.length())) {
                comparison = compared;
                at = back(text, compared.start(), from);
                continue;
            }
            if (hit == null && reaches(at, from) && isRaised(clause, from)) {
                int start = Math.max(from, at - REACHED_LENGTH);
                verbs.add(new CueHits.Hit(start, at, REACHED));
                at = start;
                break;
            }
            boolean changes = hit != null && Slot.CHANGES.contains(hit.cue().kind());
            boolean speeds = hit != null && hit.cue().value().equals(RATE) && !isRate(number);
            if (hit == null || speeds || endsLongerVerb(hit, from) || changed && changes) {
                break;
            }
            changed |= changes;
            verbs.add(hit);
            at = back(text, hit.start(), from);
        }
        CueHits.Hit each = verbs.isEmpty() ? eachWithin(from, at) : null;
        return new Verbs(at, each == null ? List.copyOf(verbs) : List.of(each), comparison);
    }

    /** 分别 behind a list and before the words that all of it shares: 甲县、乙县分别完成投资. */
    private CueHits.@Nullable Hit eachWithin(int from, int to) {
        CueHits.Hit each = hits.last(new Span(from, to), EACH);
        boolean lists = each != null
                && each.cue().value().equals("SPLIT")
                && Listing.parts(text.substring(from, each.start())).size() > 1;
        return lists ? each : null;
    }

    private static boolean isRate(NumberMention number) {
        Unit unit = number.required().unit();
        return unit.isProportion() || unit.kind() == Unit.Kind.POINT || unit.kind() == Unit.Kind.MULTIPLE;
    }

    /** Where the verbs end: before the number, and before 第 where it is a rank. */
    private int start(NumberMention number, boolean rank, int from) {
        int at = back(text, number.span().start(), from);
        return rank && at > from && "第前".indexOf(text.charAt(at - 1)) >= 0 ? back(text, at - 1, from) : at;
    }

    private boolean reaches(int at, int from) {
        return at - 2 >= from && REACHING.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Whether 由 or 从 in the clause before makes 到 behind it a rise. */
    private boolean isRaised(Span clause, int from) {
        return from > clause.start() && hits.last(new Span(clause.start(), from), FROM) != null;
    }

    /** Steps back over the year between 由 and its value: 由2016年的1085亿元. */
    private int startingYear(int at, int from) {
        Matcher matcher = STARTING_YEAR.first(text, Math.max(from, at - LONGEST_COMPARISON), at);
        return matcher != null ? at - (matcher.end() - matcher.start() - 1) : at;
    }

    /** Whether the cue is only the end of a verb that names keep: 增 in 新增. */
    private boolean endsLongerVerb(CueHits.Hit hit, int from) {
        CueHits.Hit act = hits.endingAt(hit.end(), from, ACTS);
        return act != null && act.length() > hit.length();
    }

    private @Nullable Span comparisonEndingAt(int at, int from) {
        Matcher matcher = COMPARISON.first(text, Math.max(from, at - LONGEST_COMPARISON), at);
        return matcher != null ? new Span(matcher.start(), at) : null;
    }

    /** Skips blanks and opening quotes backwards. */
    static int back(String text, int offset, int limit) {
        int at = offset;
        while (at > limit && " “\n".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
