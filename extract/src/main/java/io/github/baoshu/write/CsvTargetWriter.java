package io.github.baoshu.write;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.target.AbsentTarget;
import io.github.baoshu.target.StatedTarget;
import io.github.baoshu.target.TargetRow;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Targets as RFC 4180 CSV: a header row always, CRLF at line ends, an empty cell for what is absent. {@code reason} is
 * filled where there is no target, and then the cells between {@code indicator} and it are empty; {@code start} and
 * {@code end} are the UTF-16 offsets of {@code quote}.
 */
public final class CsvTargetWriter implements Closeable {
    private static final List<String> HEADER = List.of(
            "document",
            "region",
            "region_code",
            "report_year",
            "indicator_id",
            "indicator",
            "measure",
            "value",
            "value_high",
            "unit",
            "bound",
            "modifier",
            "effort",
            "hardness",
            "stretch",
            "relation",
            "relative_to",
            "main",
            "reason",
            "quote",
            "start",
            "end");

    private final CSVPrinter printer;

    /** Writes the header to the writer given; with {@code bom}, a byte order mark before it, for Excel. */
    public CsvTargetWriter(Writer out, boolean bom) throws IOException {
        this.printer = Csv.printer(out, bom, HEADER);
    }

    /** Writes a row. */
    public void write(TargetRow row) throws IOException {
        List<String> cells = new ArrayList<>(HEADER.size());
        cells.add(row.document());
        cells.add(row.region());
        cells.add(row.regionCode());
        cells.add(row.reportYear() == 0 ? "" : String.valueOf(row.reportYear()));
        cells.add(row.indicatorId());
        cells.add(row.indicator());
        if (row instanceof StatedTarget target) {
            cells.addAll(cells(target));
        } else if (row instanceof AbsentTarget absent) {
            cells.addAll(Collections.nCopies(HEADER.indexOf("reason") - cells.size(), ""));
            cells.add(absent.reason().name());
            cells.addAll(Arrays.asList("", "", ""));
        }
        printer.printRecord(cells);
    }

    private static List<String> cells(StatedTarget target) {
        IndicatorRecord record = target.record();
        return List.of(
                record.measure().name(),
                number(record.value()),
                number(record.valueHigh()),
                record.unit(),
                record.value() == null ? "" : record.bound().name(),
                record.modifier(),
                record.effort(),
                name(target.hardness()),
                record.stretch(),
                name(target.relation()),
                target.relativeTo(),
                String.valueOf(target.main()),
                "",
                target.quote(),
                String.valueOf(target.place().start()),
                String.valueOf(target.place().end()));
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
