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
    private static final Set<Cue.Kind> OPENING = EnumSet.of(Cue.Kind.PREDICATE, Cue.Kind.WORD);
    private static final String SPECIFIC = "SPECIFIC";
    /** What closes the words behind a number and is no part of the noun; taken off in this order. */
    private static final List<String> TAILS = List.of("任务", "以及", "的", "和", "及", "与");

    private static final List<String> AMONG = List.of("企业中", "项目中");
    private static final int LONGEST_PREDICATE = 24;

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
        while (boundary < end && !opensPredicate(boundary, at, end)) {
            boundary++;
        }
        String noun = text.substring(at, boundary).strip();
        return new CountedNoun(withoutTail(noun), predicate(boundary, end));
    }

    private boolean opensPredicate(int offset, int start, int end) {
        CueHits.Hit hit = hits.beginningAt(offset, end, OPENING);
        boolean average = offset > start && "人户年月日".indexOf(text.charAt(offset - 1)) >= 0 && text.charAt(offset) == '均';
        return hit != null
                && hit.is(Cue.Kind.PREDICATE)
                && !average
                && (offset > start
                        || isSpecific(hit)
                        || words.has(Kind.ADVERB, hit.cue().words()));
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
            if (isSpecific(hit) && !words.beginsAt(Kind.GENERAL, text, hit.start())) {
                String predicate = text.substring(at, end);
                if (predicate.equals("完成")) {
                    return "";
                }
                return predicate.length() <= LONGEST_PREDICATE
                        ? predicate.replace("了", "")
                        : predicate.substring(0, LONGEST_PREDICATE);
            }
            at = hit.end();
        }
        return "";
    }

    private static String withoutTail(String noun) {
        String bare = noun.startsWith("的") ? noun.substring(1) : noun;
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
