package io.github.baoshu.read;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.Flag;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Relation;
import io.github.baoshu.indicator.Scope;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.section.SectionType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
                text("document"),
                text("region"),
                text("region_code"),
                integer("report_year"),
                constant(SectionType.class, "section"),
                text("heading"),
                text("indicator_id"),
                text("indicator"),
                constant(Measure.class, "measure"),
                decimal("value"),
                decimal("value_high"),
                text("unit"),
                decimal("base_value"),
                text("base_unit"),
                constant(Bound.class, "bound"),
                constant(Status.class, "status"),
                integer("period_start"),
                integer("period_end"),
                constant(Scope.class, "scope"),
                text("subject"),
                integer("start"),
                integer("end"),
                text("evidence"),
                text("modifier"),
                text("effort"),
                optional(Relation.class, "relation"),
                text("relative_to"),
                text("stretch"),
                text("rule"),
                optional(Flag.class, "flag"));
    }

    private String text(String column) {
        return cells.getOrDefault(column, "");
    }

    private int integer(String column) {
        String cell = text(column);
        try {
            return cell.isEmpty() ? 0 : Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(column + " is no whole number: " + cell, e);
        }
    }

    private @Nullable BigDecimal decimal(String column) {
        String cell = text(column);
        try {
            return cell.isEmpty() ? null : new BigDecimal(cell);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(column + " is no number: " + cell, e);
        }
    }

    private <E extends Enum<E>> E constant(Class<E> type, String column) {
        E constant = optional(type, column);
        if (constant == null) {
            throw new IllegalArgumentException(column + " is empty");
        }
        return constant;
    }

    private <E extends Enum<E>> @Nullable E optional(Class<E> type, String column) {
        String cell = text(column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return Enum.valueOf(type, cell);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(column + " is none of its words: " + cell, e);
        }
    }
}
