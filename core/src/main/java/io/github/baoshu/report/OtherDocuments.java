package io.github.baoshu.report;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells documents of the same meetings that are no work report of a government: decisions on it, reports on plan and
 * budget, reports of courts and procuratorates. The table is {@code other-documents.tsv}.
 */
final class OtherDocuments {
    private enum Where {
        TITLE,
        RETELLING,
        HANDING_IN
    }

    private record Words(String words, Where where, Passage.Kind kind) {}

    private final List<Words> words = new ArrayList<>();

    OtherDocuments(Lexicon lexicon) {
        TermTable table =
                lexicon.table(OtherDocuments.class, "other-documents.tsv", 3, "words", "where", "kind", "example");
        for (TermTable.Row row : table.rows()) {
            words.add(new Words(
                    Folding.fold(row.cell(0)),
                    table.constant(row, 1, Where.class),
                    table.constant(row, 2, Passage.Kind.class)));
        }
    }

    /** What a document with this title is, where it is no work report. */
    Optional<Passage.Kind> byTitle(String title) {
        return kind(title, Where.TITLE);
    }

    /** Whether a text with this title retells a report. */
    boolean retells(String title) {
        return kind(title, Where.RETELLING).isPresent();
    }

    /** What is handed in by these words, where it is no work report. */
    Optional<Passage.Kind> byHandingIn(String opening) {
        return kind(opening, Where.HANDING_IN);
    }

    private Optional<Passage.Kind> kind(String text, Where where) {
        return words.stream()
                .filter(row -> row.where() == where && text.contains(row.words()))
                .map(Words::kind)
                .findFirst();
    }
}
