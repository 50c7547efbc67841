package io.github.baoshu.cli.batch;

import io.github.baoshu.Baoshu;
import io.github.baoshu.lexicon.Lexicon;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The library, made when it is first needed, or on a thread of its own before that: to load its tables takes about as
 * long as to parse a command line, and both together are a good part of a short run.
 */
public final class Library {
    private final FutureTask<Baoshu> making;

    /** The library with our terms. */
    public Library() {
        this(Lexicon.ours());
    }

    /** The library with the terms of a lexicon. */
    public Library(Lexicon lexicon) {
        making = new FutureTask<>(() -> Baoshu.builder().lexicon(lexicon).build());
    }

    /** Begins to make it and does not wait. */
    public void begin() {
        Thread thread = new Thread(making, "library");
        thread.setDaemon(true);
        thread.start();
    }

    /** The library, once it is made. */
    public Baoshu get() {
        making.run(); // does nothing where it was begun
        try {
            return making.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while loading tables", e);
        }
    }
}
