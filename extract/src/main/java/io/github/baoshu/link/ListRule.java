package io.github.baoshu.link;

import io.github.baoshu.text.Span;
import java.util.Collections;
import java.util.List;

/** A list of values for a list of names: 城镇、农村居民人均可支配收入分别增长5.1%、6.2%. */
final class ListRule implements Rule {
    private final NameWords words;
    private final ValueList lists;
    private final Coordination coordination;
    private final Measures measures;

    ListRule(NameWords words, ValueList lists, Coordination coordination, Measures measures) {
        this.words = words;
        this.lists = lists;
        this.coordination = coordination;
        this.measures = measures;
    }

    @Override
    public String name() {
        return "distributed";
    }

    @Override
    public int apply(Discourse discourse, List<Slot> slots, int at) {
        int size = lists.size(discourse.sentence(), slots, at);
        if (size == 1) {
            return 0;
        }
        Slot first = slots.get(at);
        List<Subject> subjects = subjects(discourse, first, size);
        if (first.totals()) {
            subjects = subjects.stream().map(Subject::ungained).toList();
        }
        boolean starting = first.has(Cue.Kind.FROM);
        for (int i = 0; i < size; i++) {
            Slot own = slots.get(at + i);
            Slot slot = i > 0 && !own.isPredicated() ? own.under(first) : own;
            Subject subject = discourse.measured(slot, subjects.get(i));
            Claim claim = new Claim(
                    slot,
                    subject,
                    measures.of(slot, subject.name(), discourse.sentence().text()));
            discourse.add(claim.falling(slot.falls()).starting(starting), starting ? "distributed-from" : name());
        }
        discourse.nowAbout(subjects);
        return size;
    }

    /** One of the names of a list; what stands under its verb too, unless it is an indicator without it: 接待游客、旅游总花费. */
    private static Subject one(Discourse discourse, Subject named, String noun) {
        boolean own = !named.noun().startsWith(noun)
                && discourse.sentence().headline().test(noun);
        return own ? named.withVerb("").withNoun(noun) : named.withNoun(noun);
    }

    /** So many subjects where 分别 stands between their list and what they share: 甲县、乙县分别完成投资; else none. */
    private List<Subject> apart(Discourse discourse, Slot first, int size) {
        Span left = first.left();
        Span each = first.eachWithinName();
        if (each == null) {
            return List.of();
        }
        Sentence sentence = discourse.sentence();
        Names names = sentence.names();
        Subject list = discourse.partOf(names.left(new Span(left.start(), each.start())));
        Subject told = names.left(new Span(each.end(), left.end()));
        return coordination.split(list.name(), size, sentence.headline()).stream()
                .map(one -> PartNames.isPlace(one)
                        ? new Subject(told.verb(), told.noun(), one)
                        : names.isBareVerb(new Span(each.end(), left.end()))
                                        && !words.has(NameWords.Kind.BENEFIT, told.name())
                                ? new Subject(told.name(), one, list.part())
                                : new Subject("", one + told.name(), list.part()))
                .toList();
    }

    /** So many subjects: those listed in the name, else those in force or last named, else the same for all. */
    private List<Subject> subjects(Discourse discourse, Slot first, int size) {
        List<Subject> apart = apart(discourse, first, size);
        if (!apart.isEmpty()) {
            return apart;
        }
        Subject left = discourse.named(first);
        if (!left.isBlank()) {
            Subject named = discourse.partOf(left);
            List<String> nouns =
                    coordination.split(named.noun(), size, discourse.sentence().headline());
            return nouns.isEmpty()
                    ? Collections.nCopies(size, named)
                    : nouns.stream().map(noun -> one(discourse, named, noun)).toList();
        }
        List<Subject> inForce = discourse.inForce();
        List<Subject> subjects = inForce.size() == size ? inForce : discourse.lastNames(size);
        return subjects.isEmpty() ? Collections.nCopies(size, discourse.inForceOrBefore(first)) : subjects;
    }
}
