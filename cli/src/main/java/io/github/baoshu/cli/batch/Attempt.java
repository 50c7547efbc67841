package io.github.baoshu.cli.batch;

import io.github.baoshu.cli.console.Diagnostics;
import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Reasons;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What came of some work on a document that may fail.
 *
 * @param result of the work; null where it failed
 * @param error why it failed; null where it did not
 */
public record Attempt<T>(@Nullable T result, @Nullable Message error) {
    /** Work that may fail. */
    public interface Work<T> {
        /** Does it. */
        T run() throws IOException;
    }

    /** Does some work; whatever goes wrong is the error. */
    public static <T> Attempt<T> at(Work<T> work) {
        try {
            return new Attempt<>(work.run(), null);
        } catch (IOException e) {
            return new Attempt<>(null, Reasons.of(e));
        } catch (OutOfMemoryError e) {
            return new Attempt<>(null, Reasons.MEMORY);
        } catch (RuntimeException | StackOverflowError e) {
            return new Attempt<>(null, Diagnostics.internalError(e));
        }
    }
}
