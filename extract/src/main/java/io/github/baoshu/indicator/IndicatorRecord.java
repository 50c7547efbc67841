package io.github.baoshu.indicator;

import io.github.baoshu.section.SectionType;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One statement of an indicator in a report, with the exact characters it stands on. The components are the columns of
 * the output, in their order; absent text is empty, absent numbers are null.
 *
 * @param document name of the document, {@code #2} behind it for the second report inside one file
 * @param region jurisdiction of the report: 苇渡市; 全国 for the State Council's
 * @param regionCode six-digit administrative division code, empty if unknown
 * @param reportYear the year whose work the report plans; 0 if unknown
 * @param section type of the section
 * @param heading nearest heading above, without its number
 * @param indicatorId catalogue id or empty
 * @param indicator name as resolved from the text
 * @param measure what kind of statement the value is
 * @param value as written, signed; null where the text states a relation instead of a number
 * @param valueHigh upper end of a range, else null
 * @param unit as written, magnitude included
 * @param baseValue value in the base unit, or null
 * @param baseUnit the base unit
 * @param bound how the value bounds what it states
 * @param status whether it has come about
 * @param periodStart first year described; 0 if unknown
 * @param periodEnd last year described, inclusive; 0 if unknown
 * @param scope whom it describes
 * @param subject what it describes, with {@link Scope#PART}
 * @param start offset of the number in the document's text, UTF-16 units, inclusive
 * @param end end of number and unit, exclusive
 * @param evidence the sentence, verbatim
 * @param modifier the words that gave the bound, verbatim
 * @param effort words of commitment, verbatim
 * @param relation for a value stated without a number, else null
 * @param relativeTo what the relation is to
 * @param stretch a second, softer ambition on the same figure, verbatim
 * @param rule name of the rule that made the record
 * @param flag what makes it likely that the number was misread, else null
 */
public record IndicatorRecord(
        String document,
        String region,
        String regionCode,
        int reportYear,
        SectionType section,
        String heading,
        String indicatorId,
        String indicator,
        Measure measure,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueHigh,
        String unit,
        @Nullable BigDecimal baseValue,
        String baseUnit,
        Bound bound,
        Status status,
        int periodStart,
        int periodEnd,
        Scope scope,
        String subject,
        int start,
        int end,
        String evidence,
        String modifier,
        String effort,
        @Nullable Relation relation,
        String relativeTo,
        String stretch,
        String rule,
        @Nullable Flag flag) {
    /** Checks that a record states a number or a relation and stands on some characters. */
    public IndicatorRecord {
        Objects.requireNonNull(measure, "measure");
        if ((value == null) == (relation == null)) {
            throw new IllegalArgumentException("a record states either a number or a relation: " + indicator);
        }
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    /** A record of whose number nothing is suspect. */
    public IndicatorRecord(
            String document,
            String region,
            String regionCode,
            int reportYear,
            SectionType section,
            String heading,
            String indicatorId,
            String indicator,
            Measure measure,
            @Nullable BigDecimal value,
            @Nullable BigDecimal valueHigh,
            String unit,
            @Nullable BigDecimal baseValue,
            String baseUnit,
            Bound bound,
            Status status,
            int periodStart,
            int periodEnd,
            Scope scope,
            String subject,
            int start,
            int end,
            String evidence,
            String modifier,
            String effort,
            @Nullable Relation relation,
            String relativeTo,
            String stretch,
            String rule) {
        this(
                document,
                region,
                regionCode,
                reportYear,
                section,
                heading,
                indicatorId,
                indicator,
                measure,
                value,
                valueHigh,
                unit,
                baseValue,
                baseUnit,
                bound,
                status,
                periodStart,
                periodEnd,
                scope,
                subject,
                start,
                end,
                evidence,
                modifier,
                effort,
                relation,
                relativeTo,
                stretch,
                rule,
                null);
    }

    /** The same record with a second, softer ambition on its figure. */
    public IndicatorRecord withStretch(String words) {
        return new IndicatorRecord(
                document,
                region,
                regionCode,
                reportYear,
                section,
                heading,
                indicatorId,
                indicator,
                measure,
                value,
                valueHigh,
                unit,
                baseValue,
                baseUnit,
                bound,
                status,
                periodStart,
                periodEnd,
                scope,
                subject,
                start,
                end,
                evidence,
                modifier,
                effort,
                relation,
                relativeTo,
                words,
                rule,
                flag);
    }

    /** The same record with what makes its number suspect. */
    public IndicatorRecord withFlag(Flag suspicion) {
        return new IndicatorRecord(
                document,
                region,
                regionCode,
                reportYear,
                section,
                heading,
                indicatorId,
                indicator,
                measure,
                value,
                valueHigh,
                unit,
                baseValue,
                baseUnit,
                bound,
                status,
                periodStart,
                periodEnd,
                scope,
                subject,
                start,
                end,
                evidence,
                modifier,
                effort,
                relation,
                relativeTo,
                stretch,
                rule,
                suspicion);
    }

    @Override
    public String toString() {
        String upper = valueHigh == null ? "" : "-" + valueHigh.toPlainString();
        String number = value == null ? String.valueOf(relation) : value.toPlainString() + upper + unit;
        return region + " " + periodStart + (periodEnd == periodStart ? "" : "/" + periodEnd) + " " + indicator + " "
                + measure + " " + number + " " + status + " [" + start + ", " + end + ")";
    }
}
