package io.github.baoshu.cli.batch;

import io.github.baoshu.Baoshu;
import io.github.baoshu.lexicon.Lexicon;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The library, made when it is first needed, or on a thread of its own before that: to load its tables takes about as
 * long as to parse a command line, and both together are a good part of a short run.
 */
public final class Library {
    private final Callable<Baoshu> maker;
    private FutureTask<Baoshu> making;

    /** The library with our terms. */
    public Library() {
        this(Lexicon.ours());
    }

    /** The library with the terms of a lexicon. */
    public Library(Lexicon lexicon) {
        this(() -> Baoshu.builder().lexicon(lexicon).build());
    }

    Library(Callable<Baoshu> maker) {
        this.maker = maker;
        this.making = new FutureTask<>(maker);
    }

    /** Begins to make it and does not wait. */
    public synchronized void begin() {
        Thread thread = new Thread(making, "library");
        thread.setDaemon(true);
        thread.start();
    }

    /** The library, once it is made. Where memory was short, the next call tries again. */
    public synchronized Baoshu get() {
        making.run(); // does nothing where it was begun
        try {
            return making.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                making = new FutureTask<>(maker);
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while loading tables", e);
        }
    }
}
