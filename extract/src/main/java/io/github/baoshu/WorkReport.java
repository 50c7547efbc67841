package io.github.baoshu;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Source;
import io.github.baoshu.report.Report;
import io.github.baoshu.section.Heading;
import io.github.baoshu.section.Outline;
import io.github.baoshu.section.Section;
import io.github.baoshu.section.SectionType;
import java.util.List;
import java.util.Optional;

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

    /** Name of its document, {@code #2} behind it for the second report inside one document. */
    public String name() {
        return report.name();
    }

    /** Whose report it is: 青岚市; 全国 for the State Council's; empty if unknown. */
    public Optional<String> region() {
        return Source.of(report).region();
    }

    /** The six-digit code of the region; empty if unknown, and for the nation. */
    public Optional<String> regionCode() {
        return Source.of(report).regionCode();
    }

    /** The year in whose session it is given and whose work it plans; empty if unknown. */
    public Optional<Integer> year() {
        return Source.of(report).reportYear();
    }

    /** Its text as written, from title to annex. */
    public String text() {
        return report.span().of(report.document().text());
    }

    /** Its sections in text order, which cover it without a gap. */
    public List<Section> sections() {
        return outline.sections();
    }

    /** Its sections of a type, in text order; mostly one or none. */
    public List<Section> sections(SectionType type) {
        return sections().stream().filter(section -> section.type() == type).toList();
    }

    /** The text of one of its sections as written, heading included. */
    public String text(Section section) {
        return section.span().of(report.document().text());
    }

    /** Its headings in text order. */
    public List<Heading> headings() {
        return outline.headings();
    }
}
