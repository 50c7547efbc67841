package io.github.baoshu.resolve;

import io.github.baoshu.link.Mention;
import io.github.baoshu.resolve.ForeignWords.Kind;
import io.github.baoshu.text.Span;

/** Tells which country abroad a sentence of the nation's report is about, sentence by sentence. One object a report. */
final class Abroad {
    /** How far into a sentence its subject may begin, behind 但是， and the like. */
    private static final int OPENING = 8;
    /** How far behind a share the one that holds it may stand: 三成核武器的…. */
    private static final int BEHIND = 12;

    private final ForeignWords words;
    private String who = "";

    Abroad(ForeignWords words) {
        this.words = words;
    }

    /** Begins a sentence; a paragraph forgets the one before. */
    void sentence(String folded, Span sentence, boolean paragraph) {
        int start = opening(folded, sentence);
        String named = named(folded, start);
        boolean goesOn = !paragraph && words.beginsAt(Kind.PRONOUN, folded, start);
        if (!named.isEmpty() || !goesOn) {
            who = named;
        }
        if (!who.isEmpty() && words.isIn(Kind.OURS, folded, sentence.start(), sentence.end())) {
            who = "";
        }
    }

    /** Whom a value is of that a sentence tells of somebody abroad; empty for the nation itself. */
    String of(Mention mention, String folded) {
        if (!who.isEmpty()) {
            return who;
        }
        String clause = clauseOf(mention, folded);
        if (!clause.isEmpty()) {
            return clause;
        }
        Span right = mention.slot().right();
        String behind = folded.substring(right.start(), Math.min(right.end(), right.start() + BEHIND));
        boolean held = mention.slot().quantity().unit().isProportion() && behind.indexOf('的') >= 0;
        if (!held && !words.beginsAt(Kind.ABROAD, mention.name(), 0)) {
            return "";
        }
        for (String word : words.of(Kind.ABROAD)) {
            boolean theirs = mention.name().startsWith(word) && !words.isIn(Kind.OURS, mention.name());
            if (theirs || held && behind.contains("的" + word)) {
                return word;
            }
        }
        return "";
    }

    /** Whom a clause of its own opens with: …，而国民党政府只修建了. */
    private String clauseOf(Mention mention, String folded) {
        Span clause = mention.slot().clause();
        int at = clause.start();
        while (at < clause.end() && "而但却且 ".indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
        return words.isIn(Kind.OURS, folded, clause.start(), clause.end()) ? "" : named(folded, at);
    }

    /** Where the subject of a sentence may begin: behind a short clause or a conjunction. */
    private int opening(String folded, Span sentence) {
        for (int at = sentence.start(); at < Math.min(sentence.end(), sentence.start() + OPENING); at++) {
            if (words.beginsAt(Kind.ABROAD, folded, at) || words.beginsAt(Kind.PRONOUN, folded, at)) {
                boolean opens = at == sentence.start() || ",而但".indexOf(folded.charAt(at - 1)) >= 0;
                if (opens) {
                    return at;
                }
            }
        }
        return sentence.start();
    }

    private String named(String folded, int at) {
        return folded.substring(at, at + words.longestAt(Kind.ABROAD, folded, at));
    }
}
