package io.github.baoshu.cli;

import io.github.baoshu.cli.output.Output;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes how the record at a place came about. */
@Command(name = "explain", description = "说明某一位置的记录由哪条规则得出，或为何没有记录。")
final class ExplainCommand implements Callable<Integer> {
    private final Environment around;

    @Mixin
    private DocumentOptions document = new DocumentOptions();

    @Option(
            names = "--at",
            paramLabel = "OFFSET",
            required = true,
            description = "文本中的位置（UTF-16 单元，从 0 起），如某条记录的 start。")
    private int offset;

    ExplainCommand(Environment around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Optional<List<String>> lines =
                document.read(around, read -> around.library().get().explain(read, offset));
        try (Output out = Output.standard(around.out())) {
            for (String line : lines.orElse(List.of())) {
                out.writer().write(line + "\n");
            }
        }
        return around.diagnostics().exitCode();
    }
}
