package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    private Path folder;

    @Test
    void namesTheRuleThatMadeARecord() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("a.txt"));
        CSVRecord record = Table.of(Run.of("extract", file).out()).rows().get(0);

        Run run = Run.of("explain", file, "--at", record.get("start"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(record.get("rule"), record.get("evidence"));
    }

    @Test
    void tellsOfAFileThatCannotBeRead() {
        Path missing = folder.resolve("missing.txt");

        assertThat(Run.of("explain", missing, "--at", 0))
                .isEqualTo(new Run(ExitCode.INPUT, "", "baoshu: " + missing + ": no such file\n"));
    }

    @Test
    void needsAnOffset() {
        Run run = Run.of("explain", folder.resolve("a.txt"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).singleElement().asString().contains("--at", "baoshu explain --help");
    }
}
