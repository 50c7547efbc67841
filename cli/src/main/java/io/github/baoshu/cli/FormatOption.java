package io.github.baoshu.cli;

import io.github.baoshu.cli.console.Message;
import io.github.baoshu.formats.FormatReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How inputs are stored. */
final class FormatOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--charset", paramLabel = "NAME", hidden = true)
    private @Nullable String charset;

    /** A reader of all formats. */
    FormatReader reader() {
        return charset().map(FormatReader::in).orElseGet(FormatReader::new);
    }

    /** The charset of texts; nothing where it is to be found out. */
    Optional<Charset> charset() {
        if (charset == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(charset));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new WrongUsage(command, Message.of("usage-error.no-value", "--charset NAME", charset));
        }
    }
}
