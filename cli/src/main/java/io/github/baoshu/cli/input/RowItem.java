package io.github.baoshu.cli.input;

import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.ToldException;
import io.github.baoshu.document.Document;
import io.github.baoshu.document.DocumentReader;
import io.github.baoshu.document.Origin;
import java.util.List;
import java.util.Optional;

/** A row of a table that holds a text. */
record RowItem(TextTable.Row row, String stamp) implements Item {
    private static final char REPLACEMENT = '\uFFFD';
    private static final Origin ORIGIN = new Origin("row", "");

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

    /** With what the decoding of the table put in place of bytes that did not fit. */
    private Origin origin() {
        int first = row.text().indexOf(REPLACEMENT);
        if (first < 0) {
            return ORIGIN;
        }
        long places = row.text().chars().filter(c -> c == REPLACEMENT).count();
        return new Origin(
                "row",
                "",
                List.of("characters that could not be decoded: " + places + ", the first at position " + first));
    }

    @Override
    public Document read(DocumentReader reader) throws ToldException {
        if (row.text().isBlank()) {
            throw new ToldException(Message.of("input.row.blank"));
        }
        return Document.named(row.name()).text(row.text(), origin());
    }
}
