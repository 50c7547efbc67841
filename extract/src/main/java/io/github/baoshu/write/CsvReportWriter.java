package io.github.baoshu.write;

import io.github.baoshu.report.Report;
import io.github.baoshu.section.Outline;
import io.github.baoshu.table.CsvOptions;
import io.github.baoshu.table.CsvTable;
import io.github.baoshu.table.TableWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Reports as RFC 4180 CSV, the columns of {@link ReportTable}: a header row always, CRLF at line ends. */
public final class CsvReportWriter implements Closeable {
    private final TableWriter<ReportRow> rows;

    /** Writes the header to the writer given; with {@code bom}, a byte order mark before it, for Excel. */
    public CsvReportWriter(Writer out, boolean bom) throws IOException {
        this.rows = new CsvTable<>(ReportTable.table(), CsvOptions.plain().withBom(bom)).writer(out);
    }

    /** Writes the row of a report; to the warnings given, those of its identity and sections are added. */
    public void write(Report report, Outline outline, List<String> warnings) throws IOException {
        rows.write(ReportRow.of(report, outline, warnings));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
