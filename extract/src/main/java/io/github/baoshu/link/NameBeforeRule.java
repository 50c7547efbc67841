package io.github.baoshu.link;

import io.github.baoshu.indicator.Measure;
import io.github.baoshu.quantity.Unit;
import java.util.List;

/** A name before its value, the plain case: 粮食总产量达到1300亿斤. */
final class NameBeforeRule implements Rule {
    private static final List<String> GAINS = List.of("新增", "净增");
    private static final int SHORTEST_GAINING = 3;

    private final Measures measures;

    NameBeforeRule(Measures measures) {
        this.measures = measures;
    }

    /** The name before a verb of gain that closes it, 加工量新增; empty where none does. */
    private static String withoutGain(String noun) {
        for (String gain : GAINS) {
            if (noun.endsWith(gain) && noun.length() >= gain.length() + SHORTEST_GAINING) {
                return noun.substring(0, noun.length() - gain.length());
            }
        }
        return "";
    }

    @Override
    public String name() {
        return "name-before";
    }

    @Override
    public int apply(Discourse discourse, List<Slot> slots, int at) {
        Slot slot = slots.get(at);
        if (discourse.named(slot).isBlank()) {
            return 0;
        }
        Subject subject = discourse.take(slot);
        String gained = withoutGain(subject.noun());
        if (!gained.isEmpty() && slot.verbs().isEmpty()) {
            boolean things = slot.quantity().unit().kind() == Unit.Kind.COUNT;
            String gain = subject.noun().substring(gained.length());
            Subject changed = subject.withNoun(gained).withVerb(things ? gain : "");
            discourse.nowAbout(changed);
            discourse.add(new Claim(slot, changed, things ? Measure.LEVEL : Measure.CHANGE), "name-gained");
            return 1;
        }
        boolean starting = slot.has(Cue.Kind.FROM);
        Claim claim = new Claim(
                slot,
                subject,
                measures.of(slot, subject.name(), discourse.sentence().text()));
        discourse.nowAbout(subject);
        discourse.add(claim.falling(slot.falls()).starting(starting), starting ? "name-from" : name());
        return 1;
    }
}
