package io.github.baoshu.relation;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A word by which values are stated without a number, or one around such words.
 *
 * @param words the word, folded
 * @param form where it stands
 * @param relation what it states, or null where it states nothing by itself
 * @param listed whether it states a relation only in the list of a year's main targets
 * @param bound the bound that it gives, or null
 * @param relativeTo what it is relative to, of itself; may be empty
 */
record RelationTerm(
        String words,
        Form form,
        @Nullable Relation relation,
        boolean listed,
        @Nullable Bound bound,
        String relativeTo) {
    /** Where a word stands and what it does there. */
    enum Form {
        /** Behind 与 and what the value is in step with. */
        STEP,
        /** Before what the value is compared with. */
        COMPARE,
        /** Before what the value is compared with, a SIDE behind that. */
        PLACE,
        /** On which side of it the value lies. */
        SIDE,
        /** Behind the name alone. */
        STATE,
        /** Before the name. */
        RAISE,
        /** Softens the word behind it. */
        SOFT,
        /** In what a value is measured against. */
        COMPARED,
        /** Before an assigner and its task. */
        MEET,
        /** Who assigns a task. */
        ASSIGNER,
        /** Said of a task assigned. */
        ASSIGN,
        /** What is assigned. */
        TASK,
        /** What may stand behind a task that ends a statement. */
        TAIL,
        /** Closes no name. */
        TRIM,
        /** A name begins behind it. */
        CUT,
        /** Closes a name whose growth is meant. */
        RATE,
        /** Closes the name of what has a value. */
        HEAD,
        /** A second ambition. */
        STRETCH,
        /** Before a second ambition: it is striven for. */
        EFFORT,
        /** Before a second ambition: says nothing. */
        LEADING,
        /** Opens the list of a year's main targets. */
        INTRO,
        /** Ends it. */
        CLOSE
    }
}
