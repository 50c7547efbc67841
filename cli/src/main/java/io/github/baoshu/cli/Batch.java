package io.github.baoshu.cli;

import io.github.baoshu.Baoshu;
import io.github.baoshu.document.Document;
import io.github.baoshu.document.TextReader;
import io.github.baoshu.document.UnreadableDocumentException;
import io.github.baoshu.report.Hints;
import io.github.baoshu.report.Report;
import io.github.baoshu.report.Splitting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on inputs one at a time, and on the rows of an input that is a table. What is wrong with one is told in one line,
 * and the next can be done. A report that came before in the run with the same words is left out, and told.
 */
final class Batch {
    private final TextReader reader = new TextReader();
    private final Repeats repeats = new Repeats();
    private final Library library;
    private final Diagnostics diagnostics;
    private final Optional<ColumnsOption.Columns> columns;

    /** A batch over texts. */
    Batch(Library library, Diagnostics diagnostics) {
        this(library, diagnostics, Optional.empty());
    }

    /** A batch over tables with these columns; over texts where none are given. */
    Batch(Library library, Diagnostics diagnostics, Optional<ColumnsOption.Columns> columns) {
        this.library = library;
        this.diagnostics = diagnostics;
        this.columns = columns;
    }

    /**
     * A report that was found.
     *
     * @param warnings what a user should know of it
     */
    record Found(Baoshu baoshu, Report report, List<String> warnings) {}

    /** Takes what was made of the reports. */
    interface Sink<T> {
        /** Takes what was made of one report; called in text order. */
        void write(T result) throws IOException;

        /** Takes the name of an input that gave no report. */
        default void none(String document) throws IOException {}

        /** Whether it takes reports too that came before in the run with the same words. */
        default boolean withRepeats() {
            return false;
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** Hands on what the work makes of each report of an input; of a document whose work fails, nothing. */
    <T> void reports(Input input, Function<Found, T> work, Sink<T> sink) throws IOException {
        if (columns.isEmpty()) {
            reports(input.name(), () -> reader.read(input.path(), input.name()), null, work, sink);
            return;
        }
        Optional<TextTable> opened = attempt(
                input.name(),
                () -> TextTable.open(
                        input.name(), reader.read(input.path(), input.name()).text(), columns.get()));
        if (opened.isEmpty()) {
            sink.none(input.name());
            return;
        }
        try (TextTable table = opened.get()) {
            Optional<Optional<TextTable.Row>> next = attempt(input.name(), table::next);
            while (next.isPresent() && next.get().isPresent()) {
                TextTable.Row row = next.get().get();
                reports(row.name(), () -> document(row), row, work, sink);
                next = attempt(input.name(), table::next);
            }
        }
    }

    private static Document document(TextTable.Row row) throws UnreadableDocumentException {
        if (row.text().isBlank()) {
            throw new UnreadableDocumentException(row.name(), "no text in this row");
        }
        return Document.of(row.name(), row.text());
    }

    private <T> void reports(
            String name, Reading<Document> reading, TextTable.@Nullable Row row, Function<Found, T> work, Sink<T> sink)
            throws IOException {
        boolean[] none = {true};
        Optional<List<T>> results = attempt(name, () -> {
            Document document = reading.read();
            Baoshu baoshu = library.get();
            Splitting splitting = row == null ? baoshu.split(document) : baoshu.split(document, hints(baoshu, row));
            none[0] = splitting.reports().isEmpty();
            return results(baoshu, document, splitting, work, sink.withRepeats());
        });
        if (results.isEmpty() || none[0]) {
            sink.none(name);
        }
        for (T result : results.orElse(List.of())) {
            sink.write(result);
        }
    }

    private static Hints hints(Baoshu baoshu, TextTable.Row row) {
        Hints told = baoshu.hints(row.region() + "_" + row.year());
        boolean unknown = told.regions().isEmpty() && !row.region().isEmpty();
        return unknown ? new Hints(List.of(row.region()), told.years()) : told;
    }

    /** What the work makes of an input; nothing where that fails. */
    <T> Optional<T> document(Input input, Function<Document, T> work) {
        return attempt(input.name(), () -> work.apply(reader.read(input.path(), input.name())));
    }

    private <T> Optional<T> attempt(String name, Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (IOException e) {
            diagnostics.error(name, Diagnostics.reason(e));
        } catch (OutOfMemoryError e) {
            diagnostics.error(name, "too large for the memory of this Java");
        } catch (RuntimeException | StackOverflowError e) {
            diagnostics.internalError(name, e);
        }
        return Optional.empty();
    }

    private <T> List<T> results(
            Baoshu baoshu, Document document, Splitting splitting, Function<Found, T> work, boolean withRepeats) {
        List<T> results = new ArrayList<>();
        List<Found> all = new ArrayList<>();
        for (Report report : splitting.reports()) {
            List<String> warnings = new ArrayList<>(Notes.onDoubts(report));
            Optional<Repeats.Repeat> repeat = repeats.add(report);
            repeat.ifPresent(found -> warnings.add(Notes.onRepeat(found)));
            Found found = new Found(baoshu, report, List.copyOf(warnings));
            all.add(found);
            if (withRepeats || repeat.isEmpty() || !repeat.get().same()) {
                results.add(work.apply(found));
            }
        }
        tell(document.name(), splitting, all);
        return results;
    }

    private void tell(String name, Splitting splitting, List<Found> all) {
        if (all.isEmpty()) {
            diagnostics.error(name, Notes.onNoReport(splitting.passedOver()));
            return;
        }
        Notes.onPassedOver(all.size(), splitting.passedOver()).ifPresent(note -> diagnostics.note(name, note));
        for (Found found : all) {
            for (String warning : found.warnings()) {
                diagnostics.note(found.report().name(), "warning: " + warning);
            }
        }
    }
}
