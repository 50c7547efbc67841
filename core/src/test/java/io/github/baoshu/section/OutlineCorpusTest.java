package io.github.baoshu.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.document.Document;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.place.Gazetteer;
import io.github.baoshu.report.Report;
import io.github.baoshu.report.ReportSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The small speeches of {@code outlines.tsv}. */
class OutlineCorpusTest {
    private static final ReportSplitter REPORTS = new ReportSplitter(Gazetteer.load());
    private static final SectionSplitter SECTIONS = new SectionSplitter();

    private static final String TITLE = "苇渡市政府工作报告";
    private static final String SALUTATION = "各位代表：现在，我代表市人民政府向大会报告工作，请予审议。";
    private static final String CLOSING = "各位代表，山高路远，唯有实干。让我们为建设美丽富饶的新苇渡而努力奋斗！";

    @TestFactory
    Stream<DynamicTest> a_small_speech_has_the_sections_and_headings_of_its_row() {
        TermTable table = TermTable.resource(
                OutlineCorpusTest.class, "outlines.tsv", "id", "year", "text", "sections", "headings");
        return table.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cell(0), () -> check(row.cell(1), row.cell(2), row.cell(3), row.cell(4))));
    }

    private static void check(String year, String text, String sections, String headings) {
        Document document = Document.named("small.txt").text(whole(year, text));
        List<Report> reports = REPORTS.split(document).reports();
        assertThat(reports).hasSize(1);
        Outline outline = SECTIONS.split(reports.get(0));
        List<String> expected = new ArrayList<>(List.of("FRONT_MATTER " + year + "年"));
        expected.addAll(List.of(sections.split(" \\| ")));
        assertThat(outline.sections()).hasSameSizeAs(expected);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            Section section = outline.sections().get(i);
            int words = expected.get(i).length() - expected.get(i).indexOf(' ') - 1;
            String start = section.span().of(document.text()).strip();
            found.add(section.type() + " " + start.substring(0, Math.min(words, start.length())));
        }
        assertThat(found).isEqualTo(expected);
        assertThat(outline.headings().stream()
                        .filter(heading -> heading.level() < 3 || isNumbered(heading, document))
                        .map(heading -> heading.level() + " " + heading.text())
                        .toList())
                .isEqualTo(headings.isEmpty() ? List.of() : List.of(headings.split(" \\| ")));
    }

    private static boolean isNumbered(Heading heading, Document document) {
        return Character.isDigit(heading.span().of(document.text()).charAt(0));
    }

    private static String whole(String year, String text) {
        if (text.startsWith("FLAT ")) {
            return year + "年" + TITLE + "\n" + SALUTATION + " " + text.substring(5) + " " + CLOSING;
        }
        String body = text.replace("DECEMBER ", "").replace('⏎', '\n');
        String front = text.startsWith("DECEMBER ")
                ? year + "年" + TITLE + "\n" + (Integer.parseInt(year) - 1) + "年12月20日在苇渡市第五届人民代表大会第二次会议上\n"
                : year + "年" + TITLE + "\n";
        String speech = body.contains("CLOSING") ? body.replace("CLOSING", CLOSING) : body + "\n" + CLOSING;
        return front + SALUTATION + "\n" + speech + "\n";
    }
}
