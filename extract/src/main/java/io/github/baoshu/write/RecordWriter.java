package io.github.baoshu.write;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.table.TableWriter;

/** Writes records in the order given. Not safe to share by threads. Closing closes what it writes to. */
public interface RecordWriter extends TableWriter<IndicatorRecord> {}
