package io.github.baoshu.link;

import io.github.baoshu.text.Span;

/** Names what a clause without a number is about, for a value in the clause behind it. One object a sentence. */
final class ClauseTopics {
    /** A clause longer than this that opens with a verb names nothing. */
    private static final int LONGEST_TOPIC = 24;

    private final Sentence sentence;
    private final Naming naming;

    ClauseTopics(Sentence sentence, Naming naming) {
        this.sentence = sentence;
        this.naming = naming;
    }

    /** What the words of a clause open with, up to its predicate; all of a short clause that is no more than a name. */
    Subject opening(Span clause) {
        if (clause.length() == 0) {
            return Subject.NONE;
        }
        int length = sentence.nouns().behind(clause).noun().length();
        int cut = Math.min(clause.end(), clause.start() + length);
        boolean relative = sentence.text().substring(cut, clause.end()).contains("的");
        boolean name = naming.endsInHead(clause.of(sentence.text()));
        boolean whole = (length == 0 || relative) && clause.length() <= LONGEST_TOPIC || name;
        return sentence.names().left(new Span(clause.start(), whole ? clause.end() : cut));
    }

    /** What a short clause names by a word for what is measured, no verb before it; blank for none. */
    Subject measured(Span clause) {
        boolean names = clause.length() > 2
                && clause.length() <= LONGEST_TOPIC
                && naming.endsInHead(clause.of(sentence.text()));
        Subject named = names ? sentence.names().left(clause) : Subject.NONE;
        return named.verb().isEmpty() ? named : Subject.NONE;
    }
}
