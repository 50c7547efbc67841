package io.github.baoshu.link;

import io.github.baoshu.quantity.Unit;
import java.util.List;

/** Tells how many numbers are one list of values: 5.1%、6.2%和7%. Immutable. */
final class ValueList {
    private final NumberFirst numberFirst;

    ValueList(NumberFirst numberFirst) {
        this.numberFirst = numberFirst;
    }

    /** How many slots from an index on are one list; 1 where nothing is joined to the first. */
    int size(Sentence sentence, List<Slot> slots, int at) {
        Slot first = slots.get(at);
        int end = at + 1;
        while (end < slots.size() && continues(sentence, first, slots.get(end))) {
            end++;
        }
        return end - at;
    }

    private boolean continues(Sentence sentence, Slot first, Slot next) {
        Unit.Kind kind = first.quantity().unit().kind();
        return next.joined()
                && next.clause().start() == first.clause().start()
                && sentence.names().isBlank(next.left())
                && !next.changes()
                && !next.totals()
                && (first.distributes() || next.quantity().unit().kind() == kind && !numberFirst.isAt(sentence, next));
    }
}
