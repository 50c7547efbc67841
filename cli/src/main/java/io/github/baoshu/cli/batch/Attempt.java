package io.github.baoshu.cli.batch;

import io.github.baoshu.cli.console.Diagnostics;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What came of some work on a document that may fail.
 *
 * @param result of the work; null where it failed
 * @param error why it failed; empty where it did not
 */
public record Attempt<T>(@Nullable T result, String error) {
    /** Work that may fail. */
    public interface Work<T> {
        /** Does it. */
        T run() throws IOException;
    }

    /** Does some work; whatever goes wrong is the error. */
    public static <T> Attempt<T> at(Work<T> work) {
        try {
            return new Attempt<>(work.run(), "");
        } catch (IOException e) {
            return new Attempt<>(null, Diagnostics.reason(e));
        } catch (OutOfMemoryError e) {
            return new Attempt<>(null, "too large for the memory of this Java");
        } catch (RuntimeException | StackOverflowError e) {
            return new Attempt<>(null, Diagnostics.internalError(e));
        }
    }
}
