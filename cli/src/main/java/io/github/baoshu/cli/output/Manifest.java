package io.github.baoshu.cli.output;

import io.github.baoshu.table.Column;
import io.github.baoshu.table.CsvOptions;
import io.github.baoshu.table.CsvTable;
import io.github.baoshu.table.Table;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** A CSV file with a row for each document of a run: how it was stored, what it gave, what is wrong with it. */
public final class Manifest implements Ledger, Closeable {
    /** Its header is English always. */
    private static final Table<Done> TABLE = new Table<>(
            "manifest",
            List.of(
                    Column.text("path", "path", Done::name),
                    Column.text("format", "format", done -> done.origin().format()),
                    Column.text("charset", "charset", done -> done.origin().charset()),
                    Column.integer("characters", "characters", Done::characters),
                    Column.integer("reports", "reports", Done::reports),
                    Column.integer("records", "records", Done::records),
                    Column.integer("warnings", "warnings", Done::warnings),
                    Column.text("error", "error", Done::error),
                    Column.integer("milliseconds", "milliseconds", done -> Math.toIntExact(done.milliseconds())),
                    Column.text("kind", "kind", Done::kinds)));

    private final Output output;
    private final CsvTable<Done> csv;

    /**
     * Begins the file.
     *
     * @param harmless whether text that a spreadsheet would take for a formula gets an apostrophe before it
     */
    public Manifest(Path file, boolean harmless) throws IOException {
        this.output = Output.of(file, OutputStream.nullOutputStream());
        this.csv = new CsvTable<>(TABLE, CsvOptions.plain().withHarmless(harmless));
        output.writer().write(csv.header());
    }

    @Override
    public void done(Done document) throws IOException {
        output.writer().write(csv.row(document));
    }

    /** Ends the file; also where the run broke off, with what was done until then. */
    @Override
    public void close() throws IOException {
        try (output) {
            output.writer().flush();
            output.finish();
        }
    }
}
