package io.github.baoshu.cli.output;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A text that is held until its turn comes to be written: in memory, and in a temporary file from some length on, so that the
 * rows of a document need not fit into memory.
 */
public final class HeldText {
    /** In UTF-16 units. */
    static final int IN_MEMORY = 1 << 22;

    private final StringBuilder start = new StringBuilder();
    private @Nullable Path file;
    private @Nullable Writer rest;

    /** Adds some of it. */
    public void add(String more) {
        try {
            if (rest == null && start.length() + more.length() <= IN_MEMORY) {
                start.append(more);
                return;
            }
            if (rest == null) {
                file = Files.createTempFile("baoshu", ".rows");
                file.toFile().deleteOnExit();
                rest = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
            }
            rest.write(more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes all of it, and holds it no more. */
    public void writeTo(Writer out) throws IOException {
        out.append(start);
        Path held = file;
        Writer written = rest;
        if (held != null && written != null) {
            written.close();
            try (Reader in = Files.newBufferedReader(held, StandardCharsets.UTF_8)) {
                in.transferTo(out);
            } finally {
                Files.delete(held);
            }
        }
    }
}
