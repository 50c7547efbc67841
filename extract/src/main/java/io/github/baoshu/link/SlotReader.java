package io.github.baoshu.link;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.quantity.NumberMention;
import io.github.baoshu.quantity.Unit;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the slots of a sentence: each quantity with its verbs, its bound and the words on both sides. */
final class SlotReader {
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
    private static final Set<Cue.Kind> RANK_VERBS = EnumSet.copyOf(VERBS);

    static {
        RANK_VERBS.add(Cue.Kind.ELSEWHERE);
    }

    private static final Set<Cue.Kind> ACTS = EnumSet.of(Cue.Kind.ACT, Cue.Kind.WORD);
    private static final Set<Cue.Kind> CHANGES =
            EnumSet.of(Cue.Kind.RISE, Cue.Kind.FALL, Cue.Kind.TO, Cue.Kind.TO_FALL);

    /** 比上年, 较“十三五”末期, 与2012年相比 directly before a verb. */
    private static final Pattern COMPARISON =
            Pattern.compile("(?:比|较|同|与)[^,;。、比较]{1,14}?(?:上年|去年|年|期|末|期末|时期|同期|年底|月|以前|初期|年初|上季|预算)(?:相比|比较|同期|实际)?$");

    private static final Cue REACHED = new Cue("到", Cue.Kind.TO, "");
    private static final Pattern STARTING_YEAR = Pattern.compile("[由从]([^,;。由从]{2,10}?[年代末期]的)$");
    private static final List<String> JOINTS = List.of("、", "以及", "和", "及", "与", "并");
    private static final int LONGEST_COMPARISON = 20;

    private final String text;
    private final String raw;
    private final CueHits hits;

    SlotReader(String folded, String raw, CueHits hits) {
        this.text = folded;
        this.raw = raw;
        this.hits = hits;
    }

    List<Slot> read(Span sentence, List<NumberMention> quantities) {
        List<Slot> slots = new ArrayList<>();
        int behind = sentence.start();
        for (int i = 0; i < quantities.size(); i++) {
            NumberMention number = quantities.get(i);
            int next = i + 1 < quantities.size() ? quantities.get(i + 1).span().start() : sentence.end();
            Span clause = clause(sentence, number.span());
            CueHits.@Nullable Hit after =
                    hits.beginningAt(number.span().end(), sentence.end(), EnumSet.of(Cue.Kind.AFTER));
            int end = after == null ? number.span().end() : after.end();
            boolean sameClause = behind > clause.start();
            int from = Math.max(clause.start(), behind);
            int joint = sameClause ? joint(from, number.span().start()) : -1;
            slots.add(slot(
                    number, clause, sentence, joint < 0 ? from : joint, joint >= 0, after, end, next, i, quantities));
            behind = end;
        }
        return slots;
    }

    private Slot slot(
            NumberMention number,
            Span clause,
            Span sentence,
            int from,
            boolean joined,
            CueHits.@Nullable Hit after,
            int end,
            int next,
            int index,
            List<NumberMention> quantities) {
        List<CueHits.Hit> verbs = new ArrayList<>();
        Span comparison = null;
        int at = back(number.span().start(), from);
        boolean changed = false;
        boolean raised = raised(clause, from);
        boolean rank = number.required().unit().kind() == Unit.Kind.RANK;
        if (rank && at > from && text.charAt(at - 1) == '第') {
            at = back(at - 1, from);
        }
        while (at > from) {
            at = startingYear(at, from);
            CueHits.Hit hit = hits.endingAt(at, from, rank ? RANK_VERBS : VERBS);
            Span compared = hit == null || changed ? comparisonEndingAt(at, from) : null;
            if (compared != null && compared.length() > (hit == null ? 0 : hit.length())) {
                comparison = compared;
                at = back(compared.start(), from);
                continue;
            }
            if (hit == null && raised && "到至为".indexOf(text.charAt(at - 1)) >= 0 && at - 2 >= from) {
                verbs.add(new CueHits.Hit(Math.max(from, at - 3), at, REACHED));
                at = Math.max(from, at - 3);
                break;
            }
            boolean partOfVerb = hit != null && longerVerb(hit, from);
            if (hit == null
                    || partOfVerb
                    || changed && CHANGES.contains(hit.cue().kind())) {
                break;
            }
            changed |= CHANGES.contains(hit.cue().kind());
            verbs.add(hit);
            at = back(hit.start(), from);
        }
        int rightEnd = joinsNext(end) ? end : Math.min(next, clause.end());
        int opened = 0;
        for (int i = index + 1;
                i < quantities.size() && quantities.get(i).span().start() < clause.end();
                i++) {
            opened++;
        }
        return new Slot(
                number,
                clause,
                joined,
                new Span(from, Math.max(from, at)),
                List.copyOf(verbs),
                comparison,
                bound(verbs, after),
                modifier(verbs, after),
                new Span(end, Math.max(end, rightEnd)),
                opened);
    }

