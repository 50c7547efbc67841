package io.github.baoshu.reading;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.WordKinds;

/** Words by which a copy's dress is told from its text; the table is {@code reading-words.tsv}. */
final class ReadingWords extends WordKinds<ReadingWords.Kind> {
    /** What a word tells. */
    enum Kind {
        /** Goes on with a number that the line before broke off: 亿. */
        BEHIND_NUMBER,
        /** No paragraph ends with it: 的. */
        CLOSES_NOT,
        /** A paragraph begins with it, whatever stands before: 各位代表. */
        OPENS,
        /** Stands directly behind a number: 以内. */
        BOUND
    }

    ReadingWords(Lexicon lexicon) {
        super(lexicon, ReadingWords.class, "reading-words.tsv", Kind.class);
    }
}
