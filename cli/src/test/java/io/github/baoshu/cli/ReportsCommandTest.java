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

class ReportsCommandTest {
    private static final String SPEECH = """
            各位代表：
            现在，我代表市人民政府向大会报告工作，请予审议。
            一、工作回顾
            过去一年，我们攻坚克难，经济平稳增长，民生持续改善。%s
            二、今年工作安排
            今年是重要一年，我们要加快推进项目建设，确保增长6%%。
            各位代表，让我们为建设美好家园而努力奋斗！
            """.formatted("产业提质，城乡添彩，百姓受益。".repeat(20));

    @TempDir
    private Path folder;

    @Test
    void writesARowForEachReportWithItsIdentityAndTheSizesOfItsSections() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"), "政府工作报告\n2017年12月20日在盖州市第十九届人民代表大会第三次会议上\n代市长　林远帆\n" + SPEECH);

        Table table = Table.of(Run.of("reports", file).out());

        assertThat(table.header())
                .startsWith("document", "region", "region_code", "level", "parent_code", "report_year", "date")
                .contains("review", "plan", "boilerplate")
                .endsWith("warnings", "kind");
        CSVRecord row = table.rows().get(0);
        assertThat(List.of(
                        row.get("region"),
                        row.get("region_code"),
                        row.get("level"),
                        row.get("parent_code"),
                        row.get("report_year"),
                        row.get("date"),
                        row.get("meeting"),
                        row.get("speaker"),
                        row.get("office"),
                        row.get("warnings")))
                .containsExactly(
                        "盖州市",
                        "210881",
                        "COUNTY",
                        "210800",
                        "2018",
                        "2017-12-20",
                        "盖州市第十九届人民代表大会第三次会议",
                        "林远帆",
                        "代市长",
                        "");
        assertThat(Integer.parseInt(row.get("review"))).isGreaterThan(Integer.parseInt(row.get("plan")));
        assertThat(row.get("annex")).isEmpty();
    }

    @Test
    void writesARowForEachReportOfAPage() throws IOException {
        Path page = FixtureFile.copy(FixtureFile.TWO_REPORTS, folder.resolve("page.txt"));

        assertThat(Table.of(Run.of("reports", "-q", page).out()).distinct("document"))
                .containsExactly(page.toString(), page + "#2");
    }

    @Test
    void warnsOfANameThatSaysSomethingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("2016_辽宁省.txt"), "2019年营口市政府工作报告\n" + SPEECH);

        Run run = Run.of("reports", folder);

        String warnings = "its name or row says 辽宁省, its text 营口市; its name or row says 2016, its text 2019";
        assertThat(Table.of(run.out()).distinct("warnings")).containsExactly(warnings);
        assertThat(run.messages()).containsExactly("baoshu: " + file.getFileName() + ": warning: " + warnings);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void listsAReportThatComesAgainAndSaysSo() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "2019年营口市政府工作报告\n" + SPEECH);
        Files.writeString(folder.resolve("b.txt"), "首页\n2019年营口市政府工作报告\n\n" + SPEECH.replace("\n", "\n\n"));
        Files.writeString(folder.resolve("c.txt"), "2019年营口市政府工作报告\n" + SPEECH.replace("添彩", "增色"));

        Table table = Table.of(Run.of("reports", folder).out());

        assertThat(table.rows()).hasSize(3);
        assertThat(table.distinct("warnings"))
                .containsExactly(
                        "",
                        "the same report as a.txt, left out",
                        "of the same region and year as a.txt, in other words");
    }

    @Test
    void givesTheRecordsOfAReportThatComesAgainOnce() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "2019年营口市政府工作报告\n" + SPEECH);
        Files.writeString(folder.resolve("b.txt"), "2019年营口市政府工作报告\n" + SPEECH);

        Run run = Run.of("extract", folder);

        assertThat(Table.of(run.out()).distinct("document")).containsExactly("a.txt");
        assertThat(run.told()).containsExactly("baoshu: b.txt: warning: the same report as a.txt, left out");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void saysWhatATextIsThatIsNoWorkReport() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                "关于苇渡市2018年预算执行情况和2019年预算草案的报告\n各位代表：\n受市人民政府委托，现将预算执行情况和预算草案提请大会审议。\n" + "收支平衡。".repeat(100));

        Run run = Run.of("reports", folder);

        assertThat(Table.of(run.out()).rows()).isEmpty();
        assertThat(run.messages())
                .containsExactly("baoshu: a.txt: no work report found, but a budget report (“关于苇渡市2018年预算执行情…”)");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    }
}
