package io.github.baoshu.indicator;

import java.util.Objects;
import java.util.Optional;

/**
 * One statement of an indicator in a report, with the exact characters it stands on. What a report does not state is an
 * empty {@link Optional}, here and in the parts; there is no other way to be absent.
 *
 * <pre>{@code
 * record.indicator().name();                  // 地区生产总值
 * record.value().map(Value::inBaseUnit);      // 48630000000
 * record.period().map(Period::to);            // 2025
 * record.evidence().span().of(document.text()) // 486.3亿元
 * }</pre>
 *
 * @param source the report that states it
 * @param indicator which indicator it is about
 * @param measure what kind of statement the value is
 * @param value its number; empty where the text states a relation instead
 * @param relation what is stated instead of a number; empty where there is one
 * @param bound how the value bounds what it states
 * @param status whether it has come about
 * @param period the years that it describes; empty if unknown
 * @param coverage whom or what it describes
 * @param wording the words that tell how firmly it is stated
 * @param evidence where it stands
 * @param flag what makes it likely that the number was misread; mostly empty
 */
public record IndicatorRecord(
        Source source,
        IndicatorName indicator,
        Measure measure,
        Optional<Value> value,
        Optional<StatedRelation> relation,
        Bound bound,
        Status status,
        Optional<Period> period,
        Coverage coverage,
        Wording wording,
        Evidence evidence,
        Optional<Flag> flag) {
    /** Checks that a record states either a number or a relation. */
    public IndicatorRecord {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(flag, "flag");
        if (value.isPresent() == relation.isPresent()) {
            throw new IllegalArgumentException("a record states either a number or a relation: " + indicator.words());
        }
    }

    /** Whether it describes exactly one year. */
    public boolean isOfOneYear() {
        return period.isPresent() && period.get().isOneYear();
    }

    /** Whether it is of a catalogue indicator. */
    public boolean isCatalogued() {
        return indicator.id().isPresent();
    }

    /** The same record with other wording. */
    public IndicatorRecord withWording(Wording other) {
        return new IndicatorRecord(
                source, indicator, measure, value, relation, bound, status, period, coverage, other, evidence, flag);
    }

    /** The same record with what makes its number suspect. */
    public IndicatorRecord withFlag(Flag suspicion) {
        return new IndicatorRecord(
                source,
                indicator,
                measure,
                value,
                relation,
                bound,
                status,
                period,
                coverage,
                wording,
                evidence,
                Optional.of(suspicion));
    }

    /** On one line for people: 青岚市 2026 固定资产投资 GROWTH AT_LEAST 5% TARGET [113, 118). */
    @Override
    public String toString() {
        String stated = value.map(Value::toString)
                .or(() -> relation.map(StatedRelation::toString))
                .orElse("");
        return source.region().orElse("?") + " " + period.map(Period::toString).orElse("?") + " "
                + indicator.words() + " " + measure + " " + bound + " " + stated + " " + status + " ["
                + evidence.start() + ", " + evidence.end() + ")";
    }
}
