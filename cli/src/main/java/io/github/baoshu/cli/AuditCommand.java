package io.github.baoshu.cli;

import io.github.baoshu.audit.Attainment;
import io.github.baoshu.audit.Audit;
import io.github.baoshu.audit.AuditTable;
import io.github.baoshu.audit.Comparison;
import io.github.baoshu.audit.Finding;
import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.output.Output;
import io.github.baoshu.indicator.IndicatorRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sets the figures of all reports against one another. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {
    private final Environment around;

    @Mixin
    private RecordsOptions input = new RecordsOptions();

    @Mixin
    private TableOptions table = new TableOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--verdict", paramLabel = "VERDICT", split = ",")
    private List<String> verdicts = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AuditCommand(Environment around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        table.check(file);
        checkVerdicts();
        List<IndicatorRecord> records = input.read(around, file == null ? List.of() : List.of(file));
        List<Finding> findings = new Audit().of(records);
        tell(findings);
        try (Output out = Output.of(file, around.out())) {
            try (TableOutput<Finding> rows = table.open(AuditTable.table(), out)) {
                rows.ready(findings.stream()
                                .filter(finding -> verdicts.isEmpty() || verdicts.contains(verdict(finding)))
                                .toList())
                        .write();
            }
            out.finish();
        }
        return around.diagnostics().exitCode();
    }

    private void tell(List<Finding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(verdict(finding), 1, Integer::sum));
        List<Message> verdictCounts = new ArrayList<>();
        counts.forEach((verdict, count) -> verdictCounts.add(Message.of("verdict." + verdict, count)));
        Message all = Message.count(findings.size(), "count.finding");
        around.diagnostics()
                .note("audit", verdictCounts.isEmpty() ? all : Message.of("audit.summary", all, verdictCounts));
    }

    private void checkVerdicts() {
        List<String> known = Stream.concat(
                        Arrays.stream(Comparison.Verdict.values()), Arrays.stream(Attainment.Outcome.values()))
                .map(Enum::name)
                .toList();
        for (String verdict : verdicts) {
            if (!known.contains(verdict)) {
                throw new WrongUsage(spec, Message.of("usage-error.none-of", "--verdict VERDICT", verdict, known));
            }
        }
    }

    private static String verdict(Finding finding) {
        return finding instanceof Comparison comparison
                ? comparison.verdict().name()
                : ((Attainment) finding).outcome().name();
    }
}
