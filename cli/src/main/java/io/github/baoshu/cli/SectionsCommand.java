package io.github.baoshu.cli;

import io.github.baoshu.Baoshu;
import io.github.baoshu.report.Report;
import java.io.IOException;
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
    private final Environment around;

    @Mixin
    private RunOptions run = new RunOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl：每行一个 JSON 对象；缺省为便于阅读的提纲。")
    private @Nullable Format format;

    /** The formats, as the user writes them, in any case. */
    enum Format {
        JSONL
    }

    SectionsCommand(Environment around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        return run.run(around, true, out -> new Listing(outlineWriter(out.writer())));
    }

    private OutlineWriter outlineWriter(Writer out) {
        return format == Format.JSONL ? new JsonLinesOutlineWriter(out) : new PlainOutlineWriter(out);
    }

    private record Listing(OutlineWriter writer) implements RunOptions.Job<Outlined> {
        @Override
        public Outlined of(Baoshu baoshu, Report report) {
            return new Outlined(report, baoshu.outline(report));
        }

        @Override
        public int write(Outlined outlined, List<String> warnings) throws IOException {
            writer.write(outlined);
            return 0;
        }

        @Override
        public void flush() throws IOException {
            writer.flush();
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
