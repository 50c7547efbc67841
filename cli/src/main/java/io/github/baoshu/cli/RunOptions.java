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
import io.github.baoshu.cli.output.OtherRunException;
import io.github.baoshu.cli.output.Output;
import io.github.baoshu.cli.output.UnwritableOutputException;
import io.github.baoshu.formats.FormatReader;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTableException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command over many reports takes: the inputs, where the output goes, how the run goes; and the run itself. */
final class RunOptions {
    /** Options that change nothing in the output. */
    private static final Set<String> WITHOUT_EFFECT =
            Set.of("--output", "--manifest", "--resume", "--quiet", "--threads", "--time-limit");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "文件；文件夹，取其中（含各级子文件夹）的全部文件；通配，如 'reports/**/*.txt'；@list.txt，其中每行一个路径；- 为标准输入。")
    private List<String> words = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "写入此文件，全部完成后才出现；缺省写到标准输出。")
    private @Nullable Path file;

    @Option(names = "--resume", description = "接着上次中断的同一次运行（须有 -o），结果与不中断时相同。")
    private boolean resume;

    @Option(names = "--manifest", paramLabel = "FILE", description = "另写一张 CSV 清单，每份文件一行：格式、编码、字数、报告数、记录数、提示数、错误、毫秒。")
    private @Nullable Path manifest;

    @Option(names = "--threads", paramLabel = "N", description = "同时处理几份文件；缺省为处理器的个数。结果与此无关。")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--time-limit", paramLabel = "SECONDS", description = "一份文件最多处理多少秒，超过则放弃这一份；缺省为 ${DEFAULT-VALUE}。")
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

    /** What a command does with reports: writes what comes first when it is made, then what it made of each report. */
    interface Job<T> extends Batch.Work<T>, Batch.Sink<T>, Closeable {
        /** Hands on what it still holds back. */
        default void flush() throws IOException {
            // most hold nothing back
        }
    }

    /** Makes the job that writes to an output. */
    interface Jobs<T> {
        Job<T> to(Output out) throws IOException;
    }

    /** Runs a job over all inputs and gives the exit code. */
    <T> int run(Environment around, Jobs<T> jobs) throws IOException {
        check();
        around.diagnostics().silenceNotes(quiet);
        Lexicon terms = lexicon.lexicon();
        Optional<Columns> ofTables = columns.columns();
        FormatReader reader = format.reader();
        List<Input> inputs = Inputs.of(words, around.in(), this::isOutput);
        refuseToReplace(inputs);
        if (file != null && !resume && Output.isKept(file)) {
            around.diagnostics()
                    .note(file.toString(), "an earlier run broke off; begun anew (--resume goes on with it)");
        }
        Limits limits = new Limits(threads, Duration.ofSeconds(seconds));
        Library library = terms == Lexicon.ours() ? around.library() : checked(new Library(terms));
        Batch batch = new Batch(library, reader, limits, around.diagnostics());
        try (Output out = open(around);
                Manifest rows = manifest == null ? null : new Manifest(manifest);
                Items items = new Items(inputs, around.in(), reader, ofTables);
                Progress progress = progress(around)) {
            try (Job<T> job = jobs.to(out)) {
                out.headed();
                for (Done done : out.before()) {
                    tell(rows, done);
                }
                Ledger ledger = done -> {
                    job.flush();
                    out.done(done);
                    tell(rows, done);
                };
                batch.run(items, out.before(), job, job, ledger, progress);
            }
            out.finish();
        } catch (UnwritableOutputException e) {
            if (file != null && Output.isKept(file)) {
                around.diagnostics().note(file.toString(), "what is done is kept; --resume goes on from there");
            }
            throw e;
        } catch (OtherRunException | ChangedInputException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        }
        return around.diagnostics().exitCode();
    }

    private Library checked(Library library) {
        try {
            library.get();
            return library;
        } catch (TermTableException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        }
    }

    /** The terms that reports are read with. */
    Lexicon lexicon() {
        return lexicon.lexicon();
    }

    private void check() {
        if (threads < 1 || seconds < 1) {
            throw new ParameterException(command.commandLine(), "--threads and --time-limit are at least 1");
        }
        if (resume && file == null) {
            throw new ParameterException(command.commandLine(), "--resume goes with -o FILE only");
        }
    }

    private static void tell(@Nullable Manifest rows, Done done) throws IOException {
        if (rows != null) {
            rows.done(done);
        }
    }

    private Output open(Environment around) throws IOException {
        return file == null ? Output.standard(around.out()) : Output.journaled(file, kind(), resume);
    }

    private Progress progress(Environment around) {
        boolean shown = around.terminal() && !quiet;
        around.diagnostics().overProgress(shown);
        return shown ? new ProgressLine(around.err()) : Progress.SILENT;
    }

    private boolean isOutput(Path path) {
        return file != null && Inputs.isSame(file, path) || manifest != null && Inputs.isSame(manifest, path);
    }

    private void refuseToReplace(List<Input> inputs) {
        for (Input input : inputs) {
            if (input.path() != null && isOutput(input.path())) {
                throw new ParameterException(
                        command.commandLine(), "the output would replace the input " + input.name());
            }
        }
    }

    /** Tells runs that write the same of the same inputs from others: version, command, and the options that matter. */
    private String kind() {
        Set<String> options = new TreeSet<>();
        for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
            if (!WITHOUT_EFFECT.contains(option.longestName())) {
                options.add(option.longestName() + "=" + option.getValue());
            }
        }
        return Main.version() + " " + command.name() + " " + String.join(" ", options);
    }
}
