package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.console.ExitCode;
import io.github.baoshu.cli.console.Language;
import io.github.baoshu.fixtures.Fixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_named_pipe_is_read_once_and_whole(@TempDir Path folder) throws Exception {
        String text = Fixture.named("province-2026").text();
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();

        Run piped = Run.of("extract", pipe);
        writer.join();

        assertThat(piped.out().replace(pipe.toString(), "a.txt"))
                .isEqualTo(Run.of("extract", file).out().replace(file.toString(), "a.txt"));
    }

    @Test
    void a_year_that_no_report_can_be_of_is_told_and_not_believed(@TempDir Path folder) throws IOException {
        for (String year : List.of("2926", "1026", "2500")) {
            Path file = Files.writeString(
                    folder.resolve("a.txt"), year + "年苇渡市政府工作报告\n各位代表：\n我代表市人民政府向大会报告工作，请予审议。\n全年地区生产总值完成86.4亿元。\n");

            Run run = Run.of("extract", file);

            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).contains(year + " cannot be the year of a report");
            assertThat(Table.of(run.out()).rows())
                    .allSatisfy(row -> assertThat(row.get("report_year")).isEmpty());
        }
        assertThat(Run.of("extract", folder.resolve("a.txt"), "--year", "2926").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void helpsInEitherLanguage() {
        Run english = Run.of("--help");
        Run chinese = Run.in(Language.CHINESE, "", "--help");

        assertThat(english.exitCode()).isZero();
        assertThat(chinese.exitCode()).isZero();
        assertThat(english.err() + chinese.err()).isEmpty();
        assertThat(english.out())
                .contains("Usage: baoshu", "Commands:", "--version")
                .doesNotContainPattern("\\p{IsHan}");
        assertThat(chinese.out()).contains("用法：baoshu", "命令：", "--version").doesNotContain("Usage", "Commands");
        for (Commands.Entry command : Commands.ALL) {
            assertThat(english.out()).contains("\n  " + command.name());
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpsWithEachCommandWithoutTheOptionsThatAllShare(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run).isEqualTo(Run.of("help", command));
        assertThat(run.out())
                .startsWith("Usage: baoshu " + command)
                .contains("baoshu help options")
                .doesNotContain("--lang", "--threads", "--charset")
                .doesNotContainPattern("\\p{IsHan}");
    }

    private static List<String> commands() {
        return Commands.ALL.stream().map(Commands.Entry::name).toList();
    }

    @Test
    void tellsOfSharedOptionsOnceBelowTheCommandsThatHaveThem() {
        Run run = Run.of("help", "options");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("every command:", "extract targets sections reports:\n      --resume ");
        for (String option : List.of("--lang=", "--threads=", "--region=", "--verbose", "--bom", "--charset=")) {
            assertThat(run.out()).containsOnlyOnce(" " + option);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel", "audit"})
    void saysThatAPathMayBeRecords(String command) {
        assertThat(Run.of(command, "--help").out()).contains("records that");
        assertThat(Run.in(Language.CHINESE, "", command, "--help").out()).contains("记录");
    }

    @Test
    void speaksTheLanguageThatTheWordsAskFor() {
        assertThat(Run.of("text", "none.txt", "--lang", "zh").err()).isEqualTo("baoshu: none.txt: 没有这个文件\n");
        assertThat(Run.in(Language.CHINESE, "", "text", "--lang=EN", "none.txt").err())
                .isEqualTo("baoshu: none.txt: no such file\n");
        assertThat(Run.of("text", "none.txt", "--lang", "fr").err())
                .isEqualTo("baoshu: text: no value for --lang LANGUAGE: fr; there are en, zh"
                        + " (see: baoshu text --help)\n");
    }

    @Test
    void readsAPipe() throws Exception {
        Path file = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("a.txt"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "extract",
                        "-")
                .start();
        try (OutputStream in = process.getOutputStream()) {
            Files.copy(file, in);
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(err).isZero();
        assertThat(Table.of(out).rows())
                .hasSameSizeAs(Table.of(Run.of("extract", file).out()).rows());
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
                "extract                    | baoshu: extract: missing: PATH (see: baoshu extract --help)",
                "extract --fast a.txt       | baoshu: extract: no such option: --fast (see: baoshu extract --help)",
                "extract a.txt --format doc | baoshu: extract: no value for --format FORMAT: doc; there are csv, jsonl, xlsx"
                        + " (see: baoshu extract --help)",
                "extract a -o b -o c        | baoshu: extract: given twice: --output FILE (see: baoshu extract --help)",
                "extract a --year 26        | baoshu: extract: no value for --year YYYY: 26 (see: baoshu extract --help)",
                "extract a -o b.xlsx --format csv | baoshu: extract: --format csv contradicts the name b.xlsx, which says xlsx"
                        + " (see: baoshu extract --help)",
                "sections a -o b.csv        | baoshu: sections: sections are written as jsonl or as an outline, not as csv"
                        + " (see: baoshu sections --help)",
                "extract a -q --verbose     | baoshu: extract: --quiet and --verbose do not go together"
                        + " (see: baoshu extract --help)",
                "audit a --verdict GOOD     | baoshu: audit: no value for --verdict VERDICT: GOOD; there are CONSISTENT, ROUNDING,"
                        + " NOT_COMPARABLE, INCONSISTENT, MET, EXCEEDED, MISSED (see: baoshu audit --help)",
                "help nothing               | baoshu: help: no help on nothing; there are the names of commands, and options"
                        + " (see: baoshu help --help)",
                "text a.txt b.txt           | baoshu: text: one word too many: b.txt (see: baoshu text --help)",
                "explain a.txt --at here    | baoshu: explain: no value for --at OFFSET: here"
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
                false,
                Language.ENGLISH);

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
                        false,
                        Language.ENGLISH))
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
                false,
                Language.ENGLISH);

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
