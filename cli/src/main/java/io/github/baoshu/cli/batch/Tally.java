package io.github.baoshu.cli.batch;

import io.github.baoshu.cli.console.Diagnostics;
import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.output.Done;
import io.github.baoshu.cli.output.Ledger;
import java.util.ArrayList;
import java.util.List;

/** Counts what a run did, and tells it at the end: 12 documents: 14 reports, 3210 records, 1 failed. */
public final class Tally implements Ledger {
    private final String unit;
    private int documents;
    private int reports;
    private int rows;
    private int failed;

    /** A count of documents, reports and rows; the unit is the key of what rows are called, or empty where none are told. */
    public Tally(String unit) {
        this.unit = unit;
    }

    @Override
    public void done(Done document) {
        documents++;
        reports += document.reports();
        rows += document.records();
        failed += document.error().isEmpty() ? 0 : 1;
    }

    /** A document that is a table of so many rows, and no report. */
    public void table(int count) {
        documents++;
        rows += count;
    }

    /** A document that could not be read. */
    public void failure() {
        documents++;
        failed++;
    }

    /** Tells the sums where there was more than one document, and where details are asked for. */
    public void tell(Diagnostics diagnostics) {
        if (documents < 2 && !diagnostics.isVerbose()) {
            return;
        }
        List<Message> parts = new ArrayList<>();
        if (reports > 0) {
            parts.add(Message.count(reports, "count.report"));
        }
        if (!unit.isEmpty()) {
            parts.add(Message.count(rows, unit));
        }
        if (failed > 0) {
            parts.add(Message.of("count.failed", failed));
        }
        diagnostics.summary(Message.of("tally", Message.count(documents, "count.document"), parts));
    }
}
