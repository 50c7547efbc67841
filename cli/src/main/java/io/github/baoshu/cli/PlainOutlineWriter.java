package io.github.baoshu.cli;

import io.github.baoshu.place.Place;
import io.github.baoshu.report.Delivery;
import io.github.baoshu.report.Report;
import io.github.baoshu.section.Heading;
import io.github.baoshu.section.Section;
import io.github.baoshu.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Outlines for people: a line for the report, its sections below it, headings indented by their level. */
final class PlainOutlineWriter extends OutlineWriter {
    private static final String UNKNOWN = "?";

    private final Writer out;

    PlainOutlineWriter(Writer out) {
        this.out = out;
    }

    @Override
    void open(Report report) throws IOException {
        Place place = report.identity().place();
        int year = report.identity().year();
        Delivery delivery = report.delivery();
        List<String> words = new ArrayList<>();
        words.add(report.name());
        words.add(place.name().isEmpty() ? UNKNOWN : place.name());
        words.add(year > 0 ? String.valueOf(year) : UNKNOWN);
        words.add(place.code());
        words.add(delivery.date());
        words.add((delivery.office() + " " + delivery.speaker()).strip());
        words.removeIf(String::isEmpty);
        out.write(String.join("  ", words) + "\n");
    }

    @Override
    void section(Report report, Section section) throws IOException {
        Span span = section.span();
        String type = section.type()
                + " ".repeat(Math.max(0, 15 - section.type().name().length()));
        out.write("  " + type + "  [" + span.start() + ", " + span.end() + ")  " + span.length() + "\n");
    }

    @Override
    void heading(Report report, Heading heading) throws IOException {
        out.write("  ".repeat(1 + heading.level())
                + heading.span().of(report.document().text()).strip() + "\n");
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
