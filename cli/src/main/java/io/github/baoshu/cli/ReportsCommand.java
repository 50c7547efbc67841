package io.github.baoshu.cli;

import io.github.baoshu.Baoshu;
import io.github.baoshu.cli.console.Language;
import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Messages;
import io.github.baoshu.report.Report;
import io.github.baoshu.write.ReportRow;
import io.github.baoshu.write.ReportTable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a row for each report: whose it is, how it was given, its sections with their sizes, and warnings. */
@Command(name = "reports")
final class ReportsCommand implements Callable<Integer> {
    private final Environment around;

    @Mixin
    private RunOptions run = new RunOptions();

    @Mixin
    private TableOptions table = new TableOptions();

    ReportsCommand(Environment around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        table.check(run.file());
        return run.run(around, table.growing(), out -> new Listing(table.open(ReportTable.table(), out)));
    }

    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);

    private record Listing(TableOutput<ReportRow> output) implements RunOptions.Job<Outlined> {
        @Override
        public Outlined of(Baoshu baoshu, Report report) {
            return new Outlined(report, baoshu.outline(report));
        }

        @Override
        public int write(Outlined outlined, List<Message> warnings) throws IOException {
            List<String> told = warnings.stream().map(ENGLISH::say).toList(); // as all of the table
            ReportRow row = ReportRow.of(outlined.report(), outlined.outline(), told);
            output.ready(List.of(row)).write();
            return 0;
        }

        @Override
        public boolean withRepeats() {
            return true;
        }

        @Override
        public void close() throws IOException {
            output.close();
        }
    }
}
