package io.github.baoshu.cli;

import io.github.baoshu.Baoshu;
import io.github.baoshu.cli.console.Message;
import io.github.baoshu.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Writes the rows that reports give.
 *
 * @param output where they go
 * @param unit the key of what they are called
 * @param rows the rows of a report
 * @param none the rows for a document, by its name, that gave no report
 */
record TableJob<R>(
        TableOutput<R> output,
        String unit,
        BiFunction<Baoshu, Report, TableOutput.Rows<? extends R>> rows,
        Function<String, List<? extends R>> none)
        implements RunOptions.Job<TableOutput.Ready> {
    @Override
    public TableOutput.Ready of(Baoshu baoshu, Report report) {
        return output.ready(rows.apply(baoshu, report));
    }

    @Override
    public int write(TableOutput.Ready ready, List<Message> warnings) throws IOException {
        ready.write();
        return ready.count();
    }

    @Override
    public int none(String document) throws IOException {
        return write(output.ready(none.apply(document)), List.of());
    }

    @Override
    public void close() throws IOException {
        output.close();
    }
}
