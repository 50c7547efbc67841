package io.github.baoshu;

import io.github.baoshu.document.Document;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.report.Passage;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found in a document: its work reports, and what was passed over because it belongs to none.
 *
 * <pre>{@code
 * Extraction extraction = baoshu.extract(Path.of("page.html"));
 * if (extraction.isEmpty()) {
 *     System.err.println(extraction.why()); // no work report in page.html; passed over: budget report “…”
 * }
 * }</pre>
 *
 * @param document the document
 * @param reports its work reports, in text order; none where it holds no work report
 * @param passedOver the rest of it, each passage with the kind of text that it seems to be
 */
public record Extraction(Document document, List<WorkReport> reports, List<Passage> passedOver)
        implements Iterable<WorkReport> {
    private static final int MOST_TOLD = 5;
    private static final int LONGEST_TITLE = 20;

    /** Copies the lists. */
    public Extraction {
        Objects.requireNonNull(document, "document");
        reports = List.copyOf(reports);
        passedOver = List.copyOf(passedOver);
    }

    /** The work reports, in text order. */
    @Override
    public Iterator<WorkReport> iterator() {
        return reports.iterator();
    }

    /** The work reports, in text order. */
    public Stream<WorkReport> stream() {
        return reports.stream();
    }

    /** The records of all reports, in text order. */
    public List<IndicatorRecord> records() {
        return reports.stream().flatMap(report -> report.records().stream()).toList();
    }

    /** Whether the document holds no work report; {@link #why()} tells what it holds instead. */
    public boolean isEmpty() {
        return reports.isEmpty();
    }

    /** How many reports there are and what was passed over, as one line for people, in English. */
    public String why() {
        String found = reports.isEmpty()
                ? "no work report"
                : reports.size() + (reports.size() == 1 ? " work report" : " work reports");
        return found + " in " + document.name() + rest();
    }

    private String rest() {
        if (document.text().isBlank()) {
            return "; the text is empty";
        }
        if (passedOver.isEmpty()) {
            return "";
        }
        int more = passedOver.size() - MOST_TOLD;
        return passedOver.stream()
                .limit(MOST_TOLD)
                .map(this::told)
                .collect(Collectors.joining(", ", "; passed over: ", more > 0 ? " and " + more + " more" : ""));
    }

    private String told(Passage passage) {
        String title = passage.title().isBlank() ? passage.span().of(document.text()) : passage.title();
        String words = title.strip().lines().findFirst().orElse("");
        int length = words.codePointCount(0, words.length());
        String shown =
                length <= LONGEST_TITLE ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
        return passage.kind().words() + " “" + shown + "”";
    }
}
