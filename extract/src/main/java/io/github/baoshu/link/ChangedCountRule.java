package io.github.baoshu.link;

import io.github.baoshu.indicator.Measure;
import io.github.baoshu.link.NameWords.Kind;
import io.github.baoshu.quantity.Unit;
import java.util.List;

/** A verb of change before a number and the noun it counts: 增加5000个学位 is a change, 提升20个站点 a count. */
final class ChangedCountRule implements Rule {
    private static final int SHORTEST_NOUN = 2;
    private static final int LONGEST_VERB = 2;

    private final NameWords words;

    ChangedCountRule(NameWords words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "changed-count";
    }

    @Override
    public int apply(Discourse discourse, List<Slot> slots, int at) {
        Slot slot = slots.get(at);
        Sentence sentence = discourse.sentence();
        boolean changes = slot.has(Cue.Kind.RISE) || slot.has(Cue.Kind.FALL);
        boolean counts = slot.quantity().unit().kind() == Unit.Kind.COUNT;
        if (!changes || !counts || slot.distributes() || slot.comparison() != null) {
            return 0;
        }
        Subject left = sentence.names().left(slot.left());
        boolean open = left.name().length() <= LONGEST_VERB || sentence.names().isBareVerb(slot.left());
        if (!open || !NumberFirst.opensNoun(sentence.behind(slot))) {
            return 0;
        }
        String noun = sentence.nouns().behind(slot.right()).noun();
        if (noun.length() < SHORTEST_NOUN) {
            return 0;
        }
        String verb = slot.verbs().get(slot.verbs().size() - 1).cue().words();
        boolean change = words.has(Kind.CHANGING, verb);
        Subject counted = discourse.partOf(new Subject(change ? "" : left.name() + verb, noun, ""));
        discourse.nowAbout(counted);
        discourse.add(new Claim(slot, counted, change ? Measure.CHANGE : Measure.LEVEL).falling(slot.falls()), name());
        return 1;
    }
}
