package io.github.baoshu.cli;

import io.github.baoshu.Baoshu;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.report.Report;
import io.github.baoshu.write.RecordTable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the records of all reports. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {
    private final Environment around;

    @Mixin
    private RunOptions run = new RunOptions();

    @Mixin
    private TableOptions table = new TableOptions();

    ExtractCommand(Environment around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        table.check(run.file());
        return run.run(
                around,
                table.growing(),
                out -> new TableJob<>(
                        table.open(RecordTable.table(), out),
                        "count.record",
                        ExtractCommand::records,
                        document -> List.of()));
    }

    private static TableOutput.Rows<IndicatorRecord> records(Baoshu baoshu, Report report) {
        return taker -> baoshu.records(report, baoshu.outline(report), taker);
    }
}
