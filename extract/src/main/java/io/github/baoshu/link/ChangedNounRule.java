package io.github.baoshu.link;

import io.github.baoshu.indicator.Measure;
import io.github.baoshu.link.NameWords.Kind;
import io.github.baoshu.quantity.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A change before what changes: 需要增加四十亿斤粮食的供应. */
final class ChangedNounRule implements Rule {
    private static final Set<Unit.Kind> NEVER = EnumSet.of(
            Unit.Kind.PERCENT, Unit.Kind.TENTH, Unit.Kind.POINT, Unit.Kind.MULTIPLE, Unit.Kind.RANK, Unit.Kind.AGE);
    /** How words end that only say in what way it changes: 相应地, 就要. */
    private static final String ADVERBIAL = "地要是须";

    private final NameWords words;

    ChangedNounRule(NameWords words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "changed-noun";
    }

    @Override
    public int apply(Discourse discourse, List<Slot> slots, int at) {
        Slot slot = slots.get(at);
        boolean changes = slot.has(Cue.Kind.RISE) || slot.has(Cue.Kind.FALL);
        if (!changes || NEVER.contains(slot.quantity().unit().kind()) || !isUnnamed(discourse, slot)) {
            return 0;
        }
        Sentence sentence = discourse.sentence();
        String behind = sentence.behind(slot).strip();
        boolean noun = behind.length() >= 2
                && (NumberFirst.opensWord(behind.charAt(0)) || behind.charAt(0) == '的')
                && !words.isIn(Kind.MARK, behind);
        String changed = noun ? sentence.nouns().behind(slot.right()).noun() : "";
        if (changed.length() < 2) {
            return 0;
        }
        Subject subject = new Subject("", changed, discourse.part());
        discourse.nowAbout(subject);
        discourse.add(new Claim(slot, subject, Measure.CHANGE).falling(slot.falls()), name());
        return 1;
    }

    private static boolean isUnnamed(Discourse discourse, Slot slot) {
        String left = discourse.named(slot).noun();
        boolean adverbial = !left.isEmpty() && ADVERBIAL.indexOf(left.charAt(left.length() - 1)) >= 0;
        return adverbial || left.isEmpty() && discourse.isSilent() && slot.comparison() == null;
    }
}
