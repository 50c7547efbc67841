package io.github.baoshu.formats.office;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Does some work on a thread that ends with it. What libraries leave behind for a thread (Log4j's boxes of numbers, for one)
 * goes with it, where a thread that lives on, as in a server, would keep all their classes.
 */
final class OwnThread {
    private OwnThread() {}

    /** Work that may fail. */
    interface Work<T> {
        T run() throws IOException;
    }

    /**
     * The result of some work.
     *
     * @throws CancellationException if the caller's thread is interrupted, which it stays; the work is interrupted too
     */
    static <T> T call(Work<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work::run);
        Thread thread = new Thread(task, "doc");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw (IOException) e.getCause();
        }
    }
}
