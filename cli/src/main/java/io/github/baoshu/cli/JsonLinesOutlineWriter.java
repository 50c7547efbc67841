package io.github.baoshu.cli;

import io.github.baoshu.report.Delivery;
import io.github.baoshu.report.Identity;
import io.github.baoshu.report.Report;
import io.github.baoshu.section.Heading;
import io.github.baoshu.section.Section;
import io.github.baoshu.text.Span;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Outlines as JSON Lines: one object for each report, section and heading. */
final class JsonLinesOutlineWriter extends OutlineWriter {
    private final Writer out;
    private final JsonGenerator json;

    JsonLinesOutlineWriter(Writer out) {
        this.out = out;
        this.json =
                JsonFactory.builder().rootValueSeparator("").build().createGenerator(ObjectWriteContext.empty(), out);
    }

    @Override
    void open(Report report) {
        Identity identity = report.identity();
        Delivery delivery = report.delivery();
        open(report, "report");
        text("region", identity.place().name());
        text("region_code", identity.place().code());
        text(
                "level",
                identity.place().name().isEmpty()
                        ? ""
                        : identity.place().level().name());
        text("parent_code", identity.place().parent());
        if (identity.year() == 0) {
            json.writeNullProperty("report_year");
        } else {
            json.writeNumberProperty("report_year", identity.year());
        }
        text("date", delivery.date());
        text("meeting", delivery.meeting());
        text("speaker", delivery.speaker());
        text("office", delivery.office());
        text("source", delivery.source());
        text("title", delivery.title());
        close(report.span());
    }

    private void text(String name, String value) {
        if (value.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    @Override
    void section(Report report, Section section) {
        open(report, "section");
        json.writeStringProperty("type", section.type().name());
        close(section.span());
    }

    @Override
    void heading(Report report, Heading heading) {
        open(report, "heading");
        json.writeNumberProperty("level", heading.level());
        json.writeStringProperty("text", heading.text());
        close(heading.span());
    }

    private void open(Report report, String kind) {
        json.writeStartObject();
        json.writeStringProperty("document", report.name());
        json.writeStringProperty("kind", kind);
    }

    private void close(Span span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void flush() {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
        out.close();
    }
}
