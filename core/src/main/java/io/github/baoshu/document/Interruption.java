package io.github.baoshu.document;

import java.util.concurrent.CancellationException;

/** Lets long work end when its thread is interrupted. */
public final class Interruption {
    private Interruption() {}

    /**
     * Goes on, unless the thread is interrupted, which it then stays.
     *
     * @throws CancellationException if it is
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }
}
