package io.github.baoshu;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.report.Report;
import io.github.baoshu.section.Outline;
import java.util.List;

/**
 * A report with all that was found in it.
 *
 * @param report where it stands, whose it is and of which year
 * @param outline its sections and headings
 * @param records its indicator records, in text order
 */
public record WorkReport(Report report, Outline outline, List<IndicatorRecord> records) {
    /** Copies the records. */
    public WorkReport {
        records = List.copyOf(records);
    }
}
