package io.github.baoshu.cli;

import io.github.baoshu.cli.batch.Batch;
import io.github.baoshu.cli.batch.ChangedInputException;
import io.github.baoshu.cli.batch.Library;
import io.github.baoshu.cli.batch.Limits;
import io.github.baoshu.cli.batch.Tally;
import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Progress;
import io.github.baoshu.cli.console.ProgressLine;
import io.github.baoshu.cli.console.Reasons;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command over many reports takes: the inputs, how they are read, and how the run goes. */
final class InputOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "path")
    private List<String> words = List.of();

    @Option(names = "--manifest", paramLabel = "FILE", hidden = true)
    private @Nullable Path manifest;

    @Option(names = "--threads", paramLabel = "N", hidden = true)
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--time-limit", paramLabel = "SECONDS", hidden = true)
    private int seconds = 120;

    private @Nullable Library library;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LexiconOption lexicon = new LexiconOption();

    @Mixin
    private ColumnsOption columns = new ColumnsOption();

    @Mixin
    private GivenOptions given = new GivenOptions();

    @Option(
            names = {"-q", "--quiet"},
            hidden = true)
    private boolean quiet;

    @Option(names = "--verbose", hidden = true)
    private boolean verbose;

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
     * @param outputs the files that the run writes besides the manifest; one that is named as an input or is the
     *     manifest too is a wrong usage
     */
    List<Input> inputs(Environment around, List<Path> outputs) {
        check();
        List<Path> written = new ArrayList<>(outputs);
        if (manifest != null) {
            if (outputs.stream().anyMatch(output -> Inputs.isSamePlace(output, manifest))) {
                throw new WrongUsage(command, Message.of("usage-error.manifest-is-output", manifest.toString()));
            }
            written.add(manifest);
        }
        around.diagnostics().tellDetails(verbose);
        around.diagnostics().silenceNotes(quiet);
        Predicate<Path> isWritten = path -> written.stream().anyMatch(file -> Inputs.isSame(file, path));
        List<Input> inputs = Inputs.of(words, around.in(), isWritten);
        for (Input input : inputs) {
            if (input.path() != null && isWritten.test(input.path())) {
                throw new WrongUsage(command, Message.of("usage-error.replaces-input", input.name()));
            }
        }
        columns.columns()
                .flatMap(asked -> Items.lacking(inputs, format.reader(), asked))
                .ifPresent(lacking -> {
                    throw new WrongUsage(command, lacking);
                });
        library(around);
        return inputs;
    }

    /** Refuses what means nothing before anything is written. */
    private void check() {
        if (threads < 1 || seconds < 1) {
            throw new WrongUsage(command, "usage-error.at-least-one");
        }
        if (quiet && verbose) {
            throw new WrongUsage(command, "usage-error.quiet-verbose");
        }
        format.charset();
        given.given();
        columns.columns();
    }

    /** Whether formulas are made harmless; commands without that option write no spreadsheets. */
    private boolean harmless() {
        return command.commandLine().getParseResult().matchedOptionValue("--escape-formulas", false);
    }

    /**
     * Works on inputs.
     *
     * @param before what an earlier run did of them
     * @param tally counts all documents, those of the earlier run too
     * @param ledger is told of each document besides the manifest
     */
    <T> void run(
            Environment around,
            List<Input> inputs,
            List<Done> before,
            Batch.Work<T> work,
            Batch.Sink<T> sink,
            Tally tally,
            Ledger ledger)
            throws IOException {
        Optional<Columns> ofTables = columns.columns();
        FormatReader reader = format.reader();
        Limits limits = new Limits(threads, Duration.ofSeconds(seconds));
        Batch.Reading reading = new Batch.Reading(library(around), reader, given.given());
        Batch batch = new Batch(reading, limits, around.diagnostics());
        try (Manifest rows = manifest == null ? null : new Manifest(manifest, harmless());
                Items items = new Items(inputs, around.in(), reader, ofTables);
                Progress progress = progress(around)) {
            for (Done done : before) {
                tell(rows, done);
                tally.done(done);
            }
            Ledger both = done -> {
                ledger.done(done);
                tell(rows, done);
                tally.done(done);
            };
            batch.run(items, before, work, sink, both, progress);
        } catch (ChangedInputException e) {
            throw new WrongUsage(command, e.told());
        }
    }

    /** The library with the user's terms, where there are any; what is wrong with them is a wrong usage. */
    private Library library(Environment around) {
        if (library != null) {
            return library;
        }
        Lexicon terms = lexicon.lexicon();
        if (terms == Lexicon.ours()) {
            return around.library();
        }
        try {
            Library made = new Library(terms);
            made.get();
            library = made;
            return made;
        } catch (TermTableException e) {
            throw new WrongUsage(command, Reasons.of(String.valueOf(e.getMessage())));
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
