package io.github.baoshu.resolve;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.WordKinds;

/** Words that tell whether a sentence is about somebody abroad; the table is {@code foreign-words.tsv}. Immutable. */
final class ForeignWords extends WordKinds<ForeignWords.Kind> {
    /** What a word tells of a sentence. */
    enum Kind {
        /** A country, a bloc, or who acts for it. */
        ABROAD,
        /** Brings a sentence about them home. */
        OURS,
        /** Goes on with whom the sentence before was about. */
        PRONOUN
    }

    ForeignWords(Lexicon lexicon) {
        super(lexicon, ForeignWords.class, "foreign-words.tsv", Kind.class);
    }
}
