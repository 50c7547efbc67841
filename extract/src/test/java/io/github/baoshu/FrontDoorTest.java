package io.github.baoshu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.UnreadableDocumentException;
import io.github.baoshu.fixtures.Fixture;
import io.github.baoshu.section.Heading;
import io.github.baoshu.section.SectionType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontDoorTest {
    @Test
    void the_five_lines_of_the_readme_give_records(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("report.txt"), Fixture.named("clean-paragraphs").text());
        List<String> lines = new ArrayList<>();

        Baoshu baoshu = Baoshu.create();
        for (WorkReport report : baoshu.extract(file)) {
            report.records().forEach(record -> lines.add(record.toString()));
        }

        assertThat(lines).anyMatch(line -> line.startsWith("石泊县 2018 地区生产总值 LEVEL EXACT 98.6亿元 ACTUAL"));
    }

    @Test
    void a_record_is_called_by_its_document_and_the_second_report_inside_one_file_by_number() {
        Document page = Document.named("page.txt")
                .text(Fixture.named("page-with-two-reports").text());
        List<WorkReport> reports = Baoshu.create().extract(page).reports();
        assertThat(reports).hasSize(2);
        assertThat(reports.get(1).records())
                .isNotEmpty()
                .allSatisfy(record -> assertThat(record.source().document()).isEqualTo("page.txt#2"));
    }

    @Test
    void a_path_bytes_a_string_and_a_stream_give_the_same(@TempDir Path folder) throws IOException {
        String text = Fixture.named("page-with-two-reports").text();
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        Baoshu baoshu = Baoshu.create();
        List<WorkReport> reports = baoshu.extract(file).reports();

        assertThat(reports).hasSize(2);
        assertThat(baoshu.extract(file.toString(), Files.readAllBytes(file)).reports())
                .isEqualTo(reports);
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(baoshu.extract(file.toString(), in).reports()).isEqualTo(reports);
        }
        assertThat(baoshu.extract(Document.named(file.toString()).text(text)).records())
                .isEqualTo(reports.stream()
                        .flatMap(report -> report.records().stream())
                        .toList());
        assertThat(baoshu.stream(Document.named(file.toString()).text(text))
                        .limit(1)
                        .toList()
                        .get(0)
                        .records())
                .isEqualTo(reports.get(0).records());
    }

    @Test
    void what_holds_no_report_says_what_it_holds_instead() {
        Baoshu baoshu = Baoshu.create();
        Extraction news = baoshu.extract(Document.named("news.txt").text("粮食产量达到3万吨。"));

        assertThat(news.isEmpty()).isTrue();
        assertThat(news.records()).isEmpty();
        assertThat(news.why()).isEqualTo("no work report in news.txt; passed over: site text “粮食产量达到3万吨。”");
        assertThat(baoshu.extract(Document.named("blank.txt").text(" \n")).why())
                .isEqualTo("no work report in blank.txt; the text is empty");
    }

    @Test
    void a_page_tells_its_reports_and_what_stands_between_them() {
        Extraction page = Baoshu.create()
                .extract(Document.named("page.txt")
                        .text(Fixture.named("page-with-two-reports").text()));

        assertThat(page.why()).startsWith("2 work reports in page.txt");
    }

    @Test
    void a_report_tells_whose_it_is_and_its_sections_at_once() {
        Extraction extraction = Baoshu.create().extract(SmallReports.with("粮食产量达到3万吨。"));
        WorkReport report = extraction.reports().get(0);

        assertThat(report.name()).isEqualTo("small.txt");
        assertThat(report.region()).contains("青岚市");
        assertThat(report.regionCode()).isEmpty();
        assertThat(report.year()).contains(2026);
        assertThat(report.headings()).extracting(Heading::text).containsExactly("2025年工作回顾", "2026年工作安排");
        assertThat(report.sections(SectionType.REVIEW))
                .singleElement()
                .satisfies(section -> assertThat(report.text(section)).isEqualTo("一、2025年工作回顾\n粮食产量达到3万吨。\n"));
        assertThat(report.sections().stream().map(report::text).collect(Collectors.joining()))
                .isEqualTo(report.text());
    }

    @Test
    void a_file_that_is_not_there_is_named_in_the_message(@TempDir Path folder) {
        assertThatThrownBy(() -> Baoshu.create().extract(folder.resolve("none.txt")))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageEndingWith("none.txt: no such file");
    }

    @Test
    void explain_tells_report_section_sentence_and_record_of_a_number() {
        String text = Fixture.named("clean-paragraphs").text();
        List<String> lines = Baoshu.create().explain(Document.named("a.txt").text(text), text.indexOf("98.6"));
        assertThat(lines)
                .anyMatch(line -> line.startsWith("report") && line.contains("石泊县 2019"))
                .anyMatch(line -> line.startsWith("section") && line.contains("REVIEW"))
                .anyMatch(line -> line.startsWith("number") && line.contains("98.6亿元"))
                .anyMatch(line -> line.startsWith("record") && line.contains("id gdp"));
    }

    @Test
    void explain_tells_where_there_is_nothing_to_explain() {
        Document document = Document.named("a.txt").text("粮食产量达到3万吨。");
        assertThat(Baoshu.create().explain(document, 2))
                .singleElement()
                .asString()
                .startsWith("passed over");
        assertThat(Baoshu.create().explain(document, 99))
                .singleElement()
                .asString()
                .contains("outside");
        assertThat(Baoshu.create().explain(document, -1))
                .singleElement()
                .asString()
                .contains("outside");
    }
}
