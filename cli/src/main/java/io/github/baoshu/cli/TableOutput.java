package io.github.baoshu.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** A table that is written: the header when it is made, then rows. */
interface TableOutput<R> extends Closeable {
    /** Rows that are ready to be written. */
    interface Ready {
        /** How many. */
        int count();

        /** Writes them; called by one thread, in the order that rows have. */
        void write() throws IOException;
    }

    /** Rows, one at a time. */
    interface Rows<R> {
        /** Hands on all of them. */
        void to(Consumer<? super R> taker);
    }

    /** Makes rows ready; called by any thread. */
    Ready ready(Rows<? extends R> rows);

    /** Makes the rows of a list ready. */
    default Ready ready(List<? extends R> rows) {
        return ready((Rows<R>) rows::forEach);
    }
}
