package io.github.baoshu.cli.input;

import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.ToldException;
import io.github.baoshu.document.Decoding;
import io.github.baoshu.document.Document;
import io.github.baoshu.document.DocumentReader;
import io.github.baoshu.document.Origin;
import java.util.Optional;

/** A row of a table that holds a text. */
record RowItem(TextTable.Row row, String stamp) implements Item {

    @Override
    public String name() {
        return row.name();
    }

    @Override
    public long size() {
        return 2L * row.text().length();
    }

    @Override
    public Optional<Told> told() {
        return Optional.of(new Told(row.region(), row.year()));
    }

    @Override
    public Document read(DocumentReader reader) throws ToldException {
        if (row.text().isBlank()) {
            throw new ToldException(Message.of("input.row.blank"));
        }
        return Document.named(row.name()).text(row.text(), new Origin("row", "", Decoding.warningsOf(row.text())));
    }
}
