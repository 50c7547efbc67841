package io.github.baoshu.write;

import io.github.baoshu.indicator.IndicatorRecord;
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
                    Column.text("document", "文档", TargetRow::document),
                    Column.text("region", "地区", TargetRow::region),
                    Column.text("region_code", "区划代码", TargetRow::regionCode),
                    Column.year("report_year", "报告年份", TargetRow::reportYear),
                    Column.text("indicator_id", "指标编号", TargetRow::indicatorId),
                    Column.text("indicator", "指标", TargetRow::indicator),
                    Column.<IndicatorRecord>text("measure", "度量", IndicatorRecord::measure)
                            .of(TargetTable::record),
                    Column.<IndicatorRecord>decimal("value", "数值", IndicatorRecord::value)
                            .of(TargetTable::record),
                    Column.<IndicatorRecord>decimal("value_high", "数值上限", IndicatorRecord::valueHigh)
                            .of(TargetTable::record),
                    Column.<IndicatorRecord>text("unit", "单位", IndicatorRecord::unit)
                            .of(TargetTable::record),
                    Column.<IndicatorRecord>text(
                                    "bound", "界限", record -> record.value() == null ? null : record.bound())
                            .of(TargetTable::record),
                    Column.<IndicatorRecord>text("modifier", "限定词", IndicatorRecord::modifier)
                            .of(TargetTable::record),
                    Column.<IndicatorRecord>text("effort", "力度词", IndicatorRecord::effort)
                            .of(TargetTable::record),
                    Column.<StatedTarget>text("hardness", "软硬", StatedTarget::hardness)
                            .of(TargetTable::stated),
                    Column.<IndicatorRecord>text("stretch", "更高要求", IndicatorRecord::stretch)
                            .of(TargetTable::record),
                    Column.<StatedTarget>text("relation", "关系", StatedTarget::relation)
                            .of(TargetTable::stated),
                    Column.<StatedTarget>text("relative_to", "参照", StatedTarget::relativeTo)
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
