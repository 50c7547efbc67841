package io.github.baoshu.cli;

import io.github.baoshu.Baoshu;
import io.github.baoshu.cli.console.Diagnostics;
import io.github.baoshu.lexicon.TermTableException;
import io.github.baoshu.report.Report;
import io.github.baoshu.section.Outline;
import io.github.baoshu.target.HardnessCodebook;
import io.github.baoshu.target.TargetRow;
import io.github.baoshu.target.Targets;
import io.github.baoshu.write.CsvTargetWriter;
import java.io.IOException;
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
    private final Environment around;

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

    TargetsCommand(Environment around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Targets targets = Targets.by(codebook());
        return run.run(around, out -> new Listing(targets, grid, new CsvTargetWriter(out.writer(), bom)));
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

    private record Listing(Targets targets, boolean grid, CsvTargetWriter writer)
            implements RunOptions.Job<List<? extends TargetRow>> {
        @Override
        public List<? extends TargetRow> of(Baoshu baoshu, Report report) {
            Outline outline = baoshu.outline(report);
            return grid
                    ? targets.grid(report, outline, baoshu.records(report, outline))
                    : targets.of(report, outline, baoshu.records(report, outline));
        }

        @Override
        public int write(List<? extends TargetRow> rows, List<String> warnings) throws IOException {
            for (TargetRow row : rows) {
                writer.write(row);
            }
            return rows.size();
        }

        @Override
        public int none(String document) throws IOException {
            return write(grid ? targets.unread(document) : List.of(), List.of());
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
