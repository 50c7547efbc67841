package io.github.baoshu.table;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes rows in the order given. Not safe to share by threads. Closing closes what it writes to.
 *
 * @param <T> what a row tells of
 */
public interface TableWriter<T> extends Closeable {
    /** Writes one row. */
    void write(T row) throws IOException;
}
