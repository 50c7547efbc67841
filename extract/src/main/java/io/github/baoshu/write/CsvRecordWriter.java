package io.github.baoshu.write;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.table.CsvOptions;
import io.github.baoshu.table.CsvTable;
import io.github.baoshu.table.TableWriter;
import java.io.IOException;
import java.io.Writer;

/** Records as RFC 4180 CSV: a header row always, CRLF at line ends, an empty cell for what is absent. */
public final class CsvRecordWriter implements RecordWriter {
    private final TableWriter<IndicatorRecord> rows;

    /** Writes the header to the writer given; with {@code bom}, a byte order mark before it, for Excel. */
    public CsvRecordWriter(Writer out, boolean bom) throws IOException {
        this(out, CsvOptions.plain().withBom(bom));
    }

    /** Writes the header to the writer given, as the options say. */
    public CsvRecordWriter(Writer out, CsvOptions options) throws IOException {
        this.rows = new CsvTable<>(RecordTable.table(), options).writer(out);
    }

    @Override
    public void write(IndicatorRecord record) throws IOException {
        rows.write(record);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
