package io.github.baoshu.audit;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.rounding.Interval;
import io.github.baoshu.table.Column;
import io.github.baoshu.table.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a finding. Stated and expected are in {@code unit}; of a target, stated is the outturn and expected the
 * aim. The quotes are those of the figure checked and of up to three that it was checked by.
 */
public final class AuditTable {
    private static final int QUOTES = 4;
    private static final int DECIMALS = 2;

    private static final Table<Finding> TABLE = new Table<>("核对", columns());

    private AuditTable() {}

    /** The table of findings. */
    public static Table<Finding> table() {
        return TABLE;
    }

    private static List<Column<Finding>> columns() {
        List<Column<Finding>> columns = new ArrayList<>(List.of(
                Column.text("kind", "核对项", Finding::kind),
                Column.text("verdict", "结论", AuditTable::verdict),
                Column.text(
                        "region",
                        "地区",
                        finding -> finding.checked().source().region().orElse(null)),
                Column.text(
                        "region_code",
                        "区划代码",
                        finding -> finding.checked().source().regionCode().orElse(null)),
                Column.integer(
                        "year",
                        "年份",
                        finding -> finding.checked().period().map(Period::to).orElse(null)),
                Column.text(
                        "indicator_id",
                        "指标编号",
                        finding -> finding.checked().indicator().id().orElse(null)),
                Column.text(
                        "indicator",
                        "指标",
                        finding -> finding.checked().indicator().name().orElse(null)),
                Column.decimal("stated", "所述值", AuditTable::stated),
                Column.decimal("expected", "推算值", AuditTable::expected),
                Column.decimal(
                        "expected_low",
                        "推算下限",
                        finding -> rounded(range(finding).low(), RoundingMode.FLOOR)),
                Column.decimal(
                        "expected_high",
                        "推算上限",
                        finding -> rounded(range(finding).high(), RoundingMode.CEILING)),
                Column.text("unit", "单位", AuditTable::unit),
                Column.text(
                        "caveat",
                        "保留说明",
                        finding -> finding instanceof Comparison comparison
                                        && comparison.caveat() != Comparison.Caveat.NONE
                                ? comparison.caveat()
                                : null)));
        for (int i = 0; i < QUOTES; i++) {
            columns.addAll(quote(i));
        }
        return columns;
    }

    private static List<Column<Finding>> quote(int index) {
        String n = "_" + (index + 1);
        Function<Finding, @Nullable IndicatorRecord> of =
                finding -> index < finding.quotes().size() ? finding.quotes().get(index) : null;
        List<Column<IndicatorRecord>> columns = List.of(
                Column.text(
                        "document" + n,
                        "文档" + (index + 1),
                        record -> record.source().document()),
                Column.integer(
                        "start" + n,
                        "起始位置" + (index + 1),
                        record -> record.evidence().start()),
                Column.integer(
                        "end" + n,
                        "结束位置" + (index + 1),
                        record -> record.evidence().end()),
                Column.text("figure" + n, "数值" + (index + 1), AuditTable::figure),
                Column.text(
                        "evidence" + n,
                        "原句" + (index + 1),
                        record -> record.evidence().sentence()));
        return columns.stream().map(column -> column.of(of)).toList();
    }

    /** A number with its unit as written: 1270亿元. */
    private static String figure(IndicatorRecord record) {
        return record.value()
                .map(value -> value.number().toPlainString()
                        + value.high().map(high -> "—" + high.toPlainString()).orElse("")
                        + value.unit().orElse(""))
                .orElse("");
    }

    private static Object verdict(Finding finding) {
        return finding instanceof Comparison comparison ? comparison.verdict() : ((Attainment) finding).outcome();
    }

    private static BigDecimal stated(Finding finding) {
        return finding instanceof Comparison comparison ? comparison.stated() : ((Attainment) finding).result();
    }

    private static @Nullable BigDecimal expected(Finding finding) {
        return finding instanceof Comparison comparison
                ? rounded(comparison.expected(), RoundingMode.HALF_UP)
                : ((Attainment) finding).aim();
    }

    private static Interval range(Finding finding) {
        return finding instanceof Comparison comparison ? comparison.range() : new Interval(null, null);
    }

    private static String unit(Finding finding) {
        return finding instanceof Comparison comparison ? comparison.unit() : ((Attainment) finding).unit();
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal number, RoundingMode mode) {
        return number == null || number.scale() <= DECIMALS ? number : number.setScale(DECIMALS, mode);
    }
}
