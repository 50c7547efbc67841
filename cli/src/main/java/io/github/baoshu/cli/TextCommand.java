package io.github.baoshu.cli;

import io.github.baoshu.cli.output.Output;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the text that all offsets refer to, or the one that is read in it. */
@Command(name = "text")
final class TextCommand implements Callable<Integer> {
    private final Environment around;

    @Mixin
    private DocumentOptions document = new DocumentOptions();

    @Option(names = "--reading", descriptionKey = "reading")
    private boolean reading;

    TextCommand(Environment around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Optional<String> text =
                document.read(around, read -> reading ? read.reading().text() : read.text());
        try (Output out = Output.standard(around.out())) {
            out.writer().write(text.orElse(""));
        }
        return around.diagnostics().exitCode();
    }
}
