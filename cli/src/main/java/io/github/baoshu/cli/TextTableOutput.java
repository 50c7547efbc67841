package io.github.baoshu.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/** Rows as lines of text, made by the threads that made the rows. */
record TextTableOutput<R>(Writer out, Function<? super R, String> line) implements TableOutput<R> {
    private record Lines(Writer out, int count, String lines) implements Ready {
        @Override
        public void write() throws IOException {
            out.write(lines);
        }
    }

    @Override
    public Ready ready(List<? extends R> rows) {
        StringBuilder lines = new StringBuilder();
        for (R row : rows) {
            lines.append(line.apply(row));
        }
        return new Lines(out, rows.size(), lines.toString());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
