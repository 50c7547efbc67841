package io.github.baoshu.cli;

import io.github.baoshu.cli.batch.Batch;
import io.github.baoshu.cli.batch.ChangedInputException;
import io.github.baoshu.cli.batch.Library;
import io.github.baoshu.cli.batch.Limits;
import io.github.baoshu.cli.console.Progress;
import io.github.baoshu.cli.console.ProgressLine;
import io.github.baoshu.cli.input.Columns;
import io.github.baoshu.cli.input.Input;
import io.github.baoshu.cli.input.Inputs;
import io.github.baoshu.cli.input.Items;
import io.github.baoshu.cli.output.Done;
import io.github.baoshu.cli.output.Ledger;
import io.github.baoshu.cli.output.Manifest;
import io.github.baoshu.formats.FormatReader;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTableException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command over many reports takes: the inputs, how they are read, and how the run goes. */
final class InputOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "文件（文本、HTML、DOCX、DOC、PDF，或它们的 zip 压缩包）；文件夹，取其中（含各级子文件夹）的全部文件；通配，如 'reports/**/*.txt'；@list.txt，其中每行一个路径；- 为标准输入。")
    private List<String> words = List.of();

    @Option(names = "--manifest", paramLabel = "FILE", description = "另写一张 CSV 清单，每份文件一行：格式、编码、字数、报告数、记录数、提示数、错误、毫秒。")
    private @Nullable Path manifest;

    @Option(names = "--threads", paramLabel = "N", description = "同时处理几份文件；缺省为处理器的个数。结果与此无关。")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--time-limit", paramLabel = "SECONDS", description = "一份文件最多处理多少秒，超过则放弃这一份；缺省为 120。")
    private int seconds = 120;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    @Mixin
    private ColumnsOption columns = new ColumnsOption();

    @Option(
            names = {"-q", "--quiet"},
            description = "不提示略过的内容和缺失的地区、年份，也不显示进度；错误照报。")
    private boolean quiet;

    /** Whether notes and progress are asked away. */
    boolean quiet() {
        return quiet;
    }

    /** The terms that reports are read with. */
    Lexicon lexicon() {
        return lexicon.lexicon();
    }

    /**
     * The inputs that the words name; notes are silenced from here on if so asked.
     *
     * @param output tells files that the run writes; one that is named as an input is a wrong usage
     */
    List<Input> inputs(Environment around, Predicate<Path> output) {
        if (threads < 1 || seconds < 1) {
            throw new ParameterException(command.commandLine(), "--threads and --time-limit are at least 1");
        }
        around.diagnostics().silenceNotes(quiet);
        Predicate<Path> written = path -> output.test(path) || manifest != null && Inputs.isSame(manifest, path);
        List<Input> inputs = Inputs.of(words, around.in(), written);
        for (Input input : inputs) {
            if (input.path() != null && written.test(input.path())) {
                throw new ParameterException(
                        command.commandLine(), "the output would replace the input " + input.name());
            }
        }
        return inputs;
    }

    /**
     * Works on inputs.
     *
     * @param before what an earlier run did of them
     * @param ledger is told of each document besides the manifest
     */
    <T> void run(
            Environment around,
            List<Input> inputs,
            List<Done> before,
            Batch.Work<T> work,
            Batch.Sink<T> sink,
            Ledger ledger)
            throws IOException {
        Optional<Columns> ofTables = columns.columns();
        FormatReader reader = format.reader();
        Limits limits = new Limits(threads, Duration.ofSeconds(seconds));
        Batch batch = new Batch(library(around), reader, limits, around.diagnostics());
        try (Manifest rows = manifest == null ? null : new Manifest(manifest);
                Items items = new Items(inputs, around.in(), reader, ofTables);
                Progress progress = progress(around)) {
            for (Done done : before) {
                tell(rows, done);
            }
            Ledger both = done -> {
                ledger.done(done);
                tell(rows, done);
            };
            batch.run(items, before, work, sink, both, progress);
        } catch (ChangedInputException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        }
    }

    private Library library(Environment around) {
        Lexicon terms = lexicon.lexicon();
        if (terms == Lexicon.ours()) {
            return around.library();
        }
        try {
            Library library = new Library(terms);
            library.get();
            return library;
        } catch (TermTableException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        }
    }

    private static void tell(@Nullable Manifest rows, Done done) throws IOException {
        if (rows != null) {
            rows.done(done);
        }
    }

    private Progress progress(Environment around) {
        boolean shown = around.terminal() && !quiet;
        around.diagnostics().overProgress(shown);
        return shown ? new ProgressLine(around.err()) : Progress.SILENT;
    }
}
