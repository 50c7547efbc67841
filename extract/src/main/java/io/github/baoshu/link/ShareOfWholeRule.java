package io.github.baoshu.link;

import io.github.baoshu.indicator.Measure;
import io.github.baoshu.quantity.Unit;
import io.github.baoshu.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Part of a stated whole: 光伏产品占出境量的46.8%, 人均收入达到全国平均的1.2倍. */
final class ShareOfWholeRule implements Rule {
    private static final Set<Cue.Kind> SHARES = EnumSet.of(Cue.Kind.SHARE);
    private static final Set<Cue.Kind> LEVELS = EnumSet.of(Cue.Kind.LEVEL, Cue.Kind.SHARE);
    private static final Set<Cue.Kind> CLOSING_VERBS = EnumSet.of(Cue.Kind.EACH, Cue.Kind.ADVERB, Cue.Kind.LEVEL);
    private static final Set<Cue.Kind> WORDS = EnumSet.of(Cue.Kind.WORD);
    /** Cues of one character that count where they stand alone; others are the ends of words. */
    private static final String SINGLE = "达为占是";

    private static final int LONGEST_WHOLE = 24;
    /** A verb before 占: 团结占人口九成以上的群众. */
    private static final int LONGEST_VERB = 2;

    private final ValueList lists;
    private final Coordination coordination;

    ShareOfWholeRule(ValueList lists, Coordination coordination) {
        this.lists = lists;
        this.coordination = coordination;
    }

    @Override
    public String name() {
        return "share-of-whole";
    }

    /** A whole as written and the cue before it. */
    private record Whole(String words, CueHits.Hit cue) {}

    @Override
    public int apply(Discourse discourse, List<Slot> slots, int at) {
        Slot slot = slots.get(at);
        Unit unit = slot.quantity().unit();
        boolean multiple = unit.kind() == Unit.Kind.MULTIPLE;
        Whole whole = unit.isProportion() || multiple ? whole(discourse.sentence(), slot) : null;
        if (whole == null) {
            return 0;
        }
        String having = having(discourse.sentence(), slot, whole);
        Subject subject =
                having.isEmpty() ? subject(discourse, slot, whole.cue) : new Subject("", having, discourse.part());
        int count = lists.size(discourse.sentence(), slots, at);
        List<String> nouns = count > 1
                ? coordination.split(subject.noun(), count, discourse.sentence().headline())
                : List.of();
        boolean ofAverage = multiple || whole.words.contains("平均");
        boolean unsaid = whole.words.isEmpty() || whole.words.equals("比");
        String words = unsaid ? discourse.wholeFor(slot) : whole.words;
        String ending = ofAverage ? "" : words.isEmpty() ? "占比" : "占" + words + "比重";
        for (int i = 0; i < count; i++) {
            Subject share = subject.withNoun((nouns.isEmpty() ? subject.noun() : nouns.get(i)) + ending);
            Slot bounded = slots.get(at + i).boundBy(whole.cue);
            Claim claim = new Claim(bounded, share, ofAverage ? Measure.MULTIPLE : Measure.SHARE);
            discourse.add(claim, ofAverage ? "multiple-of" : name());
            discourse.nowAbout(share);
        }
        return count;
    }

    /** What has so much of a whole, told behind it: 占人口三成以上的青年; empty where it is told before. */
    private static String having(Sentence sentence, Slot slot, Whole whole) {
        String text = sentence.text();
        Span right = slot.right();
        Span words = new Span(slot.left().start(), Math.max(slot.left().start(), whole.cue.start()));
        boolean before = sentence.names().left(words).name().length() > LONGEST_VERB;
        if (before || whole.words.isEmpty() || right.length() < 2) {
            return "";
        }
        boolean behind = text.charAt(right.start()) == '的';
        boolean possessive = behind || text.charAt(right.start() - 1) == '的';
        return possessive ? sentence.nouns().behind(right).noun() : "";
    }

    /** The whole before a number, behind 占, or behind a level where 的 closes it; null for none. */
    private static @Nullable Whole whole(Sentence sentence, Slot slot) {
        String text = sentence.text();
        Span before = sentence.before(slot);
        boolean ends = slot.has(Cue.Kind.FROM) || slot.has(Cue.Kind.TO) || slot.has(Cue.Kind.TO_FALL);
        boolean possessive = !ends && text.charAt(Math.max(before.start(), before.end() - 1)) == '的';
        CueHits.Hit cue = lastOwn(sentence.hits(), before, possessive ? LEVELS : SHARES);
        if (cue == null || cue.cue().words().endsWith("占比") && cue.end() < before.end()) {
            return null;
        }
        if (possessive) {
            return new Whole(text.substring(cue.end(), Math.max(cue.end(), before.end() - 1)), cue);
        }
        String words = text.substring(cue.end(), Math.max(cue.end(), slot.left().end()))
                .strip();
        boolean named = words.contains("比重") || words.contains("比例") || words.contains("份额");
        return named || words.length() > LONGEST_WHOLE ? null : new Whole(words, cue);
    }

    /** The last cue of some kinds that is no accidental part of another word. */
    private static CueHits.@Nullable Hit lastOwn(CueHits hits, Span before, Set<Cue.Kind> kinds) {
        CueHits.Hit hit = hits.last(before, kinds);
        while (hit != null && isAccidental(hits, hit, before)) {
            hit = hits.last(new Span(before.start(), Math.max(before.start(), hit.end() - 1)), kinds);
        }
        return hit;
    }

    private static boolean isAccidental(CueHits hits, CueHits.Hit hit, Span before) {
        CueHits.Hit word = hits.beginningAt(hit.start(), before.end(), WORDS);
        return word != null && word.length() > hit.length()
                || hit.length() == 1 && !SINGLE.contains(hit.cue().words());
    }

    private static Subject subject(Discourse discourse, Slot slot, CueHits.Hit cue) {
        Sentence sentence = discourse.sentence();
        int start = slot.left().start();
        int end = withoutVerbs(sentence.hits(), start, cue.start());
        Subject subject = sentence.names().left(new Span(start, end));
        return subject.isBlank() ? discourse.inForceOrBefore(slot) : discourse.partOf(subject);
    }

    /** The end of words without the verbs and adverbs that close them: 分别约. */
    private static int withoutVerbs(CueHits hits, int start, int end) {
        int at = end;
        CueHits.Hit hit = hits.endingAt(at, start, CLOSING_VERBS);
        while (hit != null) {
            at = hit.start();
            hit = hits.endingAt(at, start, CLOSING_VERBS);
        }
        return at;
    }
}
