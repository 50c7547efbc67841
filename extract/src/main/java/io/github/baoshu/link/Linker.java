package io.github.baoshu.link;

import java.util.List;

/**
 * The grammar over one sentence: each of its slots goes to the first rule that takes it. Immutable and safe to share; the
 * memory across the clauses of a sentence is its {@link Discourse}.
 */
final class Linker {
    private final List<Rule> rules;
    private final Completion completion;

    Linker(NameWords words, Coordination coordination) {
        Measures measures = new Measures(words);
        NumberFirst numberFirst = new NumberFirst(words);
        ValueList lists = new ValueList(numberFirst);
        this.completion = new Completion(words);
        this.rules = List.of(
                new ThreeWayRatioRule(),
                new ShareOfWholeRule(lists, coordination),
                new MedalRule(words),
                new GapRule(words, lists, coordination),
                new ProjectMoneyRule(words),
                new ShareGoingRule(words),
                new MoneyGoingRule(words),
                new ShareOfNounRule(words, measures),
                new ListRule(words, lists, coordination, measures),
                new NumberBeforeNounRule(words, numberFirst, coordination, measures),
                new ChangedNounRule(words),
                new ChangedCountRule(words),
                new ChangedObjectRule(words),
                new SharedValueRule(words, coordination, measures),
                new NameBeforeRule(measures),
                new InheritRule(coordination, measures));
    }

    /** The mentions of a sentence's slots, in the order of the slots. */
    List<Mention> link(Discourse discourse, List<Slot> slots) {
        for (int at = 0; at < slots.size(); ) {
            discourse.enter(slots.get(at));
            at += linkFrom(discourse, slots, at);
        }
        return completion.complete(discourse.sentence(), discourse.mentions());
    }

    private int linkFrom(Discourse discourse, List<Slot> slots, int at) {
        for (Rule rule : rules) {
            int linked = rule.apply(discourse, slots, at);
            if (linked > 0) {
                return linked;
            }
        }
        return 1;
    }
}
