package io.github.baoshu.cli;

import io.github.baoshu.cli.output.Output;
import io.github.baoshu.report.Given;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes how the record at a place came about. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Environment around;

    @Mixin
    private DocumentOptions document = new DocumentOptions();

    @Mixin
    private GivenOptions given = new GivenOptions();

    @Option(names = "--at", paramLabel = "OFFSET", required = true)
    private int offset;

    ExplainCommand(Environment around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Given known = given.given();
        Optional<List<String>> lines =
                document.read(around, read -> around.library().get().explain(read, offset, known));
        try (Output out = Output.standard(around.out())) {
            for (String line : lines.orElse(List.of())) {
                out.writer().write(line + "\n");
            }
        }
        return around.diagnostics().exitCode();
    }
}
