package io.github.baoshu.cli;

import io.github.baoshu.report.Report;
import io.github.baoshu.section.Heading;
import io.github.baoshu.section.Section;
import io.github.baoshu.text.Span;
import java.io.IOException;
import java.io.Writer;

/** Outlines for people: a line for the report, its sections below it, headings indented by their level. */
final class PlainOutlineWriter extends OutlineWriter {
    private final Writer out;

    PlainOutlineWriter(Writer out) {
        this.out = out;
    }

    @Override
    void open(Report report) throws IOException {
        String region = report.identity().place().name();
        int year = report.identity().year();
        out.write(report.name()
                + "  " + (region.isEmpty() ? "unknown region" : region)
                + "  " + (year > 0 ? year : "unknown year") + "\n");
    }

    @Override
    void section(Report report, Section section) throws IOException {
        Span span = section.span();
        String type = section.type()
                + " ".repeat(Math.max(0, 15 - section.type().name().length()));
        out.write("  " + type + "  [" + span.start() + ", " + span.end() + ")  " + span.length() + " characters\n");
    }

    @Override
    void heading(Report report, Heading heading) throws IOException {
        out.write("  ".repeat(1 + heading.level())
                + heading.span().of(report.document().text()).strip() + "\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
