package io.github.baoshu.cli.input;

import io.github.baoshu.cli.console.Message;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a path on the command line stands for: a file, standard input, or nothing that can be read.
 *
 * @param path where the file lies; null for standard input and for what cannot be read
 * @param name how output and messages call it
 * @param fault why it cannot be read; null where nothing is known against it
 */
public record Input(
        @Nullable Path path, String name, @Nullable Message fault) {
    /** How standard input is called. */
    public static final String STANDARD = "-";

    /** A file under a name. */
    public static Input file(Path path, String name) {
        return new Input(path, name, null);
    }

    /** Standard input. */
    static Input standard() {
        return new Input(null, STANDARD, null);
    }

    /** What cannot be read, and why. */
    static Input faulty(String name, Message fault) {
        return new Input(null, name, fault);
    }
}
