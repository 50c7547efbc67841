package io.github.baoshu.write;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.table.Column;
import io.github.baoshu.table.Table;
import java.util.List;

/** The columns of an indicator record in their order. Later columns may be added behind these; these never move. */
public final class RecordTable {
    private static final Table<IndicatorRecord> TABLE = new Table<>(
            "指标",
            List.of(
                    Column.text("document", "文档", IndicatorRecord::document),
                    Column.text("region", "地区", IndicatorRecord::region),
                    Column.text("region_code", "区划代码", IndicatorRecord::regionCode),
                    Column.year("report_year", "报告年份", IndicatorRecord::reportYear),
                    Column.text("section", "部分", IndicatorRecord::section),
                    Column.text("heading", "标题", IndicatorRecord::heading),
                    Column.text("indicator_id", "指标编号", IndicatorRecord::indicatorId),
                    Column.text("indicator", "指标", IndicatorRecord::indicator),
                    Column.text("measure", "度量", IndicatorRecord::measure),
                    Column.decimal("value", "数值", IndicatorRecord::value),
                    Column.decimal("value_high", "数值上限", IndicatorRecord::valueHigh),
                    Column.text("unit", "单位", IndicatorRecord::unit),
                    Column.decimal("base_value", "基本单位数值", IndicatorRecord::baseValue),
                    Column.text("base_unit", "基本单位", IndicatorRecord::baseUnit),
                    Column.text("bound", "界限", IndicatorRecord::bound),
                    Column.text("status", "状态", IndicatorRecord::status),
                    Column.year("period_start", "起始年", IndicatorRecord::periodStart),
                    Column.year("period_end", "截止年", IndicatorRecord::periodEnd),
                    Column.text("scope", "范围", IndicatorRecord::scope),
                    Column.text("subject", "对象", IndicatorRecord::subject),
                    Column.integer("start", "起始位置", IndicatorRecord::start),
                    Column.integer("end", "结束位置", IndicatorRecord::end),
                    Column.text("evidence", "原句", IndicatorRecord::evidence),
                    Column.text("modifier", "限定词", IndicatorRecord::modifier),
                    Column.text("effort", "力度词", IndicatorRecord::effort),
                    Column.text("relation", "关系", IndicatorRecord::relation),
                    Column.text("relative_to", "参照", IndicatorRecord::relativeTo),
                    Column.text("stretch", "更高要求", IndicatorRecord::stretch),
                    Column.text("rule", "规则", IndicatorRecord::rule),
                    Column.text("flag", "疑点", IndicatorRecord::flag)));

    private RecordTable() {}

    /** The table of indicator records. */
    public static Table<IndicatorRecord> table() {
        return TABLE;
    }
}
