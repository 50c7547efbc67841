package io.github.baoshu.cli.batch;

import io.github.baoshu.Baoshu;
import io.github.baoshu.cli.console.Diagnostics;
import io.github.baoshu.cli.console.Language;
import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Messages;
import io.github.baoshu.cli.console.Progress;
import io.github.baoshu.cli.input.Item;
import io.github.baoshu.cli.input.Items;
import io.github.baoshu.cli.output.Done;
import io.github.baoshu.cli.output.Ledger;
import io.github.baoshu.document.DocumentReader;
import io.github.baoshu.report.Given;
import io.github.baoshu.report.Report;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Works on documents by several threads and hands on what it gives in the order of the documents, so that output and
 * messages are the same for any number of threads. What is wrong with one document is told in one line and costs that
 * document only. A report that came before in the run with the same words is left out, and told.
 */
public final class Batch {
    /** How many documents, for each thread, may be under way or wait for one before them. */
    private static final int AHEAD = 8;
    /** What part of the memory the bytes of documents under way may have: decoded and worked on they take some ten times. */
    private static final int SHARE_OF_MEMORY = 16;

    private final Reading reading;
    private final Limits limits;
    private final Diagnostics diagnostics;
    private final Messages english = Messages.in(Language.ENGLISH);
    private final Repeats repeats = new Repeats();

    /**
     * How documents are read.
     *
     * @param library splits them and works on them
     * @param reader makes them of bytes
     * @param given what is known of each of them
     */
    public record Reading(Library library, DocumentReader reader, Given given) {}

    /** A batch that reads documents in some way. */
    public Batch(Reading reading, Limits limits, Diagnostics diagnostics) {
        this.reading = reading;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /** Makes something of a report; called by any thread. */
    public interface Work<T> {
        /** What it makes of the report. */
        T of(Baoshu baoshu, Report report);
    }

    /** Takes what was made of the reports; called by the thread that runs the batch, in the order of the documents. */
    public interface Sink<T> {
        /**
         * Takes what was made of one report, and gives the number of records in it.
         *
         * @param warnings what a user should know of the report
         */
        int write(T result, List<Message> warnings) throws IOException;

        /** Takes the name of a document that gave no report, and gives the number of records made for it. */
        default int none(String document) throws IOException {
            return 0;
        }

        /** The key of what the records it counts are called; empty where it counts none. */
        default String unit() {
            return "";
        }

        /** Whether it takes reports too that came before in the run with the same words. */
        default boolean withRepeats() {
            return false;
        }
    }

    /**
     * Does all items but those that were done before.
     *
     * @param before what an earlier, broken run did of the same items
     * @param ledger is told of each document when all of it has been written, those of the earlier run excepted
     * @throws ChangedInputException if an item that was done before is not what it was
     */
    public <T> void run(Items items, List<Done> before, Work<T> work, Sink<T> sink, Ledger ledger, Progress progress)
            throws IOException {
        skip(items, before, progress);
        Deque<Running<T>> running = new ArrayDeque<>();
        long bytes = 0;
        try (Workers workers = new Workers(limits)) {
            Optional<Item> next = items.next();
            while (next.isPresent() || !running.isEmpty()) {
                boolean room = running.size() < AHEAD * limits.threads()
                        && (running.isEmpty() || bytes + next.map(Item::size).orElse(0L) <= memory());
                if (next.isPresent() && room) {
                    Item item = next.get();
                    running.add(workers.start(item, () -> Outcome.of(item, reading, work)));
                    bytes += item.size();
                    next = items.next();
                    progress.expect(items.left() + running.size() + (next.isPresent() ? 1 : 0));
                } else {
                    Running<T> first = running.remove();
                    Outcome<T> outcome = workers.end(first);
                    if (outcome.lacksMemory() && first.item().canBeReadAgain()) {
                        outcome = alone(first.item(), work, workers, running);
                    }
                    first.item().close();
                    bytes -= first.item().size();
                    ledger.done(write(first.item(), outcome, sink));
                    progress.step();
                }
            }
        }
    }

    /** Tries a document again that had too little memory when all others are done: another may have taken it. */
    private <T> Outcome<T> alone(Item item, Work<T> work, Workers workers, Deque<Running<T>> others) {
        others.forEach(workers::end);
        return workers.end(workers.start(item, () -> Outcome.of(item, reading, work)));
    }

    private static long memory() {
        return Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
    }

    private void skip(Items items, List<Done> before, Progress progress) throws IOException {
        for (Done done : before) {
            Item item = items.next().orElseThrow(() -> new ChangedInputException(done.name(), "resume.no-input"));
            item.close();
            if (!item.name().equals(done.name())) {
                throw new ChangedInputException(item.name(), "resume.other-input");
            }
            if (!item.stamp().equals(done.stamp())) {
                throw new ChangedInputException(item.name(), "resume.changed");
            }
            done.reportKeys().forEach(key -> repeats.add(Repeats.Key.parse(key)));
            if (!done.error().isEmpty()) {
                diagnostics.failedBefore();
            }
            progress.expect(items.left());
            progress.step();
        }
    }

    /** Writes what was made of one document and tells what is to be told of it. */
    private <T> Done write(Item item, Outcome<T> outcome, Sink<T> sink) throws IOException {
        DocumentNotes notes = new DocumentNotes();
        outcome.note().ifPresent(notes::note);
        Notes.onWarnings(outcome.origin()).forEach(notes::warn);
        List<String> keys = new ArrayList<>();
        List<Message> details = new ArrayList<>();
        int warnings = (outcome.note().isPresent() ? 1 : 0)
                + outcome.origin().warnings().size();
        int records = outcome.parts().isEmpty() ? sink.none(item.name()) : 0;
        for (Outcome.Part<T> part : outcome.parts()) {
            Optional<Repeats.Repeat> repeat = repeats.add(part.key());
            List<Message> told = new ArrayList<>(part.doubts());
            repeat.ifPresent(found -> told.add(Notes.onRepeat(found)));
            int written =
                    sink.withRepeats() || repeat.isEmpty() || !repeat.get().same()
                            ? sink.write(part.result(), List.copyOf(told))
                            : 0;
            keys.add(part.key().toString());
            details.add(Notes.onReport(part.identity(), sink.unit(), written));
            part.doubts().forEach(doubt -> notes.warn(keys.size(), doubt));
            repeat.ifPresent(found -> notes.warn(keys.size(), Notes.onRepeat(found.within(item.name()))));
            records += written;
            warnings += told.size();
        }
        tell(item.name(), outcome, notes, details);
        return new Done(
                item.name(),
                item.stamp(),
                outcome.origin(),
                outcome.characters(),
                outcome.parts().size(),
                records,
                outcome.parts().stream()
                        .map(part -> part.kind().name())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                warnings,
                outcome.error() == null ? "" : english.say(outcome.error()),
                outcome.milliseconds(),
                keys);
    }

    /** Tells one line of a document, or nothing; where details are asked for, one of each report too. */
    private void tell(String name, Outcome<?> outcome, DocumentNotes notes, List<Message> details) {
        if (outcome.error() != null) {
            List<Message> told = new ArrayList<>(List.of(outcome.error()));
            told.addAll(Notes.onWarnings(outcome.origin()));
            diagnostics.error(name, Message.chain(told));
            return;
        }
        if (diagnostics.isVerbose()) {
            diagnostics.note(name, Notes.onReading(outcome));
            for (int i = 0; i < details.size(); i++) {
                diagnostics.note(outcome.parts().get(i).key().name(), details.get(i));
            }
        }
        notes.message(details.size()).ifPresent(note -> diagnostics.note(name, note));
    }
}
