package io.github.baoshu.cli.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A CSV file with a row for each document of a run: how it was stored, what it gave, what is wrong with it. */
public final class Manifest implements Ledger, Closeable {
    private final Output output;
    private final CSVPrinter printer;

    /** Begins the file. */
    public Manifest(Path file) throws IOException {
        this.output = Output.of(file, OutputStream.nullOutputStream());
        this.printer = new CSVPrinter(output.writer(), CSVFormat.RFC4180);
        printer.printRecord(
                "path",
                "format",
                "charset",
                "characters",
                "reports",
                "records",
                "warnings",
                "error",
                "milliseconds",
                "kind");
    }

    @Override
    public void done(Done document) throws IOException {
        printer.printRecord(
                document.name(),
                document.origin().format(),
                document.origin().charset(),
                document.characters(),
                document.reports(),
                document.records(),
                document.warnings(),
                document.error(),
                document.milliseconds(),
                document.kinds());
    }

    /** Ends the file; also where the run broke off, with what was done until then. */
    @Override
    public void close() throws IOException {
        try (output) {
            printer.flush();
            output.finish();
        }
    }
}
