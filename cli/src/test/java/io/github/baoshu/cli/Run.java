package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.console.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the command in this process and what it gave. */
record Run(int exitCode, String out, String err) {
    static Run of(Object... words) {
        return with("", words);
    }

    /** A run with some words on standard input. */
    static Run with(String standardInput, Object... words) {
        return in(Language.ENGLISH, standardInput, words);
    }

    /** A run that speaks a language. */
    static Run in(Language language, String standardInput, Object... words) {
        String[] args = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            args[i] = words[i].toString();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                args,
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                false,
                language);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines of stdout. */
    List<String> lines() {
        return out.lines().toList();
    }

    /** The lines of stderr but for the last, which counts. */
    List<String> told() {
        List<String> lines = messages();
        assertThat(lines).last().asString().matches("baoshu: \\d+ documents?: .*");
        return lines.subList(0, lines.size() - 1);
    }

    /** The lines of stderr. */
    List<String> messages() {
        return err.lines().toList();
    }
}
