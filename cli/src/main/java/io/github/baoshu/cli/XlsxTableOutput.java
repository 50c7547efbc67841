package io.github.baoshu.cli;

import io.github.baoshu.table.TableWriter;
import java.io.IOException;
import java.util.List;

/** Rows of a sheet; the workbook is written by one thread. */
record XlsxTableOutput<R>(TableWriter<R> sheet) implements TableOutput<R> {
    private record Rows<R>(TableWriter<R> sheet, List<? extends R> rows) implements Ready {
        @Override
        public int count() {
            return rows.size();
        }

        @Override
        public void write() throws IOException {
            for (R row : rows) {
                sheet.write(row);
            }
        }
    }

    @Override
    public Ready ready(List<? extends R> rows) {
        return new Rows<>(sheet, rows);
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
