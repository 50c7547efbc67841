package io.github.baoshu.write;

import io.github.baoshu.table.CsvOptions;
import io.github.baoshu.table.CsvTable;
import io.github.baoshu.table.TableWriter;
import io.github.baoshu.target.TargetRow;
import java.io.IOException;
import java.io.Writer;

/** Targets as RFC 4180 CSV, the columns of {@link TargetTable}: a header row always, CRLF at line ends. */
public final class CsvTargetWriter implements TableWriter<TargetRow> {
    private final TableWriter<TargetRow> rows;

    /** Writes the header to the writer given; with {@code bom}, a byte order mark before it, for Excel. */
    public CsvTargetWriter(Writer out, boolean bom) throws IOException {
        this.rows = new CsvTable<>(TargetTable.table(), CsvOptions.plain().withBom(bom)).writer(out);
    }

    /** Writes a row. */
    @Override
    public void write(TargetRow row) throws IOException {
        rows.write(row);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
