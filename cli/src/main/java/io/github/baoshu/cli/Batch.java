package io.github.baoshu.cli;

import io.github.baoshu.Baoshu;
import io.github.baoshu.document.Document;
import io.github.baoshu.document.DocumentReader;
import io.github.baoshu.report.Identity;
import io.github.baoshu.report.Report;
import io.github.baoshu.report.Splitting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Works on inputs one at a time. What is wrong with one is told in one line, and the next can be done. */
final class Batch {
    private final DocumentReader reader = new DocumentReader();
    private final Library library;
    private final Diagnostics diagnostics;

    Batch(Library library, Diagnostics diagnostics) {
        this.library = library;
        this.diagnostics = diagnostics;
    }

    /** What the work makes of each report of an input, in text order; nothing where the input gives no report. */
    <T> List<T> reports(Input input, BiFunction<Baoshu, Report, T> work) {
        Baoshu baoshu = library.get();
        return document(input, document -> reports(baoshu, document, work)).orElse(List.of());
    }

    /** What the work makes of an input; nothing where that fails. */
    <T> Optional<T> document(Input input, Function<Document, T> work) {
        String name = input.name();
        try {
            return Optional.of(work.apply(reader.read(input.path(), name)));
        } catch (IOException e) {
            diagnostics.error(name, Diagnostics.reason(e));
        } catch (OutOfMemoryError e) {
            diagnostics.error(name, "too large for the memory of this Java");
        } catch (RuntimeException | StackOverflowError e) {
            diagnostics.internalError(name, e);
        }
        return Optional.empty();
    }

    private <T> List<T> reports(Baoshu baoshu, Document document, BiFunction<Baoshu, Report, T> work) {
        Splitting splitting = baoshu.split(document);
        List<T> results = new ArrayList<>();
        for (Report report : splitting.reports()) {
            results.add(work.apply(baoshu, report));
        }
        tell(document.name(), splitting);
        return results;
    }

    private void tell(String name, Splitting splitting) {
        if (splitting.reports().isEmpty()) {
            diagnostics.error(name, "no work report found");
            return;
        }
        Notes.onPassedOver(splitting.reports().size(), splitting.passedOver())
                .ifPresent(note -> diagnostics.note(name, note));
        for (Report report : splitting.reports()) {
            Identity identity = report.identity();
            Notes.onIdentity(identity.place().name(), identity.year())
                    .ifPresent(note -> diagnostics.note(report.name(), note));
        }
    }
}
