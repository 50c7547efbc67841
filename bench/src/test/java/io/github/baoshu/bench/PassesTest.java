package io.github.baoshu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PassesTest {
    @TempDir
    Path empty;

    private Texts invented() throws IOException {
        return Texts.load(empty.toString());
    }

    @Test
    void inventedReportsStandInForAFolderWithoutTexts() throws IOException {
        assertThat(invented().texts()).hasSameSizeAs(io.github.baoshu.fixtures.Fixture.all());
        assertThat(invented().source()).contains("invented").contains(empty.toString());
    }

    @Test
    void theTextsOfAFolderAreTaken() throws IOException {
        Files.writeString(empty.resolve("a.txt"), "政府工作报告");
        Files.writeString(empty.resolve("b.jsonl"), "{}");

        assertThat(invented().texts()).extracting(Texts.Text::name).containsExactly(empty + "/a.txt");
    }

    @ParameterizedTest
    @EnumSource
    void eachPassFindsSomething(Pass pass) throws IOException {
        Passes passes = new Passes(invented());

        assertThat(pass.run(passes)).isPositive().isEqualTo(pass.run(passes));
    }

    @Test
    void theWholeFindsWhatItsStagesFind() throws IOException {
        Passes passes = new Passes(invented());

        assertThat(passes.all()).isEqualTo(passes.extract());
    }

    @Test
    void oneTableTellsAllPassesAndTheRatios() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Throughput.print(invented(), Duration.ZERO, 1, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("invented", "all / HanLP", "floor / all")
                .contains("floor: decode", "all: bytes to records", "HanLP StandardTokenizer.segment, by text");
    }

    @Test
    void theBenchmarkRunsEachPass() throws IOException {
        PassBenchmark benchmark = new PassBenchmark();
        benchmark.load();

        assertThat(benchmark.pass()).isPositive();
    }
}
