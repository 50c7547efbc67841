package io.github.baoshu.cli;

import io.github.baoshu.report.Report;
import io.github.baoshu.section.Outline;
import io.github.baoshu.write.CsvReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a row for each report: whose it is, how it was given, its sections with their sizes, and warnings. */
@Command(name = "reports", description = "列出各篇报告，每篇一行：地区、年份、报告人、各章字数和提示。")
final class ReportsCommand implements Callable<Integer> {
    private final Library library;
    private final OutputStream standardOutput;
    private final Diagnostics diagnostics;

    @Mixin
    private RunOptions run = new RunOptions();

    @Option(names = "--bom", description = "在 CSV 开头写入字节顺序标记，便于 Excel 识别 UTF-8。")
    private boolean bom;

    private record Row(Report report, Outline outline, List<String> warnings) {}

    ReportsCommand(Library library, OutputStream standardOutput, Diagnostics diagnostics) {
        this.library = library;
        this.standardOutput = standardOutput;
        this.diagnostics = diagnostics;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> inputs = run.inputs(diagnostics);
        Batch batch = run.batch(library, diagnostics);
        try (Output out = run.open(standardOutput)) {
            try (CsvReportWriter writer = new CsvReportWriter(out.writer(), bom)) {
                for (Input input : inputs) {
                    batch.reports(input, ReportsCommand::row, sink(writer));
                }
            }
            out.finish();
        }
        return diagnostics.exitCode();
    }

    private static Row row(Batch.Found found) {
        return new Row(found.report(), found.baoshu().outline(found.report()), found.warnings());
    }

    private static Batch.Sink<Row> sink(CsvReportWriter writer) {
        return new Batch.Sink<>() {
            @Override
            public void write(Row row) throws IOException {
                writer.write(row.report(), row.outline(), row.warnings());
            }

            @Override
            public boolean withRepeats() {
                return true;
            }
        };
    }
}
