package io.github.baoshu.link;

import io.github.baoshu.indicator.Measure;
import java.util.List;

/** A value without a name, said of the subjects in force: 出口100亿元,增长5%. */
final class InheritRule implements Rule {
    private static final int LONGEST_AIM = 6;

    private final Coordination coordination;
    private final Measures measures;

    InheritRule(Coordination coordination, Measures measures) {
        this.coordination = coordination;
        this.measures = measures;
    }

    @Override
    public String name() {
        return "inherited";
    }

    @Override
    public int apply(Discourse discourse, List<Slot> slots, int at) {
        Slot slot = slots.get(at);
        List<Subject> subjects = subjects(discourse, slot);
        if (slot.totals()) {
            subjects = subjects.stream().map(Subject::ungained).toList();
        }
        if (!subjects.get(0).isBlank()) {
            discourse.nowAbout(subjects);
        }
        boolean all =
                slot.shares() || slot.distributes() || subjects.size() > 1 && slot.has(Cue.Kind.RISE) && !slot.joined();
        for (Subject subject : all ? subjects : subjects.subList(0, 1)) {
            Claim claim = new Claim(slot, subject, measure(discourse, slot, subject));
            discourse.add(claim.falling(slot.falls()).starting(slot.has(Cue.Kind.FROM)), name());
        }
        return 1;
    }

    /** The measure of the value, or that of the one before where only an aim stands between: 增长6%、力争7%. */
    private Measure measure(Discourse discourse, Slot slot, Subject subject) {
        Measure own = measures.of(slot, subject.name(), discourse.sentence().text());
        Mention last = discourse.last();
        boolean aimed = last != null
                && last.slot().clause().start() == slot.clause().start()
                && (last.measure() == Measure.GROWTH || last.measure() == Measure.AVG_GROWTH)
                && slot.quantity().unit().isProportion()
                && !slot.isPredicated()
                && slot.left().of(discourse.sentence().text()).length() <= LONGEST_AIM;
        return own == Measure.LEVEL && aimed ? last.measure() : own;
    }

    /** Those in force, else what the clause before is about, taken apart where they share the first value. */
    private List<Subject> subjects(Discourse discourse, Slot slot) {
        List<Subject> products = discourse.supplied(slot);
        if (!products.isEmpty()) {
            return products;
        }
        Subject between = discourse.measuredBefore(slot);
        List<Subject> subjects = between.isBlank() ? discourse.inForce() : List.of(between);
        if (subjects.isEmpty()) {
            subjects = List.of(discourse.inForceOrBefore(slot));
        }
        if (subjects.size() > 1 || !slot.shares() || !discourse.isSilent()) {
            return subjects;
        }
        Subject subject = subjects.get(0);
        return coordination.each(subject.noun(), discourse.sentence().headline()).stream()
                .map(subject::withNoun)
                .toList();
    }
}
