package io.github.baoshu.cli;

import io.github.baoshu.Baoshu;
import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Reasons;
import io.github.baoshu.lexicon.TermTableException;
import io.github.baoshu.report.Report;
import io.github.baoshu.section.Outline;
import io.github.baoshu.target.HardnessCodebook;
import io.github.baoshu.target.TargetRow;
import io.github.baoshu.target.Targets;
import io.github.baoshu.write.TargetTable;
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
import picocli.CommandLine.Spec;

/** Writes the targets of all reports for their years. */
@Command(name = "targets")
final class TargetsCommand implements Callable<Integer> {
    private final Environment around;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RunOptions run = new RunOptions();

    @Mixin
    private TableOptions table = new TableOptions();

    @Option(names = "--grid")
    private boolean grid;

    @Option(names = "--codebook", paramLabel = "TSV")
    private @Nullable Path codebook;

    TargetsCommand(Environment around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        table.check(run.file());
        Targets targets = Targets.by(codebook(), run.lexicon());
        return run.run(
                around,
                table.growing(),
                out -> new TableJob<>(
                        table.open(TargetTable.table(), out),
                        "count.row",
                        (baoshu, report) -> rows(targets, baoshu, report)::forEach,
                        document -> grid ? targets.unread(document) : List.of()));
    }

    private List<? extends TargetRow> rows(Targets targets, Baoshu baoshu, Report report) {
        Outline outline = baoshu.outline(report);
        return grid
                ? targets.grid(report, outline, baoshu.records(report, outline))
                : targets.of(report, outline, baoshu.records(report, outline));
    }

    private HardnessCodebook codebook() {
        if (codebook == null) {
            return HardnessCodebook.load();
        }
        try (Reader reader = Files.newBufferedReader(codebook, StandardCharsets.UTF_8)) {
            return HardnessCodebook.read(codebook.toString(), reader);
        } catch (TermTableException e) {
            throw noCodebook(Reasons.of(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw noCodebook(Message.of("of-file", codebook.toString(), Reasons.of(e)));
        }
    }

    private WrongUsage noCodebook(Message reason) {
        return new WrongUsage(spec, Message.of("usage-error.codebook", reason));
    }
}
