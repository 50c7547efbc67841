package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetsCommandTest {
    private static final List<String> COLUMNS = List.of(
            "document",
            "region",
            "region_code",
            "report_year",
            "indicator_id",
            "indicator",
            "measure",
            "value",
            "value_high",
            "unit",
            "bound",
            "modifier",
            "effort",
            "hardness",
            "stretch",
            "relation",
            "relative_to",
            "main",
            "reason",
            "quote",
            "start",
            "end");

    @TempDir
    private Path folder;

    private static CSVRecord row(Table table, String indicator) {
        List<CSVRecord> rows = table.rows().stream()
                .filter(row -> row.get("indicator_id").equals(indicator))
                .toList();
        assertThat(rows).as(indicator).hasSize(1);
        return rows.get(0);
    }

    @Test
    void writesARowForEachTargetOfTheYear() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.PROVINCE, folder.resolve("p.txt"));

        Run run = Run.of("targets", file);
        Table table = Table.of(run.out());

        assertThat(run.exitCode()).isZero();
        assertThat(table.header()).isEqualTo(COLUMNS);
        assertThat(table.distinct("report_year")).containsExactly("2026");
        CSVRecord growth = row(table, "gdp");
        assertThat(growth.get("value")).isEqualTo("5");
        assertThat(growth.get("value_high")).isEqualTo("5.5");
        assertThat(growth.get("bound")).isEqualTo("RANGE");
        assertThat(growth.get("hardness")).isEmpty();
        assertThat(growth.get("stretch")).isEqualTo("在实际工作中力争更好");
        assertThat(growth.get("main")).isEqualTo("true");
        CSVRecord income = row(table, "income_per_capita");
        assertThat(income.get("value")).isEmpty();
        assertThat(income.get("relation")).isEqualTo("IN_STEP");
        assertThat(income.get("relative_to")).isEqualTo("经济增长");
        assertThat(row(table, "retail_sales").get("hardness")).isEqualTo("SOFT");
        assertThat(row(table, "general_budget_revenue").get("hardness")).isEqualTo("HARD");
    }

    @Test
    void quotesWhatStandsAtItsOffsets() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.PROVINCE, folder.resolve("p.txt"));
        String text = Files.readString(file);

        assertThat(Table.of(Run.of("targets", file).out()).rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                text.substring(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end"))))
                        .isEqualTo(row.get("quote")));
    }

    @Test
    void addsWithGridARowAndAReasonForEachIndicatorWithout() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.PROVINCE, folder.resolve("p.txt"));

        Table plain = Table.of(Run.of("targets", file).out());
        Table grid = Table.of(Run.of("targets", "--grid", file).out());

        assertThat(grid.rows()).hasSizeGreaterThan(plain.rows().size());
        assertThat(plain.distinct("reason")).containsExactly("");
        assertThat(row(grid, "gdp").get("reason")).isEmpty();
        assertThat(row(grid, "fdi").get("reason")).isEqualTo("NOT_MENTIONED");
        assertThat(row(grid, "fdi").get("value")).isEmpty();
        assertThat(grid.rows())
                .filteredOn(row -> !row.get("reason").isEmpty())
                .allSatisfy(row -> assertThat(row.get("quote")).isEmpty());
    }

    @Test
    void writesWithGridThatAFileCouldNotBeReadAndGoesOn() throws IOException {
        Path bad = Files.writeString(folder.resolve("a.txt"), "这里没有报告。");
        Path good = FixtureFile.copy(FixtureFile.PROVINCE, folder.resolve("p.txt"));

        Run run = Run.of("targets", "--grid", bad, good);
        Table table = Table.of(run.out());

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(run.told()).singleElement().asString().contains("a.txt");
        assertThat(table.rows())
                .filteredOn(row -> row.get("document").endsWith("a.txt"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("reason")).isEqualTo("PARSE_FAILED"));
        assertThat(table.rows())
                .filteredOn(row -> row.get("document").endsWith("p.txt"))
                .isNotEmpty();
    }

    @Test
    void takesACodebookOfTheUsers() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.PROVINCE, folder.resolve("p.txt"));
        Path own = Files.writeString(
                folder.resolve("own.tsv"), "pattern\thardness\tsource\texample\n左右\tHARD\tours\t增长6%左右\n");

        Table table = Table.of(Run.of("targets", "--codebook", own, file).out());

        assertThat(row(table, "retail_sales").get("hardness")).isEqualTo("HARD");
        assertThat(row(table, "general_budget_revenue").get("hardness")).isEmpty();
    }

    @Test
    void refusesACodebookThatIsNone() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.PROVINCE, folder.resolve("p.txt"));
        Path own = Files.writeString(folder.resolve("own.tsv"), "pattern\n左右\n");

        Run malformed = Run.of("targets", "--codebook", own, file);
        Run absent = Run.of("targets", "--codebook", folder.resolve("none.tsv"), file);

        assertThat(malformed.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(malformed.messages()).singleElement().asString().contains("own.tsv");
        assertThat(malformed.out()).isEmpty();
        assertThat(absent.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(absent.messages())
                .singleElement()
                .asString()
                .contains("none.tsv")
                .contains("no such file");
    }

    @Test
    void writesIntoAFileWhatItWritesToStandardOutput() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.PROVINCE, folder.resolve("p.txt"));
        Path output = folder.resolve("targets.csv");

        Run run = Run.of("targets", file, "-o", output);

        assertThat(run.out()).isEmpty();
        assertThat(output).content().isEqualTo(Run.of("targets", file).out());
    }

    @Test
    void beginsWithAByteOrderMarkWhereAsked() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.PROVINCE, folder.resolve("p.txt"));

        assertThat(Run.of("targets", "--bom", file).out()).startsWith("\uFEFFdocument,");
    }
}
