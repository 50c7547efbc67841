package io.github.baoshu.cli;

import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.output.Output;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.panel.Panel;
import io.github.baoshu.panel.PanelTables;
import io.github.baoshu.panel.Panels;
import io.github.baoshu.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a panel of the records of all reports. */
@Command(name = "panel")
final class PanelCommand implements Callable<Integer> {
    private final Environment around;

    @Mixin
    private RecordsOptions input = new RecordsOptions();

    @Mixin
    private TableOptions table = new TableOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path file;

    PanelCommand(Environment around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        table.check(file);
        List<IndicatorRecord> records = input.read(around, outputs());
        Panel panel = new Panels(input.lexicon()).of(records);
        around.diagnostics().note("panel", summary(panel));
        write(file, PanelTables.panel(panel), panel.rows());
        if (file != null) {
            write(beside(file, "labels"), PanelTables.labels(), panel.columns());
            write(beside(file, "conflicts"), PanelTables.conflicts(), panel.conflicts());
            write(beside(file, "sources"), PanelTables.sources(), PanelTables.sources(panel));
        }
        return around.diagnostics().exitCode();
    }

    private static Message summary(Panel panel) {
        Message sizes = Message.of(
                "panel.summary",
                Message.count(panel.rows().size(), "count.row"),
                Message.count(panel.columns().size(), "count.column"),
                Message.count(panel.conflicts().size(), "count.conflict"));
        List<Message> leftOut = new ArrayList<>();
        panel.leftOut().forEach((why, count) -> leftOut.add(Message.of("left-out." + why, count)));
        return leftOut.isEmpty() ? sizes : Message.chain(List.of(sizes, Message.of("panel.left-out", leftOut)));
    }

    private <R> void write(@Nullable Path to, Table<R> columns, List<R> rows) throws IOException {
        try (Output out = Output.of(to, around.out())) {
            try (TableOutput<R> output = table.open(columns, out)) {
                output.ready(rows).write();
            }
            out.finish();
        }
    }

    private List<Path> outputs() {
        return file == null
                ? List.of()
                : List.of(file, beside(file, "labels"), beside(file, "conflicts"), beside(file, "sources"));
    }

    /** panel-labels.csv beside panel.csv. */
    private static Path beside(Path file, String what) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String other = dot <= 0 ? name + "-" + what : name.substring(0, dot) + "-" + what + name.substring(dot);
        return file.resolveSibling(other);
    }
}
