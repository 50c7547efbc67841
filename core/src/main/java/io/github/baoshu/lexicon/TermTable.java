package io.github.baoshu.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /**
     * A row.
     *
     * @param table the table it stands in, as messages call it
     * @param line its line there, counted from 1; 0 where a program gave it as a typed value
     * @param added whether it is a user's and not one that comes with this library
     * @param cells its cells, absent ones as empty strings
     */
    public record Row(String table, int line, boolean added, List<String> cells) {
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
                rows.add(new Row(name, number, false, cells));
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

    /** The table of one row whose cells are told by their columns; those not told are empty. */
    static TermTable of(String name, Map<String, String> told, String... header) {
        List<String> columns = List.of(header);
        for (String column : told.keySet()) {
            if (!columns.contains(column)) {
                throw new TermTableException(name, 0, "no column " + column + " among " + String.join(" ", columns));
            }
        }
        List<String> cells = columns.stream()
                .map(column -> told.getOrDefault(column, "").strip())
                .toList();
        if (cells.get(0).isEmpty()) {
            throw new TermTableException(name, 0, "blank " + header[0]);
        }
        return new TermTable(name, List.of(new Row(name, 0, true, cells)));
    }

    /** The same rows as those of a user. */
    TermTable added() {
        return new TermTable(
                name,
                rows.stream()
                        .map(row -> new Row(row.table(), row.line(), true, row.cells()))
                        .toList());
    }

    /** These rows, then those of another table that have other keys: other cells in the first columns. */
    TermTable before(TermTable other, int keys) {
        Set<List<String>> taken = new HashSet<>();
        rows.forEach(row -> taken.add(row.cells().subList(0, keys)));
        List<Row> all = new ArrayList<>(rows);
        other.rows.stream()
                .filter(row -> !taken.contains(row.cells().subList(0, keys)))
                .forEach(all::add);
        return new TermTable(name, all);
    }

    /** An exception that names the row's table and line. */
    public TermTableException wrong(Row row, String reason) {
        return new TermTableException(row.table(), row.line(), reason);
    }

    /**
     * The constant that a cell names.
     *
     * @param column of the cell, counted from 0
     * @throws TermTableException if there is none of that name
     */
    public <E extends Enum<E>> E constant(Row row, int column, Class<E> constants) {
        for (E constant : constants.getEnumConstants()) {
            if (constant.name().equals(row.cell(column))) {
                return constant;
            }
        }
        throw wrong(row, "\"" + row.cell(column) + "\" is none of " + Arrays.toString(constants.getEnumConstants()));
    }

    /**
     * The whole number in a cell.
     *
     * @param column of the cell, counted from 0
     * @throws TermTableException if it holds none
     */
    public int integer(Row row, int column) {
        try {
            return Integer.parseInt(row.cell(column));
        } catch (NumberFormatException e) {
            throw wrong(row, "\"" + row.cell(column) + "\" is no whole number");
        }
    }

    /**
     * The number in a cell.
     *
     * @param column of the cell, counted from 0
     * @throws TermTableException if it holds none
     */
    public BigDecimal number(Row row, int column) {
        try {
            return new BigDecimal(row.cell(column));
        } catch (NumberFormatException e) {
            throw wrong(row, "\"" + row.cell(column) + "\" is no number");
        }
    }
}
