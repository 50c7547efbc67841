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
        /** Behind the years: the values behind it are sums over them. */
        SUM,
        /** Behind a value in a review: what was aimed at, not what came of it. */
        AIMED
    }

    ValueWords(Lexicon lexicon) {
        super(lexicon, ValueWords.class, "value-words.tsv", Kind.class);
    }
}
