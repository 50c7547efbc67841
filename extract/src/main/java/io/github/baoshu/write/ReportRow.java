package io.github.baoshu.write;

import io.github.baoshu.report.Doubt;
import io.github.baoshu.report.Report;
import io.github.baoshu.section.Outline;
import io.github.baoshu.section.Section;
import io.github.baoshu.section.SectionType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the table of reports tells of one.
 *
 * @param report the report
 * @param sizes UTF-16 units of it by section type; types that it lacks are not there
 * @param warnings what a user should know of it
 */
public record ReportRow(Report report, Map<SectionType, Integer> sizes, List<String> warnings) {
    /** Copies sizes and warnings. */
    public ReportRow {
        sizes = Map.copyOf(sizes);
        warnings = List.copyOf(warnings);
    }

    /** The row of a report; to the warnings given, those of its identity and sections are added. */
    public static ReportRow of(Report report, Outline outline, List<String> warnings) {
        Map<SectionType, Integer> sizes = new EnumMap<>(SectionType.class);
        for (Section section : outline.sections()) {
            sizes.merge(section.type(), section.span().length(), Integer::sum);
        }
        List<String> all = new ArrayList<>(warnings);
        if (report.doubts().stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.UNKNOWN_REGION)) {
            all.add("no division called " + report.identity().place().name() + " is known");
        }
        for (SectionType type : List.of(SectionType.REVIEW, SectionType.PLAN)) {
            if (!sizes.containsKey(type)) {
                all.add("no section " + type + " found");
            }
        }
        return new ReportRow(report, sizes, all);
    }
}
