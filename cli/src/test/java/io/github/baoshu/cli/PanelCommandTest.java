package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Panels and audits of two invented reports of one city, from the command line. */
class PanelCommandTest {
    @TempDir
    private Path folder;

    private Path reports = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        reports = folder.resolve("reports");
        for (String year : List.of("two-years-2021", "two-years-2022")) {
            FixtureFile.copy(year, reports.resolve(year + ".txt"));
        }
    }

    @Test
    void putsARowForEachRegionAndYear() throws IOException {
        Path panel = folder.resolve("panel.csv");

        Run run = Run.of("panel", reports, "-o", panel);

        Table table = Table.of(Files.readString(panel));
        assertThat(table.rows())
                .extracting(row -> row.get("region") + row.get("year") + " " + row.get("gdp_growth") + " "
                        + row.get("gdp_growth_target") + row.get("gdp_growth_target_bound"))
                .containsExactly("芦汀市2020 4.2 ", "芦汀市2021 7.1 6.5APPROX", "芦汀市2022  6RANGE");
        assertThat(run.messages())
                .anyMatch(
                        line -> line.matches("baoshu: panel: 3 rows, \\d+ columns, \\d+ conflicts?(; left out: .*)?"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(Table.of(Files.readString(folder.resolve("panel-labels.csv")))
                        .rows())
                .anyMatch(row -> row.get("name").equals("gdp_growth_target")
                        && row.get("label").equals("地区生产总值增速目标")
                        && row.get("unit").equals("%"));
        assertThat(folder.resolve("panel-conflicts.csv")).exists();
        assertThat(Table.of(Files.readString(folder.resolve("panel-sources.csv")))
                        .rows())
                .anyMatch(row -> row.get("source_evidence").contains("901亿元"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel", "audit"})
    void takesRecordsThatWereExtractedBefore(String command) {
        Path csv = folder.resolve("indicators.csv");
        Path lines = folder.resolve("indicators.jsonl");
        Path chinese = folder.resolve("zh.csv");
        Run.of("extract", reports, "-o", csv, "--bom");
        Run.of("extract", reports, "-o", lines, "--format", "jsonl");
        Run.of("extract", reports, "-o", chinese, "--header", "zh");
        Run ofReports = Run.of(command, reports);

        for (Path records : List.of(csv, lines, chinese)) {
            Run run = Run.of(command, records);
            assertThat(run.out()).isEqualTo(ofReports.out());
            assertThat(run.messages())
                    .singleElement()
                    .isEqualTo(ofReports.messages().get(1));
        }
        assertThat(ofReports.messages()).first().asString().startsWith("baoshu: 2 documents: 2 reports, ");
    }

    @Test
    void tellsOfATableThatCannotBeReadAndGoesOn() throws IOException {
        Path table = folder.resolve("indicators.csv");
        Run.of("extract", reports, "-o", table);
        Path broken = Files.writeString(
                folder.resolve("broken.csv"), Files.readString(table).replace(",ACTUAL,", ",PERHAPS,"));

        Run run = Run.of("panel", broken, reports);

        assertThat(run.messages())
                .anyMatch(line -> line.matches("baoshu: " + broken + ": \\d+: status is none of its words: PERHAPS"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(Table.of(run.out()).rows()).hasSize(3);
    }

    @Test
    void findsWhatDoesNotFit() throws IOException {
        Table findings = Table.of(Run.of("audit", reports).out());
        Table wrong =
                Table.of(Run.of("audit", reports, "--verdict", "INCONSISTENT").out());

        assertThat(wrong.rows())
                .singleElement()
                .satisfies(row -> assertThat(
                                row.get("indicator") + row.get("figure_1") + row.get("figure_2") + row.get("figure_3"))
                        .isEqualTo("固定资产投资12.8%361亿元335亿元"));
        assertThat(findings.distinct("verdict")).contains("CONSISTENT", "MET", "MISSED", "EXCEEDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "targets", "reports", "panel", "audit"})
    void writesAWorkbook(String command) throws IOException {
        Path workbook = folder.resolve("out.xlsx");

        Run run = Run.of(command, reports, "--format", "xlsx", "--header", "zh", "-o", workbook);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllBytes(workbook)).startsWith('P', 'K');
        assertThat(Run.of(command, workbook).err()).contains("workbook");
    }

    @Test
    void cannotGoOnWithAWorkbook() {
        Run run = Run.of("extract", reports, "--format", "xlsx", "-o", folder.resolve("a.xlsx"), "--resume");

        assertThat(run.err()).contains("--resume does not go with the format xlsx");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
