package io.github.baoshu.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.Baoshu;
import io.github.baoshu.cli.console.Diagnostics;
import io.github.baoshu.cli.console.ExitCode;
import io.github.baoshu.cli.console.Language;
import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Messages;
import io.github.baoshu.cli.console.Progress;
import io.github.baoshu.cli.input.Inputs;
import io.github.baoshu.cli.input.Items;
import io.github.baoshu.cli.output.Done;
import io.github.baoshu.document.Document;
import io.github.baoshu.document.DocumentReader;
import io.github.baoshu.formats.FormatReader;
import io.github.baoshu.report.Given;
import io.github.baoshu.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
    private static final Library LIBRARY = new Library();
    private static final Limits LONG = new Limits(2, Duration.ofMinutes(5));

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Diagnostics diagnostics = new Diagnostics(err, Messages.in(Language.ENGLISH));
    private final List<String> written = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();

    /** Gives the report of a place that its bytes name; a file that begins with ! makes trouble of that name. */
    private static final class Troubled implements DocumentReader {
        private final CountDownLatch never = new CountDownLatch(1);
        private final AtomicInteger reading = new AtomicInteger();

        @Override
        public Document read(String name, byte[] bytes) {
            reading.incrementAndGet();
            try {
                return read(name, new String(bytes, StandardCharsets.UTF_8));
            } finally {
                reading.decrementAndGet();
            }
        }

        private Document read(String name, String word) {
            switch (word) {
                case "!fault" -> throw new IllegalStateException("first line\nsecond line");
                case "!depth" -> throw new StackOverflowError();
                case "!memory" -> throw new OutOfMemoryError();
                case "!hang" -> {
                    reading.decrementAndGet();
                    hang();
                }
                case "丙城县" -> crowded(name);
                default -> {}
            }
            return Document.named(name)
                    .text(word + "2020年政府工作报告\n各位代表：\n现在，我代表" + word + "人民政府向大会报告工作，请予审议。\n"
                            + "一、2019年工作回顾\n生产总值增长5%。\n二、2020年工作安排\n生产总值增长6%。\n");
        }

        private final Set<String> tried = ConcurrentHashMap.newKeySet();

        /** Has no memory at first, and then only where no other document is under way. */
        private void crowded(String name) {
            if (tried.add(name) || reading.get() > 1) {
                throw new OutOfMemoryError();
            }
        }

        private void hang() {
            boolean waiting = true;
            while (waiting) {
                try {
                    waiting = !never.await(1, TimeUnit.HOURS);
                } catch (InterruptedException e) {
                    // whatever is asked of it
                }
            }
        }
    }

    private static final class Names implements Batch.Work<String>, Batch.Sink<String> {
        private final List<String> written;

        Names(List<String> written) {
            this.written = written;
        }

        @Override
        public String of(Baoshu baoshu, Report report) {
            return report.document().name() + " " + report.identity().place().name();
        }

        @Override
        public int write(String result, List<Message> warnings) {
            written.add(result);
            return 1;
        }
    }

    @TempDir
    private Path folder;

    private void files(String... words) throws IOException {
        for (int i = 0; i < words.length; i++) {
            Files.writeString(folder.resolve(String.format("%03d", i)), words[i]);
        }
    }

    private void run(Limits limits, List<Done> before) throws IOException {
        InputStream nothing = InputStream.nullInputStream();
        DocumentReader reader = new Troubled();
        Items items = new Items(
                Inputs.of(List.of(folder.toString()), nothing, any -> false),
                nothing,
                new FormatReader(),
                Optional.empty());
        Names names = new Names(written);
        Batch.Reading reading = new Batch.Reading(LIBRARY, reader, Given.NOTHING);
        new Batch(reading, limits, diagnostics).run(items, before, names, names, done::add, Progress.SILENT);
    }

    private List<String> told() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void keepsTheOrderOfTheInputsForAnyNumberOfThreads(int threads) throws IOException {
        String[] words = new String[100];
        for (int i = 0; i < words.length; i++) {
            words[i] = i % 10 == 3 ? "!fault" : i % 10 == 7 ? "甲山县" : "乙" + "一二三四五六七八九十".charAt(i % 10) + i + "县";
        }
        files(words);

        run(new Limits(threads, Duration.ofMinutes(5)), List.of());

        assertThat(done).extracting(Done::name).hasSize(100).isSorted();
        assertThat(written).isSorted().hasSize(81);
        assertThat(told()).filteredOn(line -> line.contains("internal error")).hasSize(10);
        assertThat(told())
                .filteredOn(line -> line.contains("the same report as 007"))
                .hasSize(9);
    }

    @Test
    void tellsOfAFaultInOneLineWithoutAStackTraceAndGoesOn() throws IOException {
        files("!fault", "!depth", "!memory", "甲山县");

        run(LONG, List.of());

        assertThat(told())
                .containsExactly(
                        "baoshu: 000: internal error: first line second line",
                        "baoshu: 001: nested too deeply",
                        "baoshu: 002: too large for the memory of this Java");
        assertThat(written).containsExactly("003 甲山县");
        assertThat(diagnostics.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(done.get(0).error()).startsWith("internal error");
        assertThat(done.get(3).records()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void triesADocumentAgainAloneWhereMemoryWasShort(int threads) throws IOException {
        files("甲山县", "丙城县", "乙水县", "!memory", "丁湖县", "戊江县", "!hang", "丙城县");

        run(new Limits(threads, Duration.ofSeconds(2)), List.of());

        assertThat(written).containsExactly("000 甲山县", "001 丙城县", "002 乙水县", "004 丁湖县", "005 戊江县");
        assertThat(told())
                .containsExactly(
                        "baoshu: 003: too large for the memory of this Java",
                        "baoshu: 006: not done after 2 seconds, given up",
                        "baoshu: 007: warning: the same report as 001, left out");
    }

    @Test
    void tellsOfNoNamesOfCode() {
        for (Throwable fault : List.of(
                new NullPointerException(),
                new IllegalStateException("Cannot invoke \"a.b.Cell.value()\" because \"cell\" is null"),
                new IllegalStateException(new IOException("gone")))) {
            assertThat(Messages.in(Language.ENGLISH).say(Diagnostics.internalError(fault)))
                    .isEqualTo("internal error");
        }
    }

    @Test
    void givesUpADocumentThatComesToNoEndAndGoesOn() throws IOException {
        files("!hang", "甲山县", "!hang", "!hang", "乙水县");

        run(new Limits(2, Duration.ofSeconds(1)), List.of());

        assertThat(written).containsExactly("001 甲山县", "004 乙水县");
        assertThat(told())
                .containsExactly(
                        "baoshu: 000: not done after 1 seconds, given up",
                        "baoshu: 002: not done after 1 seconds, given up",
                        "baoshu: 003: not done after 1 seconds, given up");
    }

    @Test
    void leavesOutWhatWasDoneBeforeAndStillKnowsItsReports() throws IOException {
        files("甲山县", "!fault", "甲山县", "乙水县");
        run(LONG, List.of());
        List<Done> before = List.copyOf(done.subList(0, 2));
        written.clear();
        done.clear();
        err.reset();

        run(LONG, before);

        assertThat(written).containsExactly("003 乙水县");
        assertThat(done).extracting(Done::name).containsExactly("002", "003");
        assertThat(told()).containsExactly("baoshu: 002: warning: the same report as 000, left out");
        assertThat(diagnostics.exitCode()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void doesNotGoOnWhereAnInputThatWasDoneHasChanged() throws IOException {
        files("甲山县", "乙水县");
        run(LONG, List.of());
        List<Done> before = List.copyOf(done);

        Files.writeString(folder.resolve("001"), "丙县城");
        assertThatThrownBy(() -> run(LONG, before))
                .isInstanceOf(ChangedInputException.class)
                .hasMessage("cannot go on with the earlier run: 001 has changed since");
        Files.delete(folder.resolve("001"));
        assertThatThrownBy(() -> run(LONG, before)).hasMessageEndingWith("001 is no input any more");
        Files.writeString(folder.resolve("0005"), "丁县");
        assertThatThrownBy(() -> run(LONG, before)).hasMessageEndingWith("0005 was not the input after those done");
    }
}
