package io.github.baoshu.relation;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.link.SentenceLinker.Linked;
import io.github.baoshu.section.SectionType;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the values that a sentence states without a number. Immutable and safe to share. */
public final class RelationReader {
    private final RelationTerms terms;
    private final RelationNames names;

    /** A reader with the words that come with this library. */
    public RelationReader() {
        this(Lexicon.ours());
    }

    /** A reader with the words of a lexicon. */
    public RelationReader(Lexicon lexicon) {
        this.terms = RelationTerms.load(lexicon);
        this.names = new RelationNames(terms);
    }

    /**
     * The relations of a sentence; to be asked for the sentences of a report in their order.
     *
     * @param numbers the spans of the sentence's quantities, in text order
     * @param list remembers whether the list of targets goes on
     */
    public Relations read(String folded, Span sentence, List<Span> numbers, TargetList list, SectionType section) {
        boolean may = list.isOpen() || terms.maySay(folded, sentence);
        TermHits hits = may ? terms.hits(folded, sentence) : TermHits.NONE;
        boolean listed = list.holds(folded, sentence, hits, section);
        if (!hits.mayState(listed)) {
            return Relations.NONE;
        }
        List<RelationPhrase> phrases = new ArrayList<>();
        List<Span> stretches = new ArrayList<>();
        for (Span span : clauses(folded, sentence)) {
            Clause clause = new Clause(folded, span, numbers, hits);
            Span stretch = new Stretches(clause).find();
            if (stretch == null) {
                phrases.addAll(new ClauseReader(clause, sentence, listed).read());
            } else {
                stretches.add(stretch);
            }
        }
        return new Relations(phrases, stretches);
    }

    /** Passes a heading, which may open or end the list of targets. */
    public void pass(String folded, Span heading, TargetList list, SectionType section) {
        list.holds(folded, heading, terms.hits(folded, heading), section);
    }

    /** The name or names of what a relation is stated of; none where its words name nothing that has a value. */
    public RelationNames.Named named(RelationPhrase phrase, Linked linked) {
        return names.of(phrase, linked);
    }

    private static List<Span> clauses(String folded, Span sentence) {
        List<Span> clauses = new ArrayList<>();
        int start = sentence.start();
        for (int at = start; at <= sentence.end(); at++) {
            if (at == sentence.end() || ",;:。!?()".indexOf(folded.charAt(at)) >= 0) {
                if (at > start) {
                    clauses.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        return clauses;
    }
}
