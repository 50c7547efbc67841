package io.github.baoshu.write;

import io.github.baoshu.indicator.IndicatorRecord;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the output in their order. Later columns may be added behind these; these never move. */
enum Column {
    DOCUMENT(IndicatorRecord::document),
    REGION(IndicatorRecord::region),
    REGION_CODE(IndicatorRecord::regionCode),
    REPORT_YEAR(record -> year(record.reportYear())),
    SECTION(IndicatorRecord::section),
    HEADING(IndicatorRecord::heading),
    INDICATOR_ID(IndicatorRecord::indicatorId),
    INDICATOR(IndicatorRecord::indicator),
    MEASURE(IndicatorRecord::measure),
    VALUE(IndicatorRecord::value),
    VALUE_HIGH(IndicatorRecord::valueHigh),
    UNIT(IndicatorRecord::unit),
    BASE_VALUE(IndicatorRecord::baseValue),
    BASE_UNIT(IndicatorRecord::baseUnit),
    BOUND(IndicatorRecord::bound),
    STATUS(IndicatorRecord::status),
    PERIOD_START(record -> year(record.periodStart())),
    PERIOD_END(record -> year(record.periodEnd())),
    SCOPE(IndicatorRecord::scope),
    SUBJECT(IndicatorRecord::subject),
    START(IndicatorRecord::start),
    END(IndicatorRecord::end),
    EVIDENCE(IndicatorRecord::evidence),
    MODIFIER(IndicatorRecord::modifier),
    EFFORT(IndicatorRecord::effort),
    RELATION(IndicatorRecord::relation),
    RELATIVE_TO(IndicatorRecord::relativeTo),
    STRETCH(IndicatorRecord::stretch),
    RULE(IndicatorRecord::rule);

    private final Function<IndicatorRecord, @Nullable Object> value;

    Column(Function<IndicatorRecord, @Nullable Object> value) {
        this.value = value;
    }

    /** The name in the header: region_code. */
    String title() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The value of a record: text, Integer, BigDecimal, an enum constant, or null where absent. */
    @Nullable
    Object of(IndicatorRecord record) {
        Object cell = value.apply(record);
        return "".equals(cell) ? null : cell;
    }

    /** The value as the text of a cell; empty where absent. */
    String cell(IndicatorRecord record) {
        Object cell = of(record);
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell == null ? "" : cell.toString();
    }

    private static @Nullable Integer year(int year) {
        return year == 0 ? null : year;
    }
}
