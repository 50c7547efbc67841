package io.github.baoshu.report;

import java.util.List;

/**
 * A document split into its reports.
 *
 * @param reports the reports in text order; none where the document holds no work report
 * @param passedOver what belongs to none of them
 */
public record Splitting(List<Report> reports, List<Passage> passedOver) {
    /** Copies the lists. */
    public Splitting {
        reports = List.copyOf(reports);
        passedOver = List.copyOf(passedOver);
    }
}
