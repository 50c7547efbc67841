package io.github.baoshu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes how the record at a place came about. */
@Command(name = "explain", description = "说明某一位置的记录由哪条规则得出，或为何没有记录。")
final class ExplainCommand implements Callable<Integer> {
    private final Library library;
    private final OutputStream standardOutput;
    private final Diagnostics diagnostics;

    @Parameters(paramLabel = "FILE", description = "文本文件。")
    private String path = "";

    @Option(
            names = "--at",
            paramLabel = "OFFSET",
            required = true,
            description = "文本中的位置（UTF-16 单元，从 0 起），如某条记录的 start。")
    private int offset;

    ExplainCommand(Library library, OutputStream standardOutput, Diagnostics diagnostics) {
        this.library = library;
        this.standardOutput = standardOutput;
        this.diagnostics = diagnostics;
    }

    @Override
    public Integer call() throws IOException {
        Batch batch = new Batch(library, diagnostics);
        Optional<List<String>> lines = Inputs.file(path, diagnostics)
                .flatMap(
                        input -> batch.document(input, document -> library.get().explain(document, offset)));
        try (Output out = Output.standard(standardOutput)) {
            for (String line : lines.orElse(List.of())) {
                out.writer().write(line + "\n");
            }
        }
        return diagnostics.exitCode();
    }
}
