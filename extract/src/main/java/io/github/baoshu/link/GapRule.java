package io.github.baoshu.link;

import io.github.baoshu.indicator.Measure;
import io.github.baoshu.link.NameWords.Kind;
import io.github.baoshu.quantity.Unit;
import io.github.baoshu.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A difference against somebody or something else: 增速高于全国0.6个百分点, 比全省平均水平低2个百分点. */
final class GapRule implements Rule {
    private static final Set<Cue.Kind> GAPS = EnumSet.of(Cue.Kind.GAP, Cue.Kind.GAP_LOW);
    private static final int LONGEST_COMPARATOR = 18;

    private final NameWords words;
    private final ValueList lists;
    private final Coordination coordination;

    GapRule(NameWords words, ValueList lists, Coordination coordination) {
        this.words = words;
        this.lists = lists;
        this.coordination = coordination;
    }

    @Override
    public String name() {
        return "gap";
    }

    /** A comparator, where the words before it end, and whether the gap is below it. */
    private record Gap(String comparator, Span before, boolean low) {}

    @Override
    public int apply(Discourse discourse, List<Slot> slots, int at) {
        Slot slot = slots.get(at);
        Sentence sentence = discourse.sentence();
        Gap gap = slot.hasVerb(this::moves) ? null : gap(sentence, slot);
        if (gap == null || !compares(slot, gap.comparator)) {
            return 0;
        }
        Subject subject = sentence.names().left(gap.before);
        List<Subject> subjects = subject.isBlank() || words.has(Kind.RATE, subject.noun())
                ? discourse.inForce()
                : List.of(discourse.partOf(subject));
        if (subjects.isEmpty()) {
            subjects = List.of(subject);
        }
        List<Subject> each = each(discourse, subjects, lists.size(sentence, slots, at));
        discourse.nowAbout(subjects);
        for (int i = 0; i < each.size(); i++) {
            boolean times = slots.get(at + i).quantity().unit().kind() == Unit.Kind.MULTIPLE;
            Claim claim = new Claim(slots.get(at + i), each.get(i), times ? Measure.MULTIPLE : Measure.GAP);
            discourse.add(claim.falling(gap.low), name());
        }
        return each.size();
    }

    /** Whether a verb tells a rise or a fall; 增速 behind 高于全省经济 names what is compared. */
    private boolean moves(CueHits.Hit verb) {
        boolean change = verb.is(Cue.Kind.RISE) || verb.is(Cue.Kind.FALL);
        return change && !words.has(Kind.RATE, verb.cue().words());
    }

    /** So many subjects: those given, or those listed in the name of one; else the first alone. */
    private List<Subject> each(Discourse discourse, List<Subject> subjects, int count) {
        Subject first = subjects.get(0);
        if (subjects.size() == count) {
            return subjects;
        }
        List<String> nouns =
                coordination.split(first.noun(), count, discourse.sentence().headline());
        return nouns.isEmpty()
                ? List.of(first)
                : nouns.stream().map(first::withNoun).toList();
    }

    private static @Nullable Gap gap(Sentence sentence, Slot slot) {
        String text = sentence.text();
        Span before = sentence.before(slot);
        CueHits.Hit hit = sentence.hits().last(before, GAPS);
        if (hit == null) {
            return null;
        }
        boolean low = hit.is(Cue.Kind.GAP_LOW);
        String behind = text.substring(hit.end(), before.end()).strip();
        int than = behind.isEmpty() ? than(text, before.start(), hit.start()) : -1;
        if (than >= 0) {
            return new Gap(text.substring(than + 1, hit.start()), new Span(before.start(), than), low);
        }
        return new Gap(behind, new Span(before.start(), hit.start()), low);
    }

    /** Where the nearest 比 stands before the gap, close enough for a comparator between them; -1 for nowhere. */
    private static int than(String text, int start, int gap) {
        for (int at = gap; at >= Math.max(start, gap - LONGEST_COMPARATOR); at--) {
            if (text.charAt(at) == '比') {
                return at;
            }
        }
        return -1;
    }

    private boolean compares(Slot slot, String comparator) {
        Unit unit = slot.quantity().unit();
        return !comparator.isEmpty()
                && comparator.length() <= LONGEST_COMPARATOR
                && words.isIn(Kind.COMPARED, comparator)
                && (unit.kind() == Unit.Kind.POINT || unit.isProportion() || comparator.contains("平均"));
    }
}
