package io.github.baoshu.write;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.StatedRelation;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.table.Column;
import io.github.baoshu.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of an indicator record in their order. Later columns may be added behind these; these never move. */
public final class RecordTable {
    private static final Table<IndicatorRecord> TABLE = new Table<>(
            "指标",
            List.of(
                    Column.text("document", "文档", record -> record.source().document()),
                    Column.text(
                            "region", "地区", record -> record.source().region().orElse(null)),
                    Column.text(
                            "region_code",
                            "区划代码",
                            record -> record.source().regionCode().orElse(null)),
                    Column.integer(
                            "report_year",
                            "报告年份",
                            record -> record.source().reportYear().orElse(null)),
                    Column.text("section", "部分", record -> record.evidence().section()),
                    Column.text(
                            "heading",
                            "标题",
                            record -> record.evidence().heading().orElse(null)),
                    Column.text(
                            "indicator_id",
                            "指标编号",
                            record -> record.indicator().id().orElse(null)),
                    Column.text(
                            "indicator",
                            "指标",
                            record -> record.indicator().name().orElse(null)),
                    Column.text("measure", "度量", IndicatorRecord::measure),
                    Column.decimal(
                            "value",
                            "数值",
                            record -> record.value().map(Value::number).orElse(null)),
                    Column.decimal("value_high", "数值上限", record -> value(record, Value::high)),
                    Column.text("unit", "单位", record -> value(record, Value::unit)),
                    Column.decimal("base_value", "基本单位数值", record -> value(record, Value::base)),
                    Column.text("base_unit", "基本单位", record -> value(record, Value::baseUnit)),
                    Column.text("bound", "界限", IndicatorRecord::bound),
                    Column.text("status", "状态", IndicatorRecord::status),
                    Column.integer(
                            "period_start",
                            "起始年",
                            record -> record.period().map(Period::from).orElse(null)),
                    Column.integer(
                            "period_end",
                            "截止年",
                            record -> record.period().map(Period::to).orElse(null)),
                    Column.text("scope", "范围", record -> record.coverage().scope()),
                    Column.text(
                            "subject",
                            "对象",
                            record -> record.coverage().subject().orElse(null)),
                    Column.integer("start", "起始位置", record -> record.evidence().start()),
                    Column.integer("end", "结束位置", record -> record.evidence().end()),
                    Column.text("evidence", "原句", record -> record.evidence().sentence()),
                    Column.text(
                            "modifier",
                            "限定词",
                            record -> record.wording().modifier().orElse(null)),
                    Column.text(
                            "effort", "力度词", record -> record.wording().effort().orElse(null)),
                    Column.text(
                            "relation",
                            "关系",
                            record -> record.relation()
                                    .map(StatedRelation::relation)
                                    .orElse(null)),
                    Column.text(
                            "relative_to",
                            "参照",
                            record -> record.relation()
                                    .flatMap(StatedRelation::to)
                                    .orElse(null)),
                    Column.text(
                            "stretch",
                            "更高要求",
                            record -> record.wording().stretch().orElse(null)),
                    Column.text("rule", "规则", record -> record.evidence().rule().orElse(null)),
                    Column.text("flag", "疑点", record -> record.flag().orElse(null))));

    private RecordTable() {}

    /** What a record has of a value; null where it has none. */
    private static <T> @Nullable T value(IndicatorRecord record, Function<Value, Optional<T>> part) {
        return record.value().flatMap(part).orElse(null);
    }

    /** The table of indicator records. */
    public static Table<IndicatorRecord> table() {
        return TABLE;
    }
}
