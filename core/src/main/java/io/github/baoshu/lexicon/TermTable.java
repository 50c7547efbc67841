package io.github.baoshu.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of terms read from a TSV file: UTF-8, {@code #} comment lines, one header row, no quoting.
 *
 * <p>The loader is strict: a row with another number of cells than the header, a blank first cell or a header other than
 * the one asked for is a {@link TermTableException} that names file and line.
 */
public final class TermTable {
    private final String name;
    private final List<Row> rows;

    private TermTable(String name, List<Row> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    /** A row: its line in the file, counted from 1, and its cells, absent ones as empty strings. */
    public record Row(int line, List<String> cells) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a column, counted from 0. */
        public String cell(int column) {
            return cells.get(column);
        }
    }

    /** What spreadsheets write before the first line. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The table in a resource beside a class. */
    public static TermTable resource(Class<?> beside, String name, String... header) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new TermTableException(name, 0, "no such resource beside " + beside.getName());
            }
            return read(name, new InputStreamReader(in, StandardCharsets.UTF_8), header);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The table that a reader gives; the name is for messages. The reader is not closed. */
    public static TermTable read(String name, Reader reader, String... header) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        List<Row> rows = new ArrayList<>();
        boolean headed = false;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
                line = line.substring(1);
            }
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            List<String> cells = cells(line, header.length);
            if (!headed) {
                if (!cells.equals(List.of(header))) {
                    throw new TermTableException(name, number, "header is not " + String.join(" ", header));
                }
                headed = true;
            } else if (cells.size() != header.length) {
                throw new TermTableException(
                        name, number, cells.size() + " cells where the header has " + header.length);
            } else if (cells.get(0).isBlank()) {
                throw new TermTableException(name, number, "first cell is blank");
            } else {
                rows.add(new Row(number, cells));
            }
        }
        if (!headed) {
            throw new TermTableException(name, number, "no header row");
        }
        return new TermTable(name, rows);
    }

    private static List<String> cells(String line, int columns) {
        List<String> cells = new ArrayList<>(columns);
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            cells.add(line.substring(from, tab).strip());
            from = tab + 1;
        }
        cells.add(line.substring(from).strip());
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells;
    }

    /** The rows in file order. */
    public List<Row> rows() {
        return rows;
    }

    /** An exception that names this table and the row's line. */
    public TermTableException wrong(Row row, String reason) {
        return new TermTableException(name, row.line(), reason);
    }
}
