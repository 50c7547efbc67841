package io.github.baoshu.link;

/**
 * A word that tells what a number does.
 *
 * @param words the word
 * @param kind how it is read
 * @param value the bound it gives or how it distributes; may be empty
 */
public record Cue(String words, Kind kind, String value) {
    /** How a cue is read; the place decides which of a word's kinds counts. */
    public enum Kind {
        /** Before a number: the amount itself. */
        LEVEL,
        /** Before a number: it grew by it. */
        RISE,
        /** Before a number: it fell by it. */
        FALL,
        /** Before a number: it rose to it. */
        TO,
        /** Before a number: it fell to it. */
        TO_FALL,
        /** Before a number: several subjects share it or have one each. */
        EACH,
        /** Before a number: a yearly average. */
        AVERAGE,
        /** Before a number: changes nothing here. */
        ADVERB,
        /** Before a comparator: above it. */
        GAP,
        /** Before a comparator: below it. */
        GAP_LOW,
        /** Before a whole: a part of it. */
        SHARE,
        /** Before a number: the value it started from. */
        FROM,
        /** Behind a number: a bound. */
        AFTER,
        /** An estimate. */
        ESTIMATE,
        /** A drafted plan, whose numbers are aims. */
        DRAFT,
        /** An aim. */
        AIM,
        /** Dropped from the front of a name. */
        LEAD,
        /** A verb dropped from the front of a name. */
        LIGHT,
        /** A verb kept in a name. */
        ACT,
        /** A word that ends like a cue and is none: 自然增长率. */
        WORD,
        /** A word whose second character is no predicate: 人均. */
        PAIR,
        /** Where the predicate behind a noun begins. */
        PREDICATE,
        /** Closes the name of a part of the jurisdiction. */
        ENTITY,
        /** The whole jurisdiction. */
        WHOLE,
        /** Somebody else. */
        ELSEWHERE
    }
}
