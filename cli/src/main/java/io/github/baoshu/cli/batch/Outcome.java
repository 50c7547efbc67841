package io.github.baoshu.cli.batch;

import io.github.baoshu.Baoshu;
import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Reasons;
import io.github.baoshu.cli.input.Item;
import io.github.baoshu.document.Document;
import io.github.baoshu.document.Origin;
import io.github.baoshu.report.Given;
import io.github.baoshu.report.Hints;
import io.github.baoshu.report.Identity;
import io.github.baoshu.report.Report;
import io.github.baoshu.report.ReportKind;
import io.github.baoshu.report.Splitting;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What was made of one document.
 *
 * @param parts what was made of each report; nothing where there is an error
 * @param error why there is nothing; null where there is something
 * @param note what a user should know of the document
 * @param origin how it was stored
 * @param characters of its text, in UTF-16 units
 * @param milliseconds that it took
 */
record Outcome<T>(
        List<Part<T>> parts,
        @Nullable Message error,
        Optional<Message> note,
        Origin origin,
        int characters,
        long milliseconds) {
    private static final Origin UNKNOWN = new Origin("", "");

    /**
     * What was made of one report.
     *
     * @param kind in what form the report is given
     * @param identity whose it is
     * @param doubts what is doubtful about it
     */
    record Part<T>(Repeats.Key key, ReportKind kind, Identity identity, List<Message> doubts, T result) {}

    /** A document that gave nothing. */
    static <T> Outcome<T> failed(Message error, long milliseconds) {
        return new Outcome<>(List.of(), error, Optional.empty(), UNKNOWN, 0, milliseconds);
    }

    /** Whether there was too little memory for it, or for it beside others. */
    boolean lacksMemory() {
        return Reasons.MEMORY.equals(error);
    }

    /** Reads an item and works on its reports. Whatever goes wrong with it is its error. */
    static <T> Outcome<T> of(Item item, Batch.Reading reading, Batch.Work<T> work) {
        long start = System.nanoTime();
        Attempt<Outcome<T>> attempt = Attempt.at(() -> {
            Document document = item.read(reading.reader());
            Baoshu baoshu = reading.library().get();
            Splitting splitting = split(item, document, baoshu, reading.given());
            List<Part<T>> parts = new ArrayList<>();
            for (Report report : splitting.reports()) {
                parts.add(new Part<>(
                        Repeats.Key.of(report),
                        report.kind(),
                        report.identity(),
                        doubts(item, baoshu, report),
                        work.of(baoshu, report)));
            }
            return new Outcome<>(
                    parts,
                    parts.isEmpty() ? Notes.onNoReport(splitting.passedOver()) : null,
                    parts.isEmpty() ? Optional.empty() : Notes.onPassedOver(parts.size(), splitting.passedOver()),
                    document.origin(),
                    document.text().length(),
                    since(start));
        });
        Message error = attempt.error();
        return error == null ? Objects.requireNonNull(attempt.result()) : failed(error, since(start));
    }

    /** What is doubtful about a report, and a year of its row that is none. */
    private static List<Message> doubts(Item item, Baoshu baoshu, Report report) {
        List<Message> doubts = new ArrayList<>(Notes.onDoubts(report));
        item.told()
                .filter(row ->
                        !row.year().isBlank() && hints(baoshu, row).years().isEmpty())
                .ifPresent(row -> doubts.add(Message.of("doubt.impossible-year", row.year())));
        return doubts;
    }

    private static Splitting split(Item item, Document document, Baoshu baoshu, Given given) {
        return item.told()
                .map(told -> baoshu.split(document, hints(baoshu, told), given))
                .orElseGet(() -> baoshu.split(document, given));
    }

    private static Hints hints(Baoshu baoshu, Item.Told row) {
        Hints told = baoshu.hints(row.region() + "_" + row.year());
        boolean unknown = told.regions().isEmpty() && !row.region().isEmpty();
        return unknown ? new Hints(List.of(row.region()), told.years()) : told;
    }

    private static long since(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
