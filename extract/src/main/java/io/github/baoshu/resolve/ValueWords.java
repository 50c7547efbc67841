package io.github.baoshu.resolve;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.WordKinds;

/** Words in names that tell when a value told over several years is read; the table is {@code value-words.tsv}. Immutable. */
final class ValueWords extends WordKinds<ValueWords.Kind> {
    /** What a word tells of a value. */
    enum Kind {
        /** At the end of a name: read at the end of the years. */
        STOCK,
        /** At the end of a name: an amount of one year, the last where it passed a mark. */
        YEARLY,
        /** At the start of a name: an amount that adds up over the years. */
        ADDED,
        /** In a name: what came anew over the years. */
        GAINED,
        /** At the start of a name: had or reached, read at the end of the years. */
        HELD,
        /** Before a value or at the start of its name: so many things stand at the end of the years. */
        STANDING,
        /** At the end of a name: an output, whose growth shares the base of its list. */
        OUTPUT,
        /** In the name of a share: of what was spent over the years. */
        SPENT,
        /** At the end of a name: what of the work of all the years was dealt with. */
        HANDLED,
        /** At the end of a name: money that was laid out, the sum of all the years told with it. */
        OUTLAY,
        /** Before a rank: it was kept through the years. */
        KEPT,
        /** Before a value in its clause: one of each of the years. */
        EACH_YEAR,
        /** Behind the years: the mean over them. */
        MEAN,
        /** Before a value in its clause: what stands now. */
        NOW,
        /** Right before a number in a plan: what it builds on. */
        STANDING_BEFORE,
        /** Behind a number of people: those who live there, a fact also where plans are told. */
        POPULACE,
        /** Where such a word would be: another word. */
        NO_POPULACE,
        /** Behind the years: the values behind it are sums over them. */
        SUM,
        /** Behind a value in a review: what was aimed at, not what came of it. */
        AIMED
    }

    ValueWords(Lexicon lexicon) {
        super(lexicon, ValueWords.class, "value-words.tsv", Kind.class);
    }
}
