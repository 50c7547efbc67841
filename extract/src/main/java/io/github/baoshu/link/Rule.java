package io.github.baoshu.link;

import java.util.List;

/** One construction of the grammar: ties the slot at a place, and those that belong to it, to their subjects. */
interface Rule {
    /** The name that the evidence of its mentions carries; a rule with variants says them where it adds them. */
    String name();

    /** Links from the slot at an index on; how many slots that were, 0 where the words are another construction. */
    int apply(Discourse discourse, List<Slot> slots, int at);
}
