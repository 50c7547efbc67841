package io.github.baoshu.cli;

import io.github.baoshu.Baoshu;
import io.github.baoshu.report.Report;
import io.github.baoshu.write.ReportRow;
import io.github.baoshu.write.ReportTable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a row for each report: whose it is, how it was given, its sections with their sizes, and warnings. */
@Command(name = "reports", description = "列出各篇报告，每篇一行：地区、年份、报告人、各章字数和提示。")
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
        table.check();
        return run.run(around, table.growing(), out -> new Listing(table.open(ReportTable.table(), out)));
    }

    private record Listing(TableOutput<ReportRow> output) implements RunOptions.Job<Outlined> {
        @Override
        public Outlined of(Baoshu baoshu, Report report) {
            return new Outlined(report, baoshu.outline(report));
        }

        @Override
        public int write(Outlined outlined, List<String> warnings) throws IOException {
            ReportRow row = ReportRow.of(outlined.report(), outlined.outline(), warnings);
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
