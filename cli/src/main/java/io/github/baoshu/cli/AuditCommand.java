package io.github.baoshu.cli;

import io.github.baoshu.audit.Attainment;
import io.github.baoshu.audit.Audit;
import io.github.baoshu.audit.AuditTable;
import io.github.baoshu.audit.Comparison;
import io.github.baoshu.audit.Finding;
import io.github.baoshu.cli.input.Inputs;
import io.github.baoshu.cli.output.Output;
import io.github.baoshu.indicator.IndicatorRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sets the figures of all reports against one another. */
@Command(name = "audit", description = "核对报告之间、报告之内的数：增速与总量、份额之和、部分与整体、目标与完成。")
final class AuditCommand implements Callable<Integer> {
    private final Environment around;

    @Mixin
    private RecordsOptions input = new RecordsOptions();

    @Mixin
    private TableOptions table = new TableOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "写入此文件；缺省写到标准输出。")
    private @Nullable Path file;

    @Option(
            names = "--verdict",
            paramLabel = "VERDICT",
            split = ",",
            description = "只列出这些结论：CONSISTENT、ROUNDING、INCONSISTENT、MET、MISSED、EXCEEDED，用逗号分开；缺省全部列出。")
    private List<String> verdicts = List.of();

    AuditCommand(Environment around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        table.check();
        List<IndicatorRecord> records = input.read(around, path -> file != null && Inputs.isSame(file, path));
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
        around.diagnostics()
                .note("audit", findings.size() + " findings" + (counts.isEmpty() ? "" : ": " + counts.toString()));
    }

    private static String verdict(Finding finding) {
        return finding instanceof Comparison comparison
                ? comparison.verdict().name()
                : ((Attainment) finding).outcome().name();
    }
}
