package io.github.baoshu.cli;

import io.github.baoshu.cli.console.Message;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The formats that tables are written in, as the user writes them, in any case. */
enum Format {
    CSV,
    JSONL,
    XLSX;

    /** How options and file names write it: csv. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that the name of an output asks for; nothing where it asks for none. */
    static Optional<Format> named(@Nullable Path output) {
        String name = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (name.endsWith("." + format.word())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * The format to write: the one that an option asks for, else the one that the output's name asks for, else none. Both
     * asking for different ones is a wrong usage.
     */
    static Optional<Format> chosen(@Nullable Format option, @Nullable Path output, CommandSpec command) {
        Optional<Format> named = named(output);
        if (option == null || named.isEmpty()) {
            return named.or(() -> Optional.ofNullable(option));
        }
        if (named.get() != option) {
            throw new WrongUsage(
                    command,
                    Message.of(
                            "usage-error.format",
                            option.word(),
                            String.valueOf(output),
                            named.get().word()));
        }
        return named;
    }
}
