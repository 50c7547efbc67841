package io.github.baoshu.cli;

import io.github.baoshu.Baoshu;
import io.github.baoshu.cli.console.Message;
import io.github.baoshu.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the sections and headings of all reports. */
@Command(name = "sections")
final class SectionsCommand implements Callable<Integer> {
    private final Environment around;

    @Mixin
    private RunOptions run = new RunOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable Format format;

    SectionsCommand(Environment around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Format> chosen = Format.chosen(format, run.file(), spec);
        if (chosen.isPresent() && chosen.get() != Format.JSONL) {
            throw new WrongUsage(
                    spec, Message.of("usage-error.sections-format", chosen.get().word()));
        }
        return run.run(around, true, out -> new Listing(outlineWriter(chosen.isPresent(), out.writer())));
    }

    private static OutlineWriter outlineWriter(boolean json, Writer out) {
        return json ? new JsonLinesOutlineWriter(out) : new PlainOutlineWriter(out);
    }

    private record Listing(OutlineWriter writer) implements RunOptions.Job<Outlined> {
        @Override
        public Outlined of(Baoshu baoshu, Report report) {
            return new Outlined(report, baoshu.outline(report));
        }

        @Override
        public int write(Outlined outlined, List<Message> warnings) throws IOException {
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
