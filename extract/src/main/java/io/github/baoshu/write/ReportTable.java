package io.github.baoshu.write;

import io.github.baoshu.place.Place;
import io.github.baoshu.report.Delivery;
import io.github.baoshu.section.SectionType;
import io.github.baoshu.table.Column;
import io.github.baoshu.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The columns of a report in their order. {@code start} and {@code end} are UTF-16 offsets into the document's text; a
 * column for each section type tells how many UTF-16 units of it the report has; {@code warnings} are separated by
 * semicolons.
 */
public final class ReportTable {
    private static final Map<SectionType, String> SECTIONS = Map.ofEntries(
            Map.entry(SectionType.FRONT_MATTER, "篇首"),
            Map.entry(SectionType.OPENING, "开场"),
            Map.entry(SectionType.REVIEW, "回顾"),
            Map.entry(SectionType.THANKS, "致谢"),
            Map.entry(SectionType.PROBLEMS, "问题"),
            Map.entry(SectionType.SITUATION, "形势"),
            Map.entry(SectionType.MULTI_YEAR_PLAN, "多年规划"),
            Map.entry(SectionType.PLAN, "当年安排"),
            Map.entry(SectionType.GOVERNMENT, "政府建设"),
            Map.entry(SectionType.CLOSING, "结语"),
            Map.entry(SectionType.ANNEX, "附件"),
            Map.entry(SectionType.BOILERPLATE, "网页文字"));

    private static final Table<ReportRow> TABLE = new Table<>("报告", columns());

    private ReportTable() {}

    /** The table of reports. */
    public static Table<ReportRow> table() {
        return TABLE;
    }

    private static List<Column<ReportRow>> columns() {
        List<Column<ReportRow>> columns = new ArrayList<>(List.of(
                Column.text("document", "文档", row -> row.report().name()),
                Column.text("region", "地区", row -> place(row).name()),
                Column.text("region_code", "区划代码", row -> place(row).code()),
                Column.text(
                        "level",
                        "层级",
                        row -> place(row).name().isEmpty() ? null : place(row).level()),
                Column.text("parent_code", "上级代码", row -> place(row).parent()),
                Column.year(
                        "report_year", "报告年份", row -> row.report().identity().year()),
                Column.text("date", "日期", row -> delivery(row).date()),
                Column.text("meeting", "会议", row -> delivery(row).meeting()),
                Column.text("speaker", "报告人", row -> delivery(row).speaker()),
                Column.text("office", "职务", row -> delivery(row).office()),
                Column.text("source", "来源", row -> delivery(row).source()),
                Column.text("title", "题目", row -> delivery(row).title()),
                Column.integer("start", "起始位置", row -> row.report().span().start()),
                Column.integer("end", "结束位置", row -> row.report().span().end())));
        for (SectionType type : SectionType.values()) {
            columns.add(Column.integer(
                    type.name().toLowerCase(Locale.ROOT),
                    SECTIONS.getOrDefault(type, type.name()),
                    row -> row.sizes().get(type)));
        }
        columns.add(Column.text("warnings", "提示", row -> String.join("; ", row.warnings())));
        columns.add(Column.text("kind", "形式", row -> row.report().kind()));
        return columns;
    }

    private static Place place(ReportRow row) {
        return row.report().identity().place();
    }

    private static Delivery delivery(ReportRow row) {
        return row.report().delivery();
    }
}
