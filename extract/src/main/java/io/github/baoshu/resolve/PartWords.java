package io.github.baoshu.resolve;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.WordKinds;

/** Words by which parts of the jurisdiction are told from classes of things; the table is {@code part-words.tsv}. Immutable. */
final class PartWords extends WordKinds<PartWords.Kind> {
    /** What a word tells of a description. */
    enum Kind {
        /** Names a part of the country. */
        REGION,
        /** Names a part of one province. */
        INNER,
        /** Stands for a province in the name of a part of it. */
        PROVINCE,
        /** Behind that: which part. */
        SIDE,
        /** Names the whole of a jurisdiction. */
        WHOLE,
        /** Opens a description of things of one sort. */
        CLASS,
        /** Opens words that tell what is done. */
        ACTING,
        /** Within a description: what is done. */
        DOING,
        /** Names a sort of bodies where nothing stands before it. */
        PLAIN,
        /** Closes the name of places that are meant one by one. */
        IDENTIFIED,
        /** Closes the name of an event. */
        EVENT,
        /** Stands in the name of one event, and not in that of a sort. */
        TITLE,
        /** Stands before the name of an event. */
        HOLDING,
        /** What is won at an event. */
        PRIZE,
        /** The unit of what is won. */
        MEDAL,
        /** What came of an event. */
        OUTCOME,
        /** Closes the name of a park or zone. */
        BODY,
        /** Closes the name of a zone or group of cities that a sentence goes on about. */
        ZONE,
        /** Closes the name of a way. */
        WAY,
        /** What goes by a way. */
        PASSING,
        /** Closes what goes by a name in quotes. */
        QUOTED,
        /** Closes a name in quotes that many things go by. */
        CHAIN,
        /** Closes a sort of things of which some are named. */
        MEMBER,
        /** Opens what becomes of a part. */
        BECOMING,
        /** Stands between a part and the number of its things. */
        YET
    }

    PartWords(Lexicon lexicon) {
        super(lexicon, PartWords.class, "part-words.tsv", Kind.class);
    }
}
