package io.github.baoshu.resolve;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.WordKinds;

/** Words by which parts of the jurisdiction are told from classes of things; the table is {@code part-words.tsv}. Immutable. */
final class PartWords extends WordKinds<PartWords.Kind> {
    /** What a word tells of a description. */
    enum Kind {
        /** Names a part of the country. */
        REGION,
        /** Opens a description of things of one sort. */
        CLASS,
        /** Opens words that tell what is done. */
        ACTING,
        /** Closes the name of places that are meant one by one. */
        IDENTIFIED,
        /** What an event has. */
        OUTCOME
    }

    PartWords(Lexicon lexicon) {
        super(lexicon, PartWords.class, "part-words.tsv", Kind.class);
    }
}
