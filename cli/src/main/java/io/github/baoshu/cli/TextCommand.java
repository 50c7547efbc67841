package io.github.baoshu.cli;

import io.github.baoshu.document.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the text that all offsets refer to. */
@Command(name = "text", description = "原样输出文件的文本；各条记录的 start、end 即此文本中的位置。")
final class TextCommand implements Callable<Integer> {
    private final Library library;
    private final OutputStream standardOutput;
    private final Diagnostics diagnostics;

    @Parameters(paramLabel = "PATH", description = "文本文件。")
    private String path = "";

    TextCommand(Library library, OutputStream standardOutput, Diagnostics diagnostics) {
        this.library = library;
        this.standardOutput = standardOutput;
        this.diagnostics = diagnostics;
    }

    @Override
    public Integer call() throws IOException {
        Batch batch = new Batch(library, diagnostics);
        Optional<String> text = Inputs.file(path, diagnostics).flatMap(input -> batch.document(input, Document::text));
        try (Output out = Output.standard(standardOutput)) {
            out.writer().write(text.orElse(""));
        }
        return diagnostics.exitCode();
    }
}
