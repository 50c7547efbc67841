package io.github.baoshu.cli;

import io.github.baoshu.cli.batch.Attempt;
import io.github.baoshu.cli.input.Input;
import io.github.baoshu.cli.input.Inputs;
import io.github.baoshu.cli.input.Item;
import io.github.baoshu.cli.input.Items;
import io.github.baoshu.document.Document;
import io.github.baoshu.formats.FormatReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What commands on one document take. */
final class DocumentOptions {
    @Parameters(paramLabel = "PATH", descriptionKey = "document")
    private String word = "";

    @Mixin
    private FormatOption format = new FormatOption();

    /** What some work makes of the document; nothing, and told why, where it cannot be read or the work fails. */
    <T> Optional<T> read(Environment around, Function<Document, T> work) throws IOException {
        FormatReader reader = format.reader();
        List<Input> inputs = Inputs.one(word);
        try (Items items = new Items(inputs, around.in(), reader, Optional.empty())) {
            Item item = items.one();
            Attempt<T> attempt = Attempt.at(() -> work.apply(item.read(reader)));
            if (attempt.error() != null) {
                around.diagnostics().error(item.name(), attempt.error());
            }
            return Optional.ofNullable(attempt.result());
        }
    }
}