    /** Whether 由 or 从 in the clause before makes 到 behind it a rise. */
    private boolean raised(Span clause, int from) {
        return from > clause.start() && hits.last(new Span(clause.start(), from), EnumSet.of(Cue.Kind.FROM)) != null;
    }

    /** Steps back over the year between 由 and its value: 由2016年的1085亿元. */
    private int startingYear(int at, int from) {
        Matcher matcher = STARTING_YEAR.matcher(text.substring(Math.max(from, at - LONGEST_COMPARISON), at));
        return matcher.find() ? at - (matcher.end() - matcher.start(1)) : at;
    }

    /** Whether the cue is only the end of a verb that names keep: 增 in 新增. */
    private boolean longerVerb(CueHits.Hit hit, int from) {
        CueHits.Hit act = hits.endingAt(hit.end(), from, ACTS);
        return act != null && act.length() > hit.length();
    }

    private @Nullable Span comparisonEndingAt(int at, int from) {
        int start = Math.max(from, at - LONGEST_COMPARISON);
        Matcher matcher = COMPARISON.matcher(text.substring(start, at));
        return matcher.find() ? new Span(start + matcher.start(), at) : null;
    }

    /** Skips blanks and opening quotes backwards. */
    private int back(int offset, int limit) {
        int at = offset;
        while (at > limit
                && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '“' || text.charAt(at - 1) == '\n')) {
            at--;
        }
        return at;
    }

    /**
     * Behind the 、 和 or 及 that joins to the number before, or -1: directly behind that number, or behind its noun and
     * directly before this number.
     */
    private int joint(int from, int limit) {
        int before = back(limit, from);
        for (String word : JOINTS) {
            if (before - word.length() > from && text.startsWith(word, before - word.length())) {
                return before;
            }
        }
        return jointBehind(from, limit);
    }

    private int jointBehind(int from, int limit) {
        int at = from;
        while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '”')) {
            at++;
        }
        for (String word : JOINTS) {
            if (text.startsWith(word, at) && at + word.length() <= limit) {
                return at + word.length();
            }
        }
        return -1;
    }

    private static @Nullable Bound bound(List<CueHits.Hit> verbs, CueHits.@Nullable Hit after) {
        if (after != null) {
            return Bound.valueOf(after.cue().value());
        }
        return Slot.boundOf(verbs);
    }

    private String modifier(List<CueHits.Hit> verbs, CueHits.@Nullable Hit after) {
        StringBuilder words = new StringBuilder();
        for (CueHits.Hit hit : verbs) {
            if (hit.is(Cue.Kind.LEVEL) && !hit.cue().value().isEmpty()) {
                words.append(raw, hit.start(), hit.end());
                break;
            }
        }
        if (after != null) {
            words.append(words.isEmpty() ? "" : "…").append(raw, after.start(), after.end());
        }
        return words.toString();
    }

    /** The clause around a number: between commas, semicolons, colons and line ends. */
    private Span clause(Span sentence, Span number) {
        int start = number.start();
        while (start > sentence.start() && !isStop(start - 1)) {
            start--;
        }
        return new Span(start, stopOfClause(number.end(), sentence.end()));
    }

    private int stopOfClause(int from, int limit) {
        int at = from;
        while (at < limit && !isStop(at)) {
            at++;
        }
        return at;
    }

    /** Whether 、 or 和 directly behind a number begins the next of its list. */
    private boolean joinsNext(int end) {
        return JOINTS.stream().anyMatch(word -> text.startsWith(word, end));
    }

    private boolean isStop(int at) {
        return switch (text.charAt(at)) {
            case ',', ';', '。', '!', '?' -> true;
            case ':' -> !isDigit(at - 1) || !isDigit(at + 1);
            default -> false;
        };
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
