package io.github.baoshu.link;

import java.util.List;

/** A name before its value, the plain case: 粮食总产量达到1300亿斤. */
final class NameBeforeRule implements Rule {
    private final Measures measures;

    NameBeforeRule(Measures measures) {
        this.measures = measures;
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
