package io.github.baoshu.cli;

import io.github.baoshu.table.TableWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Rows of a sheet; the workbook is written by one thread. */
record XlsxTableOutput<R>(TableWriter<R> sheet) implements TableOutput<R> {
    private record Sheeted<R>(TableWriter<R> sheet, List<? extends R> rows) implements Ready {
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
    public Ready ready(TableOutput.Rows<? extends R> rows) {
        List<R> all = new ArrayList<>();
        rows.to(all::add);
        return new Sheeted<>(sheet, all);
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
