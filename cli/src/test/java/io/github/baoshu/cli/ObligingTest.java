package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.console.ExitCode;
import io.github.baoshu.cli.console.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands over reports do for their user: formats by name, what is given beats what is read, few lines. */
class ObligingTest {
    @TempDir
    private Path folder;

    private Path county = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        county = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("in/a.txt"));
    }

    @ParameterizedTest
    @CsvSource({
        "out.xlsx, PK",
        "OUT.XLSX, PK",
        "out.jsonl, '{\"document\":'",
        "out.csv, 'document,'",
        "out.txt, 'document,'"
    })
    void chooses_the_format_by_the_name_of_the_output(String name, String beginning) throws IOException {
        Path out = folder.resolve(name);

        assertThat(Run.of("extract", county, "-o", out).exitCode()).isZero();

        assertThat(new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1))
                .startsWith(beginning);
    }

    @Test
    void chooses_json_lines_for_sections_by_the_name() throws IOException {
        Path out = folder.resolve("out.jsonl");

        assertThat(Run.of("sections", county, "-o", out).exitCode()).isZero();

        assertThat(Files.readString(out)).startsWith("{\"document\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "targets", "reports"})
    void believes_what_is_given(String command) throws IOException {
        Run run = Run.of(command, county, "--region", "营口市", "--year", "2019");

        Table table = Table.of(run.out());
        assertThat(table.distinct("region")).containsExactly("营口市");
        assertThat(table.distinct("region_code")).containsExactly("210800");
        assertThat(table.distinct("report_year")).containsExactly("2019");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void believes_what_is_given_in_all_other_commands() {
        Object[] given = {"--region", "营口市", "--year", "2019"};

        assertThat(run("panel", given).out()).contains("营口市", "2018").doesNotContain("石泊县");
        assertThat(run("audit", given).exitCode()).isZero();
        assertThat(run("sections", given).out()).contains("营口市  2019");
        assertThat(Run.of("explain", county, "--at", 200, "--region", "营口市", "--year", 2019)
                        .out())
                .contains("营口市 2019");
    }

    private Run run(String command, Object... more) {
        Object[] words = new Object[more.length + 2];
        words[0] = command;
        words[1] = county;
        System.arraycopy(more, 0, words, 2, more.length);
        return Run.of(words);
    }

    @Test
    void takes_a_sentence_from_standard_input_for_a_report() throws IOException {
        String sentence = "今年地区生产总值增长6%左右。";

        Run run = Run.with(sentence, "extract", "-", "--as-report", "--region", "青岚市", "--year", "2026");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Table.of(run.out()).rows())
                .singleElement()
                .satisfies(row -> assertThat(
                                row.get("region") + row.get("report_year") + row.get("indicator_id") + row.get("value"))
                        .isEqualTo("青岚市2026gdp6"));
        assertThat(Run.with(sentence, "extract", "-").exitCode()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void says_one_line_of_a_file_that_holds_a_report_six_times() throws IOException {
        String report = "2019年营口市政府工作报告\n各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n一、2018年工作回顾\n"
                + "产业提质，城乡添彩，百姓受益。".repeat(30)
                + "\n二、2019年工作安排\n各位代表，让我们为建设美好家园而努力奋斗！\n";
        Path page = Files.writeString(folder.resolve("page.txt"), report.repeat(6));

        assertThat(Run.of("extract", page).messages())
                .singleElement()
                .asString()
                .startsWith("baoshu: " + page + ": warning: ")
                .containsPattern("the same report as #\\d, left out \\(#\\d–#\\d\\)");
        assertThat(Run.in(Language.CHINESE, "", "extract", page).messages())
                .singleElement()
                .asString()
                .containsPattern("与 #\\d 是同一篇报告，不再抽取（#\\d–#\\d）");
        assertThat(Run.of("extract", page, "-q").err()).isEmpty();
    }

    @Test
    void counts_at_the_end_where_there_was_more_than_one_document() throws IOException {
        Path missing = folder.resolve("missing.txt");
        int rows = Table.of(Run.of("extract", county).out()).rows().size();

        assertThat(Run.of("extract", county).err()).isEmpty();
        assertThat(Run.of("extract", county, missing).messages())
                .last()
                .isEqualTo("baoshu: 2 documents: 1 report, " + rows + " records, 1 failed");
        assertThat(Run.of("sections", county, missing).messages())
                .last()
                .isEqualTo("baoshu: 2 documents: 1 report, 1 failed");
        assertThat(Run.in(Language.CHINESE, "", "extract", county, missing).messages())
                .last()
                .isEqualTo("baoshu: 2 份文件：1 篇报告、" + rows + " 条记录、1 份失败");
    }

    @Test
    void tells_more_where_so_asked() throws IOException {
        int rows = Table.of(Run.of("extract", county).out()).rows().size();

        assertThat(Run.of("extract", county, "--verbose").messages())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .matches("baoshu: " + county
                                        + ": 1 report in \\d+ characters \\(text UTF-8\\), \\d+ ms"),
                        line -> assertThat(line).matches("baoshu: " + county + ": 石泊县 \\d{4}; " + rows + " records"),
                        line -> assertThat(line).isEqualTo("baoshu: 1 document: 1 report, " + rows + " records"));
    }

    @Test
    void writes_the_same_in_either_language() {
        for (String command : new String[] {"extract", "targets", "panel", "audit", "sections", "reports"}) {
            assertThat(Run.in(Language.CHINESE, "", command, county).out())
                    .isEqualTo(Run.of(command, county).out());
        }
    }
}
