package io.github.baoshu.relation;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.reading.ReadingCopy;
import io.github.baoshu.report.Report;
import io.github.baoshu.section.Outline;
import io.github.baoshu.section.Section;
import io.github.baoshu.text.Sentences;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the lists of the year's main targets in a report. Immutable and safe to share. */
public final class TargetLists {
    private final RelationTerms terms;

    /** Lists told by the words of a lexicon. */
    public TargetLists(Lexicon lexicon) {
        this.terms = RelationTerms.load(lexicon);
    }

    /** The sentences of a report that belong to such a list, in text order. */
    public List<Span> sentences(Report report, Outline written) {
        ReadingCopy copy = report.document().reading();
        String folded = copy.text();
        Outline outline = written.in(copy);
        TargetList list = new TargetList();
        List<Span> sentences = new ArrayList<>();
        for (Section section : outline.sections()) {
            if (!section.type().looksAhead()) {
                continue;
            }
            for (Outline.Piece piece : outline.pieces(section)) {
                boolean heads = piece.heading() != null && piece.heading().level() < 3;
                List<Span> told = heads ? List.of(piece.span()) : Sentences.of(folded, piece.span());
                for (Span sentence : told) {
                    boolean listed = list.holds(folded, sentence, terms.hits(folded, sentence), section.type());
                    if (listed && !heads) {
                        sentences.add(copy.written(sentence));
                    }
                }
            }
        }
        return sentences;
    }
}
