package io.github.baoshu.read;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.table.Column;
import io.github.baoshu.table.CsvTable;
import io.github.baoshu.write.RecordTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads indicator records back from CSV or JSON Lines as this library writes them, one at a time. Columns are found by
 * their English or Chinese names in any order; columns of later versions are passed over, and those that were added
 * later may be missing. Everything else is strict: an error names file and line. Immutable and safe to share.
 */
public final class RecordReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A reader of either format. */
    public RecordReader() {}

    /** The records of a UTF-8 file, in its order. */
    public List<IndicatorRecord> read(Path file) throws IOException {
        List<IndicatorRecord> records = new ArrayList<>();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            read(file.toString(), in, records::add);
        }
        return records;
    }

    /**
     * Hands on each record that a reader gives, in its order. JSON Lines begin with a brace. The reader is not closed.
     *
     * @param name name of the file, for messages
     */
    public void read(String name, Reader in, Consumer<? super IndicatorRecord> records) throws IOException {
        BufferedReader text = new BufferedReader(in);
        text.mark(1);
        int first = text.read();
        if (first != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(1);
        first = text.read();
        text.reset();
        if (first == '{') {
            jsonLines(name, text, records);
        } else {
            csv(name, text, records);
        }
    }

    private static void csv(String name, BufferedReader in, Consumer<? super IndicatorRecord> records)
            throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new Unclosed(in))) {
            List<String> header = List.of();
            long line = 1;
            for (CSVRecord row : parser) {
                if (header.isEmpty()) {
                    header = header(name, row);
                } else {
                    records.accept(record(name, line, cells(name, line, header, row)));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            if (header.isEmpty()) {
                throw new MalformedRecordException(name, 1, "no header row");
            }
        } catch (UncheckedIOException e) {
            throw new MalformedRecordException(name, 1, String.valueOf(e.getMessage()));
        }
    }

    /** The English names of the columns of a header in either language. */
    private static List<String> header(String name, CSVRecord row) throws MalformedRecordException {
        Map<String, String> english = new HashMap<>();
        for (Column<IndicatorRecord> column : RecordTable.table().columns()) {
            english.put(column.label(), column.name());
        }
        List<String> header = new ArrayList<>();
        for (String title : row) {
            header.add(english.getOrDefault(title, title));
        }
        RecordCells.checkHeader(name, header);
        return header;
    }

    private static Map<String, String> cells(String name, long line, List<String> header, CSVRecord row)
            throws MalformedRecordException {
        if (row.size() != header.size()) {
            throw new MalformedRecordException(name, line, row.size() + " cells where the header has " + header.size());
        }
        Map<String, String> cells = new HashMap<>(header.size() * 2);
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), CsvTable.harmful(row.get(i)));
        }
        return cells;
    }

    private static void jsonLines(String name, BufferedReader in, Consumer<? super IndicatorRecord> records)
            throws IOException {
        long line = 0;
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            if (text.isBlank()) {
                continue;
            }
            Map<String, String> cells = JsonCells.of(text);
            if (cells == null) {
                throw new MalformedRecordException(name, line, "no JSON object");
            }
            RecordCells.checkHeader(name, line, cells.keySet());
            records.accept(record(name, line, cells));
        }
    }

    private static IndicatorRecord record(String name, long line, Map<String, String> cells)
            throws MalformedRecordException {
        try {
            return new RecordCells(cells).record();
        } catch (IllegalArgumentException e) {
            throw new MalformedRecordException(name, line, String.valueOf(e.getMessage()));
        }
    }

    /** A reader whose owner is the caller. */
    private static final class Unclosed extends java.io.FilterReader {
        Unclosed(Reader in) {
            super(in);
        }

        @Override
        public void close() {
            // the caller closes it
        }
    }
}
