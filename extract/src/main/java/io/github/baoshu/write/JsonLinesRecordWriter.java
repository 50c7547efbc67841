package io.github.baoshu.write;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.table.JsonLinesTable;
import io.github.baoshu.table.TableWriter;
import java.io.IOException;
import java.io.Writer;

/** Records as JSON Lines: one object a line, numbers as numbers, null for what is absent. */
public final class JsonLinesRecordWriter implements RecordWriter {
    private final TableWriter<IndicatorRecord> rows;

    /** Writes to the writer given. */
    public JsonLinesRecordWriter(Writer out) {
        this.rows = new JsonLinesTable<>(RecordTable.table()).writer(out);
    }

    @Override
    public void write(IndicatorRecord record) throws IOException {
        rows.write(record);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
