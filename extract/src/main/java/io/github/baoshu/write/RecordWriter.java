package io.github.baoshu.write;

import io.github.baoshu.indicator.IndicatorRecord;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;

/** Writes records in the order given. Not safe to share by threads. Closing closes what it writes to. */
public interface RecordWriter extends Closeable, Flushable {
    /** Writes one record. */
    void write(IndicatorRecord record) throws IOException;
}
