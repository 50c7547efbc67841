package io.github.baoshu.read;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.Coverage;
import io.github.baoshu.indicator.Evidence;
import io.github.baoshu.indicator.Flag;
import io.github.baoshu.indicator.IndicatorName;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.Relation;
import io.github.baoshu.indicator.Scope;
import io.github.baoshu.indicator.Source;
import io.github.baoshu.indicator.StatedRelation;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.indicator.Wording;
import io.github.baoshu.section.SectionType;
import io.github.baoshu.text.Span;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of one record as text, by English name. */
final class RecordCells {
    /** The columns that every version has written. */
    private static final List<String> REQUIRED = List.of(
            "document",
            "region",
            "region_code",
            "report_year",
            "section",
            "heading",
            "indicator_id",
            "indicator",
            "measure",
            "value",
            "value_high",
            "unit",
            "base_value",
            "base_unit",
            "bound",
            "status",
            "period_start",
            "period_end",
            "scope",
            "subject",
            "start",
            "end",
            "evidence");

    private final Map<String, String> cells;

    RecordCells(Map<String, String> cells) {
        this.cells = cells;
    }

    static void checkHeader(String name, Collection<String> header) throws MalformedRecordException {
        checkHeader(name, 1, header);
    }

    static void checkHeader(String name, long line, Collection<String> header) throws MalformedRecordException {
        for (String column : REQUIRED) {
            if (!header.contains(column)) {
                throw new MalformedRecordException(name, line, "no column " + column);
            }
        }
    }

    IndicatorRecord record() {
        return new IndicatorRecord(
                new Source(text("document"), words("region"), words("region_code"), integer("report_year")),
                new IndicatorName(words("indicator_id"), words("indicator")),
                constant(Measure.class, "measure"),
                decimal("value").map(this::value),
                optional(Relation.class, "relation")
                        .map(relation -> new StatedRelation(relation, words("relative_to"))),
                constant(Bound.class, "bound"),
                constant(Status.class, "status"),
                period(),
                new Coverage(constant(Scope.class, "scope"), words("subject")),
                new Wording(words("modifier"), words("effort"), words("stretch")),
                new Evidence(
                        constant(SectionType.class, "section"),
                        words("heading"),
                        new Span(offset("start"), offset("end")),
                        text("evidence"),
                        words("rule")),
                optional(Flag.class, "flag"));
    }

    private Value value(BigDecimal number) {
        return new Value(number, decimal("value_high"), words("unit"), decimal("base_value"), words("base_unit"));
    }

    private Optional<Period> period() {
        Optional<Integer> from = integer("period_start");
        Optional<Integer> to = integer("period_end");
        if (from.isPresent() != to.isPresent()) {
            throw new IllegalArgumentException("period_start and period_end are not both there");
        }
        return from.map(year -> new Period(year, to.orElseThrow()));
    }

    private String text(String column) {
        return cells.getOrDefault(column, "");
    }

    private Optional<String> words(String column) {
        return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    private Optional<Integer> integer(String column) {
        try {
            return words(column).map(Integer::valueOf);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(column + " is no whole number: " + text(column), e);
        }
    }

    private int offset(String column) {
        return integer(column).orElseThrow(() -> new IllegalArgumentException(column + " is empty"));
    }

    private Optional<BigDecimal> decimal(String column) {
        try {
            return words(column).map(BigDecimal::new);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(column + " is no number: " + text(column), e);
        }
    }

    private <E extends Enum<E>> E constant(Class<E> type, String column) {
        return optional(type, column).orElseThrow(() -> new IllegalArgumentException(column + " is empty"));
    }

    private <E extends Enum<E>> Optional<E> optional(Class<E> type, String column) {
        try {
            return words(column).map(cell -> Enum.valueOf(type, cell));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(column + " is none of its words: " + text(column), e);
        }
    }
}
