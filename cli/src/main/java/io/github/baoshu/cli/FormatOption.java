package io.github.baoshu.cli;

import io.github.baoshu.formats.FormatReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How inputs are stored. */
final class FormatOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--charset", paramLabel = "NAME", description = "文本和网页的编码，如 GB18030、Big5；缺省自动判断。")
    private @Nullable String charset;

    /** A reader of all formats. */
    FormatReader reader() {
        if (charset == null) {
            return new FormatReader();
        }
        try {
            return FormatReader.in(Charset.forName(charset));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ParameterException(command.commandLine(), "--charset: no charset " + charset);
        }
    }
}
