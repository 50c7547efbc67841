package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.console.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    private Path folder;

    @Test
    void helpsInChinese() {
        Run run = Run.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("用法：baoshu", "命令：", "extract", "sections", "text", "explain", "退出码：", "--version")
                .doesNotContain("Usage", "Commands");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "sections", "text", "explain"})
    void helpsWithEachCommand(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("用法：baoshu " + command + " ").contains("--help", "退出码：");
    }

    @Test
    void isOfDevelopmentOutsideAJar() {
        assertThat(Run.of("--version")).isEqualTo(new Run(ExitCode.DONE, "baoshu development\n", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                           | baoshu: COMMAND: missing (see: baoshu --help)",
                "extrakt                    | baoshu: extrakt: no such command (see: baoshu --help)",
                "--fast                     | baoshu: --fast: no such option (see: baoshu --help)",
                "extract                    | baoshu: extract: Missing required parameter: 'PATH' (see: baoshu extract --help)",
                "extract --fast a.txt       | baoshu: extract: Unknown option: '--fast' (see: baoshu extract --help)",
                "text a.txt b.txt           | baoshu: text: Unmatched argument at index 2: 'b.txt' (see: baoshu text --help)",
                "explain a.txt --at here    | baoshu: explain: Invalid value for option '--at': 'here' is not an int"
                        + " (see: baoshu explain --help)"
            })
    void tellsOfWrongUsageInOneLineWithAHint(String line, String message) {
        Object[] words = line == null ? new Object[0] : line.split(" ");

        assertThat(Run.of(words)).isEqualTo(new Run(ExitCode.USAGE, "", message + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract",
                "extract --format jsonl",
                "sections",
                "sections --format jsonl",
                "text",
                "explain --at 9"
            })
    void saysThatTheOutputCannotBeWritten(String line) throws IOException {
        Path file = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("a.txt"));
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = Main.run(
                (line + " " + file).split(" "),
                InputStream.nullInputStream(),
                new Failing("No space left on device"),
                err,
                false);

        assertThat(exitCode).isEqualTo(ExitCode.OUTPUT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("baoshu: standard output: cannot write: No space left on device\n");
    }

    @Test
    void saysThatTheHelpCannotBeWritten() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        assertThat(Main.run(
                        new String[] {"--help"},
                        InputStream.nullInputStream(),
                        new Failing("No space left on device"),
                        err,
                        false))
                .isEqualTo(ExitCode.OUTPUT);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("baoshu: standard output: cannot write\n");
    }

    @Test
    void takesAPathThatBeginsWithAnAtSignAsAPath() {
        assertThat(Run.of("text", "@list").err()).isEqualTo("baoshu: @list: no such file\n");
    }

    @Test
    void isQuietWhereTheReaderOfAPipeHasReadEnough() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("a.txt"));
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = Main.run(
                new String[] {"extract", "-q", file.toString()},
                InputStream.nullInputStream(),
                new Failing("Broken pipe"),
                err,
                false);

        assertThat(exitCode).isEqualTo(ExitCode.OUTPUT);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    /** Takes nothing. */
    private static final class Failing extends OutputStream {
        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
