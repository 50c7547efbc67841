package io.github.baoshu.resolve;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.WordKinds;

/** Words that set the years in force, or tell what a paragraph is about; the table is {@code frame-words.tsv}. Immutable. */
final class FrameWords extends WordKinds<FrameWords.Kind> {
    /** What a word does at its place. */
    enum Kind {
        /** At the head of a sentence: an address to the listeners, behind which the sentence begins. */
        ADDRESS,
        /** At the head of a sentence: it goes on with a part of what was told. */
        WITHIN,
        /** In the head of a sentence of a review: it tells of the year under review. */
        ONE_YEAR,
        /** In the head of a sentence of a review: it tells of the year under review, also where the report is given late in the next. */
        THAT_YEAR,
        /** In the head of a sentence: the year that stands there is over and is told of from there on. */
        GONE,
        /** Behind a year at the head of a sentence: the year is what is told of from there on. */
        TOLD,
        /** Behind a year: only a part of it is meant. */
        PART_OF_YEAR,
        /** In the head of a sentence within a section of plans: it is about what is to come. */
        AHEAD,
        /** In a heading: it stands over a look back on five years. */
        TERM,
        /** At the head of a sentence: it is about something to be done rather than about the industry it names. */
        TASK,
        /** Before an industry at the head of a sentence: its year. */
        TOPIC_YEAR,
        /** Before an industry at the head of a sentence: what is done about it. */
        TOPIC_VERB,
        /** The end of the name of an industry that a sentence opens with. */
        INDUSTRY,
        /** Behind such a name: it is part of a longer one. */
        NO_INDUSTRY,
        /** In such a name: it is another place's. */
        PLACED
    }

    FrameWords(Lexicon lexicon) {
        super(lexicon, FrameWords.class, "frame-words.tsv", Kind.class);
    }
}
