package io.github.baoshu.cli;

import io.github.baoshu.Baoshu;
import io.github.baoshu.report.Report;
import io.github.baoshu.write.CsvReportWriter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a row for each report: whose it is, how it was given, its sections with their sizes, and warnings. */
@Command(name = "reports", description = "列出各篇报告，每篇一行：地区、年份、报告人、各章字数和提示。")
final class ReportsCommand implements Callable<Integer> {
    private final Environment around;

    @Mixin
    private RunOptions run = new RunOptions();

    @Option(names = "--bom", description = "在 CSV 开头写入字节顺序标记，便于 Excel 识别 UTF-8。")
    private boolean bom;

    ReportsCommand(Environment around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        return run.run(around, out -> new Listing(new CsvReportWriter(out.writer(), bom)));
    }

    private record Listing(CsvReportWriter writer) implements RunOptions.Job<Outlined> {
        @Override
        public Outlined of(Baoshu baoshu, Report report) {
            return new Outlined(report, baoshu.outline(report));
        }

        @Override
        public int write(Outlined outlined, List<String> warnings) throws IOException {
            writer.write(outlined.report(), outlined.outline(), warnings);
            return 0;
        }

        @Override
        public boolean withRepeats() {
            return true;
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
