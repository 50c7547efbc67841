package io.github.baoshu.write;

import io.github.baoshu.place.Place;
import io.github.baoshu.report.Delivery;
import io.github.baoshu.report.Doubt;
import io.github.baoshu.report.Report;
import io.github.baoshu.section.Outline;
import io.github.baoshu.section.Section;
import io.github.baoshu.section.SectionType;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVPrinter;

/**
 * Reports as RFC 4180 CSV, one row each: a header row always, CRLF at line ends, an empty cell for what is absent.
 * {@code start} and {@code end} are UTF-16 offsets into the document's text; a column for each section type tells how
 * many UTF-16 units of it the report has; {@code warnings} are separated by semicolons.
 */
public final class CsvReportWriter implements Closeable {
    private static final List<String> IDENTITY = List.of(
            "document",
            "region",
            "region_code",
            "level",
            "parent_code",
            "report_year",
            "date",
            "meeting",
            "speaker",
            "office",
            "source",
            "title",
            "start",
            "end");

    private final CSVPrinter printer;

    /** Writes the header to the writer given; with {@code bom}, a byte order mark before it, for Excel. */
    public CsvReportWriter(Writer out, boolean bom) throws IOException {
        List<String> header = new ArrayList<>(IDENTITY);
        for (SectionType type : SectionType.values()) {
            header.add(type.name().toLowerCase(Locale.ROOT));
        }
        header.add("warnings");
        this.printer = Csv.printer(out, bom, header);
    }

    /** Writes the row of a report; to the warnings given, those of its identity and sections are added. */
    public void write(Report report, Outline outline, List<String> warnings) throws IOException {
        Place place = report.identity().place();
        int year = report.identity().year();
        Delivery delivery = report.delivery();
        List<String> cells = new ArrayList<>(List.of(
                report.name(),
                place.name(),
                place.code(),
                place.name().isEmpty() ? "" : place.level().name(),
                place.parent(),
                year == 0 ? "" : String.valueOf(year),
                delivery.date(),
                delivery.meeting(),
                delivery.speaker(),
                delivery.office(),
                delivery.source(),
                delivery.title(),
                String.valueOf(report.span().start()),
                String.valueOf(report.span().end())));
        Map<SectionType, Integer> sizes = new EnumMap<>(SectionType.class);
        for (Section section : outline.sections()) {
            sizes.merge(section.type(), section.span().length(), Integer::sum);
        }
        for (SectionType type : SectionType.values()) {
            cells.add(sizes.containsKey(type) ? String.valueOf(sizes.get(type)) : "");
        }
        List<String> all = new ArrayList<>(warnings);
        if (report.doubts().stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.UNKNOWN_REGION)) {
            all.add("no division called " + place.name() + " is known");
        }
        for (SectionType type : List.of(SectionType.REVIEW, SectionType.PLAN)) {
            if (!sizes.containsKey(type)) {
                all.add("no section " + type + " found");
            }
        }
        cells.add(String.join("; ", all));
        printer.printRecord(cells);
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
