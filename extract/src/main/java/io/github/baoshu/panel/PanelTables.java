package io.github.baoshu.panel;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.table.Column;
import io.github.baoshu.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The tables that a panel is written as. */
public final class PanelTables {
    private PanelTables() {}

    /** A row of {@link #sources}: a cell and the row it stands in. */
    public record Source(PanelRow row, Cell cell) {}

    /** The panel itself: region, level, parent, year, the documents, and a column each of the panel's. */
    public static Table<PanelRow> panel(Panel panel) {
        List<Column<PanelRow>> columns = new ArrayList<>(identity(Function.identity()));
        columns.add(Column.text("actual_document", "实绩来源文档", row -> row.documents(Role.ACTUAL)));
        columns.add(Column.text("target_document", "目标来源文档", row -> row.documents(Role.TARGET)));
        for (PanelColumn column : panel.columns()) {
            boolean number = column.part() == PanelColumn.Part.VALUE || column.part() == PanelColumn.Part.HIGH;
            columns.add(new Column<>(
                    column.name(), column.label(), number ? Column.Kind.DECIMAL : Column.Kind.TEXT, column::of));
        }
        return new Table<>("面板", columns);
    }

    /** A row a column of the panel: name, label, unit, indicator, measure, role. */
    public static Table<PanelColumn> labels() {
        return new Table<>(
                "变量",
                List.of(
                        Column.text("name", "变量名", PanelColumn::name),
                        Column.text("label", "标签", PanelColumn::label),
                        Column.text("unit", "单位", PanelColumn::unit),
                        Column.text(
                                "indicator_id",
                                "指标编号",
                                column -> column.variable().indicator().id()),
                        Column.text("measure", "度量", column -> column.variable().measure()),
                        Column.text("role", "角色", column -> column.variable().role()),
                        Column.text("part", "部分", PanelColumn::part)));
    }

    /** A row a statement that disagrees with the one taken, with both quotes. */
    public static Table<Conflict> conflicts() {
        List<Column<Conflict>> columns = new ArrayList<>(List.of(
                Column.text(
                        "region_code",
                        "区划代码",
                        conflict -> conflict.other().source().regionCode().orElse(null)),
                Column.text(
                        "region",
                        "地区",
                        conflict -> conflict.other().source().region().orElse(null)),
                Column.integer(
                        "year",
                        "年份",
                        conflict -> conflict.other().period().map(Period::to).orElse(null)),
                Column.text(
                        "name", "变量名", conflict -> conflict.kept().variable().name()),
                Column.text(
                        "label", "标签", conflict -> conflict.kept().variable().label()),
                Column.text("unit", "单位", conflict -> conflict.kept().variable().unit()),
                Column.text("between", "分歧双方", Conflict::between),
                Column.decimal(
                        "kept", "采用值", conflict -> conflict.kept().value().orElse(null))));
        columns.addAll(quote(
                "kept", "采用", conflict -> Objects.requireNonNull(conflict.kept().record())));
        columns.add(Column.decimal("other", "另一值", PanelTables::other));
        columns.addAll(quote("other", "另一", Conflict::other));
        return new Table<>("分歧", columns);
    }

    private static BigDecimal other(Conflict conflict) {
        return Cell.value(conflict.kept().variable(), conflict.other().value().orElseThrow());
    }

    /** A row a cell: its value and the characters it stands on. */
    public static Table<Source> sources() {
        List<Column<Source>> columns = new ArrayList<>(identity(Source::row));
        columns.add(
                Column.text("name", "变量名", source -> source.cell().variable().name()));
        columns.add(
                Column.decimal("value", "数值", source -> source.cell().value().orElse(null)));
        columns.add(Column.text("unit", "单位", source -> source.cell().variable().unit()));
        columns.add(Column.integer(
                "report_year",
                "报告年份",
                source -> source.cell().source().source().reportYear().orElse(null)));
        columns.add(Column.text("status", "状态", source -> source.cell().source().status()));
        columns.addAll(quote("source", "来源", source -> source.cell().source()));
        return new Table<>("出处", columns);
    }

    /** The rows of {@link #sources}. */
    public static List<Source> sources(Panel panel) {
        List<Source> sources = new ArrayList<>();
        List<Variable> order =
                panel.columns().stream().map(PanelColumn::variable).distinct().toList();
        for (PanelRow row : panel.rows()) {
            for (Variable variable : order) {
                row.cell(variable).ifPresent(cell -> sources.add(new Source(row, cell)));
            }
        }
        return sources;
    }

    private static <T> List<Column<T>> identity(Function<T, PanelRow> row) {
        List<Column<PanelRow>> columns = List.of(
                Column.text("region_code", "区划代码", key -> key.place().code()),
                Column.text("region", "地区", key -> key.place().name()),
                Column.text("level", "层级", key -> key.known() ? key.place().level() : null),
                Column.text("parent_code", "上级代码", key -> key.place().parent()),
                Column.text("parent", "上级", PanelRow::parent),
                Column.year("year", "年份", PanelRow::year));
        return columns.stream().map(column -> column.of(row)).toList();
    }

    private static <T> List<Column<T>> quote(String name, String label, Function<T, IndicatorRecord> of) {
        List<Column<IndicatorRecord>> columns = List.of(
                Column.text(
                        name + "_document",
                        label + "文档",
                        record -> record.source().document()),
                Column.integer(
                        name + "_start",
                        label + "起始位置",
                        record -> record.evidence().start()),
                Column.integer(
                        name + "_end",
                        label + "结束位置",
                        record -> record.evidence().end()),
                Column.text(
                        name + "_evidence",
                        label + "原句",
                        record -> record.evidence().sentence()));
        return columns.stream().map(column -> column.of(of)).toList();
    }
}
