package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.console.ExitCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports out of the columns of tables. */
class TextTableTest {
    @TempDir
    private Path folder;

    private String county = "";

    @BeforeEach
    void read() throws IOException {
        county = Files.readString(FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("texts/a.txt")));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    @Test
    void givesTheRecordsThatTheTextAloneGives() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), "\uFEFFid,正文\r\n7," + quoted(county) + "\r\n");

        Run ofTable = Run.of("extract", table, "--text-column", "正文");
        Run ofText = Run.of("extract", folder.resolve("texts/a.txt"));

        assertThat(ofTable.exitCode()).isZero();
        assertThat(Table.of(ofTable.out()).distinct("document")).containsExactly(table + ":1");
        assertThat(ofTable.out().replace(table + ":1", ""))
                .isEqualTo(ofText.out().replace(folder + "/texts/a.txt", ""));
    }

    @Test
    void aBadByteCostsItsRowAWarningAndNoRow() throws IOException {
        String rows = "正文\n" + quoted(county) + "\n" + quoted(county.replace("全县", "全区")) + "\n";
        byte[] bytes = rows.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        bytes["正文\n\"".getBytes(java.nio.charset.StandardCharsets.UTF_8).length + 3] = (byte) 0xFF;
        Path table = Files.write(folder.resolve("t.csv"), bytes);
        Path manifest = folder.resolve("manifest.csv");

        Run run = Run.of("extract", table, "--text-column", "正文", "--manifest", manifest);

        assertThat(Table.of(run.out()).distinct("document")).containsExactly(table + ":1", table + ":2");
        assertThat(run.err()).contains(table + ":1: warning: characters that could not be decoded: ");
        assertThat(Files.readString(manifest)).containsPattern(":1,row,,\\d+,1,\\d+,[1-9]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "targets", "sections", "reports"})
    void isReadByEachCommandRowByRow(String command) throws IOException {
        String other = county.replace("全县", "全区");
        Path table = Files.writeString(
                folder.resolve("t.csv"),
                "text\n" + quoted(county) + "\n\"\"\n" + quoted("今天天气很好。") + "\n" + quoted(other) + "\n");

        Run run = Run.of(command, table, "--text-column", "text", "-q");

        assertThat(run.out()).contains(table + ":1", table + ":4");
        assertThat(run.messages())
                .containsExactly(
                        "baoshu: " + table + ":2: no text in this row",
                        "baoshu: " + table + ":3: no work report found");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void takesRegionAndYearFromTheirColumnsWhereTheTextIsSilent() throws IOException {
        String speech = "各位代表：现在，我代表省人民政府向大会报告工作，请予审议。" + "产业提质，城乡添彩，百姓受益。".repeat(30) + "让我们共同奋斗！";
        Path table = Files.writeString(
                folder.resolve("t.tsv"),
                "地区\t年份\t全文\n安徽\t2002\t" + speech + "\n安徽省\t2003年\t" + speech.replace("添彩", "增色") + "\n");

        Table reports =
                Table.of(Run.of("reports", table, "--text-column", "全文", "--region-column", "地区", "--year-column", "年份")
                        .out());

        assertThat(reports.distinct("region_code")).containsExactly("340000");
        assertThat(reports.distinct("report_year")).containsExactly("2002", "2003");
    }

    @Test
    void warnsWhereAColumnContradictsTheText() throws IOException {
        Path table = Files.writeString(
                folder.resolve("t.csv"), "text,year\n" + quoted("2019年营口市政府工作报告\n" + county) + ",2011\n");

        Run run = Run.of("reports", table, "--text-column", "text", "--year-column", "year");

        assertThat(Table.of(run.out()).distinct("warnings").get(0))
                .contains("its name or row says 2011, its text 2019");
    }

    @Test
    void isReadInGb18030Too() throws IOException {
        Path table = folder.resolve("t.csv");
        Files.write(table, ("正文\n" + quoted(county) + "\n").getBytes(Charset.forName("GB18030")));

        assertThat(Table.of(Run.of("extract", table, "--text-column", "正文").out())
                        .rows())
                .isNotEmpty();
    }

    @Test
    void tellsOfAColumnThatIsNotThereAndGoesOn() throws IOException {
        Path wrong = Files.writeString(folder.resolve("a.csv"), "id,content\n1,x\n");
        Path right = Files.writeString(folder.resolve("b.csv"), "text\n" + quoted(county) + "\n");

        Run run = Run.of("extract", wrong, right, "--text-column", "text");

        assertThat(run.told()).containsExactly("baoshu: " + wrong + ": no column text among id, content");
        assertThat(Table.of(run.out()).rows()).isNotEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void writesNothingWhereNoTableHasTheColumn() throws IOException {
        Path wrong = Files.writeString(folder.resolve("a.csv"), "id,content\n1,x\n");

        Run run = Run.of("extract", wrong, "--text-column", "text");

        assertThat(run.out()).isEmpty();
        assertThat(run.messages())
                .containsExactly("baoshu: extract: " + wrong
                        + ": no column text among id, content (see: baoshu extract --help)");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void keepsWhatStandsBeforeARowThatIsBroken() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), "text\n" + quoted(county) + "\n\"open\n");

        Run run = Run.of("extract", table, "--text-column", "text");

        assertThat(Table.of(run.out()).rows()).isNotEmpty();
        assertThat(run.told())
                .singleElement()
                .asString()
                .startsWith("baoshu: " + table + ": not a table from row 2 on");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void refusesAColumnOfRegionsWithoutOneOfTexts() {
        Run run = Run.of("extract", "t.csv", "--region-column", "地区");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--region-column and --year-column go with --text-column only");
    }
}
