package io.github.baoshu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the sections and headings of all reports. */
@Command(name = "sections", description = "列出每篇报告的章节和标题。")
final class SectionsCommand implements Callable<Integer> {
    private final Library library;
    private final OutputStream standardOutput;
    private final Diagnostics diagnostics;

    @Mixin
    private RunOptions run = new RunOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl：每行一个 JSON 对象；缺省为便于阅读的提纲。")
    private @Nullable Format format;

    /** The formats, as the user writes them, in any case. */
    enum Format {
        JSONL
    }

    SectionsCommand(Library library, OutputStream standardOutput, Diagnostics diagnostics) {
        this.library = library;
        this.standardOutput = standardOutput;
        this.diagnostics = diagnostics;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> inputs = run.inputs(diagnostics);
        Batch batch = run.batch(library, diagnostics);
        try (Output out = run.open(standardOutput)) {
            try (OutlineWriter writer = outlineWriter(out.writer())) {
                for (Input input : inputs) {
                    batch.reports(input, SectionsCommand::outlined, writer::write);
                }
            }
            out.finish();
        }
        return diagnostics.exitCode();
    }

    private static OutlineWriter.Outlined outlined(Batch.Found found) {
        return new OutlineWriter.Outlined(found.report(), found.baoshu().outline(found.report()));
    }

    private OutlineWriter outlineWriter(Writer out) {
        return format == Format.JSONL ? new JsonLinesOutlineWriter(out) : new PlainOutlineWriter(out);
    }
}
