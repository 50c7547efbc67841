package io.github.baoshu.cli;

import io.github.baoshu.report.Report;
import io.github.baoshu.section.Heading;
import io.github.baoshu.section.Section;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.util.List;

/** Writes sections and headings of reports in text order, a section before a heading that opens it. */
abstract class OutlineWriter implements Closeable, Flushable {
    /** Writes what comes before the sections and headings of a report. */
    abstract void open(Report report) throws IOException;

    /** Writes a section. */
    abstract void section(Report report, Section section) throws IOException;

    /** Writes a heading. */
    abstract void heading(Report report, Heading heading) throws IOException;

    /** Writes one report. */
    final void write(Outlined outlined) throws IOException {
        Report report = outlined.report();
        List<Heading> headings = outlined.outline().headings();
        int next = 0;
        open(report);
        for (Section section : outlined.outline().sections()) {
            section(report, section);
            while (next < headings.size()
                    && headings.get(next).span().start() < section.span().end()) {
                heading(report, headings.get(next));
                next++;
            }
        }
    }
}
