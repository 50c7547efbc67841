package io.github.baoshu.cli.input;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.DocumentReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** One document to work on. Read by any thread, again where memory was short, then closed. */
public interface Item extends Closeable {
    /** How output and messages call it. */
    String name();

    /** About how many bytes it has. */
    long size();

    /** What changes when it is changed, such as size and time of its file; empty where nothing is known. */
    String stamp();

    /** What other columns of its row tell of region and year; nothing where its name may tell. */
    default Optional<Told> told() {
        return Optional.empty();
    }

    /** The document. */
    Document read(DocumentReader reader) throws IOException;

    /** Whether what it reads is still there when it was read once. */
    default boolean canBeReadAgain() {
        return true;
    }

    /** Gives back what only this item needs. */
    @Override
    default void close() throws IOException {
        // most need nothing
    }

    /**
     * What was told of a report besides its text.
     *
     * @param region as written, or empty
     * @param year as written, or empty
     */
    record Told(String region, String year) {}
}
