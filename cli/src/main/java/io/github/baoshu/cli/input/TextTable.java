package io.github.baoshu.cli.input;

import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.ToldException;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table that holds a text in each row: RFC 4180 with a header row, or the same with tabs where the header holds one.
 * Rows are called by the name of the table and their number, the first behind the header being 1: reports.csv:1.
 */
final class TextTable implements Closeable {
    /** No header is longer, in UTF-16 units. */
    private static final int HEADER = 1 << 16;

    private final String name;
    private final Columns columns;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    /**
     * A row of the table.
     *
     * @param name its name
     * @param region its region as written, or empty
     * @param year its year as written, or empty
     */
    record Row(String name, String text, String region, String year) {}

    private TextTable(String name, Columns columns, CSVParser parser) {
        this.name = name;
        this.columns = columns;
        this.parser = parser;
        this.records = parser.iterator();
    }

    /** Opens a table; one that lacks a column that is asked for cannot be read. */
    static TextTable open(String name, Reader table, Columns columns) throws IOException {
        BufferedReader lines = new BufferedReader(table, HEADER);
        lines.mark(HEADER);
        String header = firstLine(lines);
        lines.reset();
        boolean tabs = header.indexOf('\t') >= 0;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(tabs ? '\t' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setIgnoreEmptyLines(true)
                .get();
        CSVParser parser;
        try {
            parser = format.parse(lines);
        } catch (IllegalArgumentException | CSVException e) {
            throw new ToldException(Message.of("input.no-table", String.valueOf(e.getMessage())));
        }
        for (String column : List.of(columns.text(), columns.region(), columns.year())) {
            if (!column.isEmpty() && !parser.getHeaderMap().containsKey(column)) {
                throw new ToldException(Message.of("input.no-column", column, parser.getHeaderNames()));
            }
        }
        return new TextTable(name, columns, parser);
    }

    private static String firstLine(Reader reader) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        while (c >= 0 && c != '\n' && line.length() < HEADER - 1) {
            line.append((char) c);
            c = reader.read();
        }
        return line.toString();
    }

    /** The next row; nothing behind the last. */
    Optional<Row> next() throws IOException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CSVRecord row = records.next();
            return Optional.of(new Row(
                    name + ":" + row.getRecordNumber(),
                    cell(row, columns.text()),
                    cell(row, columns.region()).strip(),
                    cell(row, columns.year()).strip()));
        } catch (UncheckedIOException e) {
            throw new ToldException(Message.of(
                    "input.no-table-from",
                    parser.getRecordNumber() + 1,
                    String.valueOf(e.getCause().getMessage())));
        }
    }

    private static String cell(CSVRecord row, String column) {
        return column.isEmpty() || !row.isSet(column) ? "" : row.get(column);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
