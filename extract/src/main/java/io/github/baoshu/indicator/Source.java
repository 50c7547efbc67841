package io.github.baoshu.indicator;

import io.github.baoshu.place.Place;
import io.github.baoshu.report.Report;
import java.util.Objects;
import java.util.Optional;

/**
 * The report that makes a statement.
 *
 * @param document name of the document, {@code #2} behind it for the second report inside one document
 * @param region jurisdiction of the report: 苇渡市; 全国 for the State Council's; empty if unknown
 * @param regionCode six-digit administrative division code; empty if unknown, and for the nation, which has none
 * @param reportYear the year in whose session the report is given and whose work it plans; empty if unknown
 */
public record Source(
        String document, Optional<String> region, Optional<String> regionCode, Optional<Integer> reportYear) {
    /** Takes empty words for absent ones. */
    public Source {
        Objects.requireNonNull(document, "document");
        region = Absent.ifEmpty(region);
        regionCode = Absent.ifEmpty(regionCode);
    }

    /** The source of what a report states. */
    public static Source of(Report report) {
        Place place = report.identity().place();
        return new Source(
                report.name(),
                Optional.of(place.name()),
                Optional.of(place.code()),
                Optional.of(report.identity().year()).filter(year -> year > 0));
    }
}
