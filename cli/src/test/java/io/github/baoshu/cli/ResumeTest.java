package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.console.ExitCode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that broke off goes on and ends with the bytes of one that did not. */
class ResumeTest {
    private static final int COPIES = 60;

    @TempDir
    private Path folder;

    private Path archive = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void fill() throws IOException {
        archive = Files.createDirectory(folder.resolve("archive"));
        out = folder.resolve("out");
        List<String> texts = new ArrayList<>();
        for (String name : List.of(FixtureFile.COUNTY, FixtureFile.PROVINCE, FixtureFile.TWO_REPORTS)) {
            texts.add(Files.readString(
                    FixtureFile.copy(name, folder.resolve("texts").resolve(name))));
        }
        for (int i = 0; i < COPIES; i++) {
            String text = i % 9 == 4 ? "今天天气很好。" : texts.get(i % texts.size()).replace("各位代表", "各位代表" + i);
            Files.writeString(archive.resolve(String.format("%03d.txt", i)), text);
        }
    }

    private Path journal() {
        return folder.resolve(".out.journal");
    }

    private Path part() {
        return folder.resolve(".out.part");
    }

    /** What a run gives that nothing disturbs. */
    private byte[] undisturbed(String... options) throws IOException {
        Path whole = folder.resolve("whole");
        Run.of(words(whole, options));
        return Files.readAllBytes(whole);
    }

    private Object[] words(Path file, String... options) {
        List<Object> words = new ArrayList<>(Arrays.asList(options));
        words.addAll(List.of(archive, "-q", "-o", file));
        return words.toArray();
    }

    /** Starts a process of its own and kills it when the journal has some length. */
    private void kill(long length, String... options) throws IOException, InterruptedException {
        Process process = Child.of(List.of(), words(out, options))
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
        while (process.isAlive() && (!Files.exists(journal()) || Files.size(journal()) < length)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        process.destroyForcibly().waitFor();
    }

    @Test
    void tellsOfGoingOnWhereItIsStopped() throws IOException, InterruptedException {
        Path err = folder.resolve("err");
        Process process = Child.of(List.of(), "extract", archive, "-o", out, "--threads", 1)
                .redirectError(err.toFile())
                .start();
        while (process.isAlive() && (!Files.exists(journal()) || Files.size(journal()) < 400)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        process.destroy(); // as Ctrl-C does, it lets Java say a word
        process.waitFor();

        assertThat(Files.readAllLines(err))
                .contains("baoshu: " + out + ": stopped; what is done is kept, --resume goes on from there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "extract --format jsonl", "targets --grid", "reports --bom"})
    void endsWithTheSameBytesAfterKills(String command) throws IOException, InterruptedException {
        String[] options = command.split(" ");
        byte[] expected = undisturbed(options);
        String[] resumed = Arrays.copyOf(options, options.length + 1);
        resumed[options.length] = "--resume";
        Random random = new Random(command.hashCode());
        long length = 1;
        for (int i = 0; i < 3; i++) {
            length += random.nextInt(4000);
            kill(length, i == 0 ? options : resumed);
        }

        Run last = Run.of(words(out, resumed));

        assertThat(last.exitCode()).isEqualTo(ExitCode.INPUT); // some inputs are no reports
        assertThat(Files.readAllBytes(out)).isEqualTo(expected);
        assertThat(journal()).doesNotExist();
        assertThat(part()).doesNotExist();
    }

    /** A run that was killed with about a third of its work done. */
    private void broken(String... options) throws IOException, InterruptedException {
        kill(6000, options);
        assertThat(journal()).exists();
    }

    @Test
    void trustsOnlyWhatWasWrittenWhole() throws IOException, InterruptedException {
        byte[] expected = undisturbed("extract");
        broken("extract");
        byte[] rows = Files.readAllBytes(journal());
        byte[] written = Files.readAllBytes(part());
        for (int cut = 0; cut < 12; cut++) {
            Files.write(journal(), Arrays.copyOf(rows, Math.max(0, rows.length - cut * 37)));
            Files.write(part(), Arrays.copyOf(written, Math.max(0, written.length - cut * 1009)));

            Run.of(words(out, "extract", "--resume"));

            assertThat(Files.readAllBytes(out)).as("cut %d", cut).isEqualTo(expected);
        }
    }

    @Test
    void findsBytesThatNeverReachedTheDisk() throws IOException, InterruptedException {
        byte[] expected = undisturbed("extract");
        broken("extract");
        byte[] written = Files.readAllBytes(part());
        Arrays.fill(written, written.length / 2, written.length, (byte) 0);
        Files.write(part(), written);

        Run.of(words(out, "extract", "--resume"));

        assertThat(Files.readAllBytes(out)).isEqualTo(expected);
    }

    @Test
    void listsAllDocumentsInTheManifest() throws IOException, InterruptedException {
        broken("extract");
        Path manifest = folder.resolve("manifest.csv");

        Run.of(words(out, "extract", "--resume", "--manifest", manifest.toString()));

        Table table = Table.of(Files.readString(manifest));
        assertThat(table.rows()).hasSize(COPIES);
        assertThat(table.rows().get(4).get("error")).isEqualTo("no work report found");
        assertThat(table.rows().get(0).get("records")).isNotEqualTo("0");
        assertThat(table.rows().get(0).get("charset")).isEqualTo("UTF-8");
    }

    @Test
    void refusesToGoOnWithARunOfOtherOptions() throws IOException, InterruptedException {
        broken("extract");

        Run run = Run.of(words(out, "extract", "--format", "jsonl", "--resume"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("cannot go on with the earlier run: it had other options");
        assertThat(journal()).exists();
    }

    @Test
    void refusesToGoOnWhereAnInputHasChanged() throws IOException, InterruptedException {
        broken("extract");
        Files.writeString(archive.resolve("000.txt"), "。", StandardCharsets.UTF_8, StandardOpenOption.APPEND);

        Run run = Run.of(words(out, "extract", "--resume"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("000.txt has changed since");
        assertThat(journal()).exists();
    }

    @Test
    void beginsAnewWithoutTheOption() throws IOException, InterruptedException {
        byte[] expected = undisturbed("extract");
        broken("extract");
        Files.writeString(archive.resolve("000.txt"), "。", StandardCharsets.UTF_8, StandardOpenOption.APPEND);

        assertThat(Run.of(words(out, "extract")).exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(Files.size(out)).isCloseTo(expected.length, org.assertj.core.data.Offset.offset(1000L));
        assertThat(journal()).doesNotExist();
    }

    @Test
    void goesWithAFileOnly() {
        assertThat(Run.of("extract", archive, "--resume").err()).contains("--resume goes with -o FILE only");
    }
}
