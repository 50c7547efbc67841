package io.github.baoshu.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Rows of a table as JSON Lines: one object a line under the English names, numbers as numbers, null for what is absent.
 * Immutable and safe to share.
 *
 * @param <T> what a row tells of
 */
public final class JsonLinesTable<T> {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Table<T> table;

    /** Rows of the table given. */
    public JsonLinesTable(Table<T> table) {
        this.table = table;
    }

    /** The object of a row, and a line feed. */
    public String row(T row) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            for (Column<T> column : table.columns()) {
                json.writeName(column.name());
                write(json, column.of(row));
            }
            json.writeEndObject();
        }
        return line.append('\n').toString();
    }

    /** A writer of rows. */
    public TableWriter<T> writer(Writer out) {
        return new TableWriter<>() {
            @Override
            public void write(T row) throws IOException {
                out.write(JsonLinesTable.this.row(row));
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }
}
