package io.github.baoshu.cli;

import io.github.baoshu.Baoshu;
import io.github.baoshu.lexicon.TermTableException;
import io.github.baoshu.report.Report;
import io.github.baoshu.section.Outline;
import io.github.baoshu.target.HardnessCodebook;
import io.github.baoshu.target.TargetRow;
import io.github.baoshu.target.Targets;
import io.github.baoshu.write.CsvTargetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the targets of all reports for their years. */
@Command(name = "targets", description = "列出报告对当年提出的预期目标，每个地区、年份、指标一行。")
final class TargetsCommand implements Callable<Integer> {
    private final Library library;
    private final OutputStream standardOutput;
    private final Diagnostics diagnostics;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RunOptions run = new RunOptions();

    @Option(names = "--grid", description = "目录中没有目标的指标也各列一行，并写明原因（reason）。")
    private boolean grid;

    @Option(
            names = "--codebook",
            paramLabel = "TSV",
            description = "措辞软硬的编码表（列：pattern、hardness、source、example），代替自带的一份。")
    private @Nullable Path codebook;

    @Option(names = "--bom", description = "在 CSV 开头写入字节顺序标记，便于 Excel 识别 UTF-8。")
    private boolean bom;

    TargetsCommand(Library library, OutputStream standardOutput, Diagnostics diagnostics) {
        this.library = library;
        this.standardOutput = standardOutput;
        this.diagnostics = diagnostics;
    }

    @Override
    public Integer call() throws IOException {
        Targets targets = Targets.by(codebook());
        List<Input> inputs = run.inputs(diagnostics);
        try (Output out = run.open(standardOutput)) {
            try (CsvTargetWriter writer = new CsvTargetWriter(out.writer(), bom)) {
                write(inputs, targets, writer);
            }
            out.finish();
        }
        return diagnostics.exitCode();
    }

    private HardnessCodebook codebook() {
        if (codebook == null) {
            return HardnessCodebook.load();
        }
        try (Reader reader = Files.newBufferedReader(codebook, StandardCharsets.UTF_8)) {
            return HardnessCodebook.read(codebook.toString(), reader);
        } catch (TermTableException e) {
            throw new ParameterException(spec.commandLine(), "no codebook: " + e.getMessage());
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "no codebook: " + codebook + ": " + Diagnostics.reason(e));
        }
    }

    private void write(List<Input> inputs, Targets targets, CsvTargetWriter writer) throws IOException {
        Batch batch = run.batch(library, diagnostics);
        Batch.Sink<List<TargetRow>> sink = new Batch.Sink<>() {
            @Override
            public void write(List<TargetRow> rows) throws IOException {
                for (TargetRow row : rows) {
                    writer.write(row);
                }
            }

            @Override
            public void none(String document) throws IOException {
                write(grid ? targets.unread(document) : List.of());
            }
        };
        for (Input input : inputs) {
            batch.reports(input, found -> rows(targets, found.baoshu(), found.report()), sink);
        }
    }

    private List<TargetRow> rows(Targets targets, Baoshu baoshu, Report report) {
        Outline outline = baoshu.outline(report);
        return grid
                ? targets.grid(report, outline, baoshu.records(report, outline))
                : List.copyOf(targets.of(report, outline, baoshu.records(report, outline)));
    }
}
