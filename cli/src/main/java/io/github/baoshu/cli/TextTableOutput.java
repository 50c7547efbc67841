package io.github.baoshu.cli;

import io.github.baoshu.cli.output.HeldText;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/** Rows as lines of text, made by the threads that made the rows. */
record TextTableOutput<R>(Writer out, Function<? super R, String> line) implements TableOutput<R> {
    private record Lines(Writer out, int count, HeldText lines) implements Ready {
        @Override
        public void write() throws IOException {
            lines.writeTo(out);
        }
    }

    @Override
    public Ready ready(Rows<? extends R> rows) {
        HeldText lines = new HeldText();
        int[] count = new int[1];
        rows.to(row -> {
            lines.add(line.apply(row));
            count[0]++;
        });
        return new Lines(out, count[0], lines);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
