package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.console.ExitCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCommandTest {
    private static final String SAMPLES = "sentence\tindicator_id\tindicator\tmeasure\tvalue\tunit\tbound\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.writeString(folder.resolve("units.tsv"), "unit\tkind\tbase\tfactor\n盏\tCOUNT\t盏\t1\n");
        Files.writeString(
                folder.resolve("catalogue.tsv"),
                "id\tname\taliases\tcategory\tunit\tkind\nlanterns\t路灯总数\t\tcity\t盏\tLEVEL\n");
    }

    @Test
    void triesTheTablesOnSampleSentences() throws IOException {
        Files.writeString(
                folder.resolve("samples.tsv"),
                SAMPLES + "路灯总数达到3万盏以上。\tlanterns\t\tLEVEL\t3\t万盏\tAT_LEAST\n路灯总数达到3万盏。\tlamps\n");

        Run run = Run.of("lexicon", "check", folder);

        assertThat(run.lines()).contains("ok      路灯总数达到3万盏以上。", "differs 路灯总数达到3万盏。");
        assertThat(run.messages())
                .containsExactly("baoshu: " + folder.resolve("samples.tsv") + ":3: no record as expected: lamps");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void namesFileAndLineOfARowThatCannotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("units.tsv"), "unit\tkind\tbase\tfactor\n盏\tCOUNT\t盏\tone\n");

        Run run = Run.of("lexicon", "check", folder);

        assertThat(run.err()).isEqualTo("baoshu: " + folder + ": " + file + ":2: \"one\" is no number\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void namesATableThatIsNoUtf8AndAFolderInTheStead() throws IOException {
        Path table = Files.write(folder.resolve("refusals.tsv"), "words\n单\n".getBytes(Charset.forName("GB18030")));

        assertThat(Run.of("lexicon", "check", folder).err()).contains(table + ":2: no UTF-8");

        Files.delete(table);
        Files.createDirectory(table);
        assertThat(Run.of("lexicon", "check", folder).err()).contains(table + ": a folder where a table should be");
    }

    @Test
    void tellsWhereThereIsNothingToTry() {
        assertThat(Run.of("lexicon", "check", folder).err()).contains("all tables read; no samples.tsv");
        assertThat(Run.of("lexicon", "check", folder.resolve("no")).exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void tellsOfAFolderWithoutTables() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Run run = Run.of("lexicon", "check", empty);

        assertThat(run.messages()).containsExactly("baoshu: " + empty + ": no tables in this folder");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void writesNothingWhereItsFolderIsNone() throws IOException {
        Path report = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("in/a.txt"));

        for (String command : List.of("extract", "targets", "reports", "sections")) {
            Run run = Run.of(command, report, "--lexicon", folder.resolve("no"));

            assertThat(run.out()).isEmpty();
            assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        }
    }

    @Test
    void extractsWithTheTablesOfAFolder() throws IOException {
        Path report = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("in/a.txt"));
        Files.writeString(report, Files.readString(report).replaceFirst("地区生产总值", "路灯总数达到3万盏，地区生产总值"));

        assertThat(Table.of(Run.of("extract", report, "--lexicon", folder).out())
                        .distinct("indicator_id"))
                .contains("lanterns");
        assertThat(Table.of(Run.of("extract", report).out()).distinct("indicator_id"))
                .doesNotContain("lanterns");
    }
}
