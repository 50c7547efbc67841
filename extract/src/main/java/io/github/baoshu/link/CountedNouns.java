package io.github.baoshu.link;

import io.github.baoshu.link.NameWords.Kind;
import io.github.baoshu.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the nouns that stand right of numbers in one sentence: 300户|企业|实现转型发展. */
final class CountedNouns {
    private static final Set<Cue.Kind> PREDICATE = EnumSet.of(Cue.Kind.PREDICATE);
    private static final Set<Cue.Kind> FOLLOWING =
            EnumSet.of(Cue.Kind.PREDICATE, Cue.Kind.ACT, Cue.Kind.LIGHT, Cue.Kind.RISE, Cue.Kind.FALL);
    /** Words whose second character is a predicate elsewhere: 人均. */
    private static final Set<Cue.Kind> PAIR = EnumSet.of(Cue.Kind.PAIR);

    private static final Set<Cue.Kind> WORD = EnumSet.of(Cue.Kind.WORD);
    private static final String SPECIFIC = "SPECIFIC";
    /** A stage that a noun reaches; before a noun it is an attribute of it: 开工不足企业. */
    private static final String STAGE = "STAGE";
    /** Opens a predicate only where a verb follows: 集中开工, but not 集中运营中心. */
    private static final String ADVERBIAL = "ADVERBIAL";
    /** What closes the words behind a number and is no part of the noun; taken off in this order. */
    private static final List<String> TAILS = List.of("任务", "以及", "的", "和", "及", "与");

    private static final List<String> AMONG = List.of("企业中", "项目中");
    private static final int LONGEST_PREDICATE = 24;
    private static final int SHORTEST_PREDICATE = 2;

    private final String text;
    private final CueHits hits;
    private final NameWords words;

    CountedNouns(String folded, CueHits hits, NameWords words) {
        this.text = folded;
        this.hits = hits;
        this.words = words;
    }

    /** The noun that opens the words behind a number. */
    CountedNoun behind(Span right) {
        int end = Names.trimEnd(text, right.start(), right.end());
        int at = right.start();
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        int boundary = at;
        while (boundary < end && !opensPredicate(boundary, at, end) && !opensCount(boundary, at, end)) {
            boundary++;
        }
        String noun = text.substring(at, boundary).strip();
        return new CountedNoun(withoutTail(noun), predicate(boundary, end));
    }

    /** Whether a small count in numerals begins behind a mark of a list: 四个电站、六条铁路. */
    private boolean opensCount(int offset, int start, int end) {
        return offset > start
                && text.charAt(offset) == '、'
                && offset + 2 < end
                && "一二两三四五六七八九十".indexOf(text.charAt(offset + 1)) >= 0
                && "条个座项家所处".indexOf(text.charAt(offset + 2)) >= 0;
    }

    private boolean opensPredicate(int offset, int start, int end) {
        CueHits.Hit hit = hits.beginningAt(offset, end, PREDICATE);
        if (hit != null && hit.cue().value().equals(ADVERBIAL) && hits.beginningAt(hit.end(), end, FOLLOWING) == null) {
            return false;
        }
        if (hit != null && text.substring(hit.end(), end).indexOf('的') >= (offset == start ? 0 : end)) {
            return false; // what opens the words as an attribute: 达到二级标准的|医院
        }
        if (hit != null && hit.end() < end && text.charAt(hit.end()) == '的') {
            return false;
        }
        CueHits.Hit word = hit == null ? null : hits.beginningAt(offset, end, WORD);
        return hit != null
                && (word == null || word.length() <= hit.length())
                && (offset == start || hits.beginningAt(offset - 1, end, PAIR) == null)
                && (offset > start
                        || isSpecific(hit)
                        || words.has(Kind.ADVERB, hit.cue().words()));
    }

    /** Whether a predicate tells something of its noun: one that says where, or one of a stage, 建成投产. */
    private static boolean isTold(CueHits.Hit hit) {
        return isSpecific(hit) || hit.cue().value().equals(STAGE);
    }

    private static boolean isSpecific(CueHits.Hit hit) {
        return hit.cue().value().equals(SPECIFIC);
    }

    private String predicate(int from, int end) {
        int at = from;
        while (at < end) {
            CueHits.@Nullable Hit hit = hits.beginningAt(at, end, PREDICATE);
            if (hit == null) {
                return "";
            }
            if (isTold(hit) && !words.beginsAt(Kind.GENERAL, text, hit.start())) {
                String predicate = text.substring(at, end);
                if (words.has(Kind.PROGRESS, predicate)) {
                    return "";
                }
                return predicate.length() <= LONGEST_PREDICATE
                        ? predicate.replace("了", "")
                        : predicate.substring(0, LONGEST_PREDICATE);
            }
            at = hit.end();
            if (words.has(Kind.MANNER, hit.cue().words()) && isObjectOf(at, end)) {
                return text.substring(at, end).replace("了", "");
            }
        }
        return "";
    }

    /** Whether the words behind an adverb are a verb with its object, which is told of the noun: 全部|通上硬化路. */
    private boolean isObjectOf(int at, int end) {
        CueHits.Hit verb = hits.beginningAt(at, end, PREDICATE);
        boolean object = verb == null
                || end - verb.end() >= 2 && !words.has(Kind.MANNER, verb.cue().words());
        return object
                && !words.beginsAt(Kind.GENERAL, text, at)
                && !words.has(Kind.PROGRESS, text.substring(at, end))
                && end - at >= SHORTEST_PREDICATE
                && end - at <= LONGEST_PREDICATE
                && NumberFirst.opensWord(text.charAt(at));
    }

    private String withoutTail(String noun) {
        String bare = Names.withoutNotes(noun.startsWith("的") ? noun.substring(1) : noun);
        for (String course : words.of(Kind.COURSE)) {
            if (bare.endsWith(course) && bare.length() >= course.length() + 2) {
                bare = bare.substring(0, bare.length() - course.length());
            }
        }
        for (String tail : TAILS) {
            if (bare.endsWith(tail) && bare.length() > tail.length()) {
                bare = bare.substring(0, bare.length() - tail.length());
            }
        }
        for (String among : AMONG) {
            if (bare.endsWith(among) && bare.length() > among.length()) {
                bare = bare.substring(0, bare.length() - 1);
            }
        }
        return bare;
    }
}
