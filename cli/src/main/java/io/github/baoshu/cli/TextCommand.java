package io.github.baoshu.cli;

import io.github.baoshu.cli.output.Output;
import io.github.baoshu.document.Document;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the text that all offsets refer to. */
@Command(name = "text")
final class TextCommand implements Callable<Integer> {
    private final Environment around;

    @Mixin
    private DocumentOptions document = new DocumentOptions();

    TextCommand(Environment around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> text = document.read(around, Document::text);
        try (Output out = Output.standard(around.out())) {
            out.writer().write(text.orElse(""));
        }
        return around.diagnostics().exitCode();
    }
}
