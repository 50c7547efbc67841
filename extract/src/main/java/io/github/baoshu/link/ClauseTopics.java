package io.github.baoshu.link;

import io.github.baoshu.quantity.Unit;
import io.github.baoshu.text.Span;
import java.util.List;

/** Names what a clause without a number is about, for a value in the clause behind it. One object a sentence. */
final class ClauseTopics {
    /** A clause longer than this that opens with a verb names nothing. */
    private static final int LONGEST_TOPIC = 24;

    /** What opens a clause that tells how or why and names nothing. */
    private static final List<String> ELSE = List.of(
            "随着", "由于", "通过", "经过", "在", "为", "按", "根据", "从", "对", "除", "同时", "因", "以", "据", "只要", "如果", "其中", "把", "将",
            "使", "并", "是");

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

    /** What a clause names that the value of the slot behind it is said of; blank for none. */
    Subject before(Slot slot, Span clause) {
        Subject measured = measured(clause);
        return measured.isBlank() && slot.comparison() == null && reachesCount(slot) ? counted(clause) : measured;
    }

    /** Whether a count or an amount is told that what a clause names has come to. */
    private static boolean reachesCount(Slot slot) {
        Unit.Kind kind = slot.quantity().unit().kind();
        boolean amount = kind == Unit.Kind.COUNT || kind == Unit.Kind.MASS;
        return amount && slot.hasVerb(hit -> hit.is(Cue.Kind.LEVEL) || hit.is(Cue.Kind.RISE));
    }

    /** What a short clause names that a count or a change behind it is said of: 同我国通商的国家，已经达到. */
    private Subject counted(Span clause) {
        String words = clause.of(sentence.text());
        int possessive = words.indexOf('的');
        boolean names = words.length() <= LONGEST_TOPIC
                && possessive > 1
                && possessive < words.length() - 2
                && words.indexOf('了') < 0
                && ELSE.stream().noneMatch(words::startsWith);
        Subject named = names ? sentence.names().left(clause) : Subject.NONE;
        return named.verb().isEmpty() && !named.led() ? named.withPart("") : Subject.NONE;
    }

    /** What a short clause names by a word for what is measured, no verb before it; blank for none. */
    private Subject measured(Span clause) {
        boolean names = clause.length() > 2
                && clause.length() <= LONGEST_TOPIC
                && naming.endsInHead(clause.of(sentence.text()));
        Subject named = names ? sentence.names().left(clause) : Subject.NONE;
        return named.verb().isEmpty() ? named : Subject.NONE;
    }
}
