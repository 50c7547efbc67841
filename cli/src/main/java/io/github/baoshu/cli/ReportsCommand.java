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
import picocli.CommandLine.Parameters;

/** Writes a row for each report: whose it is, how it was given, its sections with their sizes, and warnings. */
@Command(name = "reports", description = "列出各篇报告，每篇一行：地区、年份、报告人、各章字数和提示。")
final class ReportsCommand implements Callable<Integer> {
    private final Library library;
    private final OutputStream standardOutput;
    private final Diagnostics diagnostics;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "文本文件；或文件夹，取其中（含各级子文件夹）的全部文件。")
    private List<String> paths = List.of();

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private ColumnsOption columns = new ColumnsOption();

    @Option(names = "--bom", description = "在 CSV 开头写入字节顺序标记，便于 Excel 识别 UTF-8。")
    private boolean bom;

    @Option(
            names = {"-q", "--quiet"},
            description = "不提示略过的内容和缺失的地区、年份；错误照报。")
    private boolean quiet;

    private record Row(Report report, Outline outline, List<String> warnings) {}

    ReportsCommand(Library library, OutputStream standardOutput, Diagnostics diagnostics) {
        this.library = library;
        this.standardOutput = standardOutput;
        this.diagnostics = diagnostics;
    }

    @Override
    public Integer call() throws IOException {
        diagnostics.silenceNotes(quiet);
        List<Input> inputs = output.inputs(paths, diagnostics);
        Batch batch = new Batch(library, diagnostics, columns.columns());
        try (Output out = output.open(standardOutput)) {
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
