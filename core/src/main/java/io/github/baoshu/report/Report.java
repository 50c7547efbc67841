package io.github.baoshu.report;

import io.github.baoshu.document.Document;
import io.github.baoshu.reading.ReadingCopy;
import io.github.baoshu.text.Span;
import java.util.List;

/**
 * One work report within a document.
 *
 * @param document the document it stands in
 * @param ordinal 1 for the first report of the document
 * @param kind whether it is the speech, an account or an excerpt
 * @param span where it stands, front matter and annex included
 * @param speech the speech itself, from the salutation to the end of the closing call; where there is no salutation, from
 *     the start of the span; where there is no call, to its end
 * @param identity whose and of which year
 * @param delivery how it was given and published, as far as it says so
 * @param doubts what is doubtful about its identity; mostly nothing
 */
public record Report(
        Document document,
        int ordinal,
        ReportKind kind,
        Span span,
        Span speech,
        Identity identity,
        Delivery delivery,
        List<Doubt> doubts) {
    /** Copies the list. */
    public Report {
        doubts = List.copyOf(doubts);
    }

    /** The same report with the spans that it has in the text as written instead of in the reading copy. */
    Report written(ReadingCopy copy) {
        return new Report(document, ordinal, kind, copy.tile(span), copy.tile(speech), identity, delivery, doubts);
    }

    /** The document's name, with {@code #2} behind it for the second report inside one file. */
    public String name() {
        return ordinal == 1 ? document.name() : document.name() + "#" + ordinal;
    }

    @Override
    public String toString() {
        return "Report[" + name() + ", " + identity.place().name() + " " + identity.year() + "]";
    }
}
