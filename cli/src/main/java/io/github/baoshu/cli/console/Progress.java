package io.github.baoshu.cli.console;

import java.io.Closeable;

/** How far a run has come. */
public interface Progress extends Closeable {
    /** Says nothing. */
    Progress SILENT = new Progress() {};

    /** So many documents are still to do, as far as known. */
    default void expect(int left) {}

    /** One more is done. */
    default void step() {}

    @Override
    default void close() {}
}
