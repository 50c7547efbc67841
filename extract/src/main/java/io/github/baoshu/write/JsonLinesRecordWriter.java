package io.github.baoshu.write;

import io.github.baoshu.indicator.IndicatorRecord;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON Lines: one object a line, numbers as numbers, null for what is absent. */
public final class JsonLinesRecordWriter implements RecordWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Writer out;
    private final JsonGenerator json;

    /** Writes to the writer given. */
    public JsonLinesRecordWriter(Writer out) {
        this.out = out;
        this.json = MAPPER.writer().withRootValueSeparator("").createGenerator(out); // each line ends itself
    }

    @Override
    public void write(IndicatorRecord record) throws IOException {
        json.writeStartObject();
        for (Column column : Column.values()) {
            json.writeName(column.title());
            value(column.of(record));
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }

    @Override
    public void flush() {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
        out.close();
    }
}
