package io.github.baoshu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.UnreadableDocumentException;
import io.github.baoshu.fixtures.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

        assertThat(lines).anyMatch(line -> line.startsWith("石泊县 2018 地区生产总值 LEVEL 98.6亿元 ACTUAL"));
    }

    @Test
    void a_record_is_called_by_its_document_and_the_second_report_inside_one_file_by_number() {
        Document page =
                Document.of("page.txt", Fixture.named("page-with-two-reports").text());
        List<WorkReport> reports = Baoshu.create().extract(page);
        assertThat(reports).hasSize(2);
        assertThat(reports.get(1).records())
                .isNotEmpty()
                .allSatisfy(record -> assertThat(record.document()).isEqualTo("page.txt#2"));
    }

    @Test
    void a_path_bytes_a_string_and_a_stream_give_the_same(@TempDir Path folder) throws IOException {
        String text = Fixture.named("page-with-two-reports").text();
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        Baoshu baoshu = Baoshu.create();
        List<WorkReport> reports = baoshu.extract(file);

        assertThat(reports).hasSize(2);
        assertThat(baoshu.extract(file.toString(), Files.readAllBytes(file))).isEqualTo(reports);
        assertThat(baoshu.extract(file.toString(), text).get(1).records())
                .isEqualTo(reports.get(1).records());
        assertThat(baoshu.stream(Document.of(file.toString(), text))
                        .limit(1)
                        .toList()
                        .get(0)
                        .records())
                .isEqualTo(reports.get(0).records());
    }

    @Test
    void a_text_without_a_report_gives_no_records() {
        assertThat(Baoshu.create().extract(Document.of("news.txt", "粮食产量达到3万吨。")))
                .isEmpty();
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
        List<String> lines = Baoshu.create().explain(Document.of("a.txt", text), text.indexOf("98.6"));
        assertThat(lines)
                .anyMatch(line -> line.startsWith("report") && line.contains("石泊县 2019"))
                .anyMatch(line -> line.startsWith("section") && line.contains("REVIEW"))
                .anyMatch(line -> line.startsWith("number") && line.contains("98.6亿元"))
                .anyMatch(line -> line.startsWith("record") && line.contains("id gdp"));
    }

    @Test
    void explain_tells_where_there_is_nothing_to_explain() {
        Document document = Document.of("a.txt", "粮食产量达到3万吨。");
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
