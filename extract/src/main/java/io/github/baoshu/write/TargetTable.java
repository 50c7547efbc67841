package io.github.baoshu.write;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.StatedRelation;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.table.Column;
import io.github.baoshu.table.Table;
import io.github.baoshu.target.AbsentTarget;
import io.github.baoshu.target.StatedTarget;
import io.github.baoshu.target.TargetRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a target in their order. {@code reason} is filled where there is no target, and then the columns between
 * {@code indicator} and it are empty; {@code start} and {@code end} are the UTF-16 offsets of {@code quote}.
 */
public final class TargetTable {
    private static final Table<TargetRow> TABLE = new Table<>(
            "目标",
            List.of(
                    Column.text("document", "文档", row -> row.source().document()),
                    Column.text("region", "地区", row -> row.source().region().orElse(null)),
                    Column.text(
                            "region_code",
                            "区划代码",
                            row -> row.source().regionCode().orElse(null)),
                    Column.integer(
                            "report_year",
                            "报告年份",
                            row -> row.source().reportYear().orElse(null)),
                    Column.text(
                            "indicator_id", "指标编号", row -> row.indicator().id().orElse(null)),
                    Column.text("indicator", "指标", row -> row.indicator().name().orElse(null)),
                    Column.<IndicatorRecord>text("measure", "度量", IndicatorRecord::measure)
                            .of(TargetTable::record),
                    Column.<IndicatorRecord>decimal(
                                    "value",
                                    "数值",
                                    record -> record.value().map(Value::number).orElse(null))
                            .of(TargetTable::record),
                    Column.<IndicatorRecord>decimal(
                                    "value_high",
                                    "数值上限",
                                    record ->
                                            record.value().flatMap(Value::high).orElse(null))
                            .of(TargetTable::record),
                    Column.<IndicatorRecord>text(
                                    "unit",
                                    "单位",
                                    record ->
                                            record.value().flatMap(Value::unit).orElse(null))
                            .of(TargetTable::record),
                    Column.<IndicatorRecord>text(
                                    "bound", "界限", record -> record.value().isEmpty() ? null : record.bound())
                            .of(TargetTable::record),
                    Column.<IndicatorRecord>text(
                                    "modifier",
                                    "限定词",
                                    record -> record.wording().modifier().orElse(null))
                            .of(TargetTable::record),
                    Column.<IndicatorRecord>text(
                                    "effort",
                                    "力度词",
                                    record -> record.wording().effort().orElse(null))
                            .of(TargetTable::record),
                    Column.<StatedTarget>text(
                                    "hardness",
                                    "软硬",
                                    target -> target.hardness().orElse(null))
                            .of(TargetTable::stated),
                    Column.<IndicatorRecord>text(
                                    "stretch",
                                    "更高要求",
                                    record -> record.wording().stretch().orElse(null))
                            .of(TargetTable::record),
                    Column.<StatedTarget>text(
                                    "relation",
                                    "关系",
                                    target -> target.relation()
                                            .map(StatedRelation::relation)
                                            .orElse(null))
                            .of(TargetTable::stated),
                    Column.<StatedTarget>text(
                                    "relative_to",
                                    "参照",
                                    target -> target.relation()
                                            .flatMap(StatedRelation::to)
                                            .orElse(null))
                            .of(TargetTable::stated),
                    Column.<StatedTarget>bool("main", "主要目标", StatedTarget::main)
                            .of(TargetTable::stated),
                    Column.text("reason", "缺失原因", row -> row instanceof AbsentTarget absent ? absent.reason() : null),
                    Column.<StatedTarget>text("quote", "原文", StatedTarget::quote)
                            .of(TargetTable::stated),
                    Column.<StatedTarget>integer(
                                    "start", "起始位置", target -> target.place().start())
                            .of(TargetTable::stated),
                    Column.<StatedTarget>integer(
                                    "end", "结束位置", target -> target.place().end())
                            .of(TargetTable::stated)));

    private TargetTable() {}

    /** The table of targets. */
    public static Table<TargetRow> table() {
        return TABLE;
    }

    private static @Nullable StatedTarget stated(TargetRow row) {
        return row instanceof StatedTarget target ? target : null;
    }

    private static @Nullable IndicatorRecord record(TargetRow row) {
        return row instanceof StatedTarget target ? target.record() : null;
    }
}
