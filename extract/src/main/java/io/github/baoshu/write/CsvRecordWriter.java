package io.github.baoshu.write;

import io.github.baoshu.indicator.IndicatorRecord;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;

/** Records as RFC 4180 CSV: a header row always, CRLF at line ends, an empty cell for what is absent. */
public final class CsvRecordWriter implements RecordWriter {
    private final CSVPrinter printer;

    /** Writes the header to the writer given; with {@code bom}, a byte order mark before it, for Excel. */
    public CsvRecordWriter(Writer out, boolean bom) throws IOException {
        this.printer = Csv.printer(
                out, bom, Stream.of(Column.values()).map(Column::title).toList());
    }

    @Override
    public void write(IndicatorRecord record) throws IOException {
        List<String> cells = new ArrayList<>(Column.values().length);
        for (Column column : Column.values()) {
            cells.add(column.cell(record));
        }
        printer.printRecord(cells);
    }

    @Override
    public void flush() throws IOException {
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
