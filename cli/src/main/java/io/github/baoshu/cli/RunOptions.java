package io.github.baoshu.cli;

import io.github.baoshu.cli.batch.Batch;
import io.github.baoshu.cli.batch.Tally;
import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.input.Input;
import io.github.baoshu.cli.output.OtherRunException;
import io.github.baoshu.cli.output.Output;
import io.github.baoshu.cli.output.UnwritableOutputException;
import io.github.baoshu.lexicon.Lexicon;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command takes that writes what each report gives: inputs and output; and the run itself. */
final class RunOptions {
    /** Options that change nothing in the output. */
    private static final Set<String> WITHOUT_EFFECT =
            Set.of("--output", "--manifest", "--resume", "--quiet", "--verbose", "--lang", "--threads", "--time-limit");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--resume", hidden = true)
    private boolean resume;

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

    /** The file to write; null for standard output. */
    @Nullable
    Path file() {
        return file;
    }

    /** The terms that reports are read with. */
    Lexicon lexicon() {
        return input.lexicon();
    }

    /**
     * Runs a job over all inputs and gives the exit code.
     *
     * @param growing whether the output grows document by document, so that a run which broke off can go on
     */
    <T> int run(Environment around, boolean growing, Jobs<T> jobs) throws IOException {
        check(growing);
        List<Input> inputs = input.inputs(around, file == null ? List.of() : List.of(file));
        if (file != null && !resume && Output.isKept(file)) {
            around.diagnostics().note(file.toString(), Message.of("resume.begun-anew"));
        }
        Stop stop = new Stop();
        try (Output out = open(around, growing)) {
            stop.say(() -> tellOfResuming(around, out));
            Tally tallied;
            try (Job<T> job = jobs.to(out)) {
                out.headed();
                Tally tally = new Tally(job.unit());
                input.run(around, inputs, out.before(), job, job, tally, done -> {
                    job.flush();
                    out.done(done);
                });
                tallied = tally;
            }
            out.finish();
            tallied.tell(around.diagnostics());
        } catch (UnwritableOutputException e) {
            if (file != null && Output.isKept(file)) {
                around.diagnostics().note(file.toString(), Message.of("resume.kept"));
            }
            throw e;
        } catch (OtherRunException e) {
            throw new WrongUsage(command, e.told());
        } finally {
            stop.close();
        }
        return around.diagnostics().exitCode();
    }

    /** What a user should know whose run is stopped from outside. */
    private void tellOfResuming(Environment around, Output out) {
        if (out.holdsWork()) {
            around.diagnostics().note(String.valueOf(file), Message.of("resume.stopped"));
        }
    }

    private void check(boolean growing) {
        if (resume && file == null) {
            throw new WrongUsage(command, "usage-error.resume");
        }
        if (resume && !growing) {
            throw new WrongUsage(command, "usage-error.resume-xlsx");
        }
    }

    private Output open(Environment around, boolean growing) throws IOException {
        return file != null && growing ? Output.journaled(file, kind(), resume) : Output.of(file, around.out());
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
