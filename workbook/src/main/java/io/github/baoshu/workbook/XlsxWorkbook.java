package io.github.baoshu.workbook;

import io.github.baoshu.table.Header;
import io.github.baoshu.table.Table;
import io.github.baoshu.table.TableWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook of tables, one after another, each on a sheet of its own and on further ones where it has more rows than a
 * sheet holds. Rows go to the stream as they come, so that memory does not grow with them. Not safe to share by threads.
 *
 * <pre>{@code
 * try (XlsxWorkbook workbook = new XlsxWorkbook(out, Header.CHINESE);
 *         TableWriter<IndicatorRecord> sheet = workbook.sheet(RecordTable.table())) {
 *     for (IndicatorRecord record : records) {
 *         sheet.write(record);
 *     }
 * }
 * }</pre>
 */
public final class XlsxWorkbook implements Closeable {
    /** The rows that a sheet holds by the format, the header among them. */
    static final int ROWS_OF_A_SHEET = 1_048_576;

    private final OutputStream out;
    private final Workbook workbook;
    private final Header header;
    private final int rows;

    /** A workbook that goes to the stream given, with headers in the language given. */
    public XlsxWorkbook(OutputStream out, Header header) {
        this(out, header, ROWS_OF_A_SHEET);
    }

    XlsxWorkbook(OutputStream out, Header header, int rows) {
        this.out = out;
        this.workbook = new Workbook(out, "Baoshu", null);
        this.header = header;
        this.rows = rows;
    }

    /** A workbook of one table, which closes with its writer. */
    public static <T> TableWriter<T> of(Table<T> table, OutputStream out, Header header) {
        XlsxWorkbook workbook = new XlsxWorkbook(out, header);
        TableWriter<T> sheet = workbook.sheet(table);
        return new TableWriter<>() {
            @Override
            public void write(T row) throws IOException {
                sheet.write(row);
            }

            @Override
            public void close() throws IOException {
                sheet.close();
                workbook.close();
            }
        };
    }

    /** A writer of the rows of a table, which must be closed before that of the next begins. */
    public <T> TableWriter<T> sheet(Table<T> table) {
        return new XlsxSheets<>(workbook, table, header, rows);
    }

    /** Ends the workbook and closes the stream. */
    @Override
    public void close() throws IOException {
        workbook.close();
        out.close();
    }
}
