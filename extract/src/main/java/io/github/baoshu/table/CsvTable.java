package io.github.baoshu.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * Rows of a table as RFC 4180 CSV: CRLF at line ends, an empty cell for what is absent. Immutable and safe to share, so
 * that several threads can render rows of one file; whoever joins them writes {@link #header()} once, before them.
 *
 * <pre>{@code
 * CsvTable<IndicatorRecord> csv = new CsvTable<>(RecordTable.table(), CsvOptions.plain());
 * out.write(csv.header());
 * for (IndicatorRecord record : records) {
 *     out.write(csv.row(record));
 * }
 * }</pre>
 *
 * @param <T> what a row tells of
 */
public final class CsvTable<T> {
    /** What spreadsheets take for the start of a formula, half and full width. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final char APOSTROPHE = '\'';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Table<T> table;
    private final CsvOptions options;

    /** Rows of the table given, written as the options say. */
    public CsvTable(Table<T> table, CsvOptions options) {
        this.table = table;
        this.options = options;
    }

    /** The header line with its line end, and the byte order mark before it where one is asked for. */
    public String header() {
        StringBuilder line = new StringBuilder();
        if (options.bom()) {
            line.append(BYTE_ORDER_MARK);
        }
        append(line, table.titles(options.header()));
        return line.toString();
    }

    /** The line of a row with its line end. */
    public String row(T row) {
        StringBuilder line = new StringBuilder();
        append(line, row);
        return line.toString();
    }

    /** Appends the line of a row with its line end. */
    public void append(StringBuilder out, T row) {
        append(out, table.columns().stream().map(column -> cell(column, row)).toList());
    }

    /** A writer of rows that has written the header. */
    public TableWriter<T> writer(Writer out) throws IOException {
        out.write(header());
        return new TableWriter<>() {
            @Override
            public void write(T row) throws IOException {
                out.write(CsvTable.this.row(row));
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    private String cell(Column<T> column, T row) {
        String cell = column.cell(row);
        return options.harmless() && column.kind() == Column.Kind.TEXT && looksLikeFormula(cell)
                ? APOSTROPHE + cell
                : cell;
    }

    /** Whether a spreadsheet might take a text for a formula. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text of a cell without the apostrophe that made it harmless. */
    public static String harmful(String cell) {
        return cell.length() > 1 && cell.charAt(0) == APOSTROPHE && looksLikeFormula(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }

    private static void append(StringBuilder out, List<String> cells) {
        try {
            CSVFormat.RFC4180.printRecord(out, cells.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }
}
