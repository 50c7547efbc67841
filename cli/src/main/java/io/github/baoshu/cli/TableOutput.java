package io.github.baoshu.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is written: the header when it is made, then rows. */
interface TableOutput<R> extends Closeable {
    /** Rows that are ready to be written. */
    interface Ready {
        /** How many. */
        int count();

        /** Writes them; called by one thread, in the order that rows have. */
        void write() throws IOException;
    }

    /** Makes rows ready; called by any thread. */
    Ready ready(List<? extends R> rows);
}
