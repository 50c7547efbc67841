package io.github.baoshu.cli.batch;

import io.github.baoshu.cli.console.Diagnostics;
import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Reasons;
import io.github.baoshu.cli.input.Item;
import java.io.Closeable;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Threads that work on items. A thread that does not come to an end with one is left behind, since no thread can be
 * stopped from outside, and another takes its place.
 */
final class Workers implements Closeable {
    private final ThreadPoolExecutor threads;
    private final Limits limits;

    Workers(Limits limits) {
        this.limits = limits;
        this.threads = new ThreadPoolExecutor(
                limits.threads(), limits.threads(), 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "worker");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Starts the work on an item when a thread is free. */
    <T> Running<T> start(Item item, Callable<Outcome<T>> work) {
        Running<T> running = new Running<>(item, work);
        threads.execute(running);
        return running;
    }

    /** Waits for the outcome, at most as long as a document may take. */
    <T> Outcome<T> end(Running<T> running) {
        return running.outcome(this::await);
    }

    private <T> Outcome<T> await(Running<T> running) {
        try {
            long spent = System.nanoTime() - running.start();
            return running.get(limits.perDocument().toNanos() - spent, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
            threads.setCorePoolSize(threads.getCorePoolSize() + 1);
            return Outcome.failed(
                    Message.of("fault.time", limits.perDocument().toSeconds()),
                    limits.perDocument().toMillis());
        } catch (ExecutionException e) {
            boolean memory = e.getCause() instanceof OutOfMemoryError;
            return Outcome.failed(memory ? Reasons.MEMORY : Diagnostics.internalError(e.getCause()), 0);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while waiting for a document", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
