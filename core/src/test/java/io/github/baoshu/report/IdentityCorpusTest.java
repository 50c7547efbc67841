package io.github.baoshu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.document.Document;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.place.Gazetteer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The small papers of {@code identities.tsv} and {@code no-work-reports.tsv}. */
class IdentityCorpusTest {
    private static final ReportSplitter SPLITTER = new ReportSplitter(Gazetteer.load());
    private static final String BODY =
            "一、工作回顾\n过去一年，我们攻坚克难，经济平稳增长，民生持续改善。".concat("产业提质，城乡添彩，百姓受益。".repeat(20)) + "\n让我们为建设美好家园而努力奋斗！\n";

    @TestFactory
    Stream<DynamicTest> a_small_paper_has_the_identity_of_its_row() {
        TermTable table = TermTable.resource(
                IdentityCorpusTest.class,
                "identities.tsv",
                "id",
                "name",
                "text",
                "region",
                "code",
                "level",
                "parent",
                "year",
                "date",
                "meeting",
                "speaker",
                "office",
                "source",
                "title",
                "doubts");
        return table.rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.cell(0), () -> {
                    String text = row.cell(2).replace('⏎', '\n').replace("BODY", BODY);
                    List<Report> reports = SPLITTER.split(
                                    Document.named(row.cell(1)).text(text))
                            .reports();
                    assertThat(reports).hasSize(1);
                    List<String> expected = Stream.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)
                            .map(row::cell)
                            .toList();
                    assertThat(cells(reports.get(0))).isEqualTo(expected);
                }));
    }

    private static List<String> cells(Report report) {
        Identity identity = report.identity();
        Delivery delivery = report.delivery();
        return List.of(
                identity.place().name(),
                identity.place().code(),
                identity.place().level().name(),
                identity.place().parent(),
                String.valueOf(identity.year()),
                delivery.date(),
                delivery.meeting(),
                delivery.speaker(),
                delivery.office(),
                delivery.source(),
                delivery.title(),
                report.doubts().stream()
                        .map(doubt -> (doubt.kind() + " " + doubt.told()).strip())
                        .collect(Collectors.joining(" | ")));
    }

    @TestFactory
    Stream<DynamicTest> a_paper_gives_a_report_in_the_form_of_its_row() {
        TermTable table =
                TermTable.resource(IdentityCorpusTest.class, "forms.tsv", "id", "text", "kind", "region", "year");
        return table.rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.cell(0), () -> {
                    Report report = SPLITTER.split(
                                    Document.named("a.txt").text(row.cell(1).replace('⏎', '\n')))
                            .reports()
                            .get(0);
                    assertThat(List.of(
                                    report.kind().name(),
                                    report.identity().place().name(),
                                    String.valueOf(report.identity().year())))
                            .isEqualTo(row.cells().subList(2, 5));
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_paper_that_is_no_work_report_is_called_what_it_is() {
        TermTable table = TermTable.resource(IdentityCorpusTest.class, "no-work-reports.tsv", "id", "text", "kind");
        return table.rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.cell(0), () -> {
                    Splitting splitting = SPLITTER.split(
                            Document.named("a.txt").text(row.cell(1).replace('⏎', '\n')));
                    boolean report = row.cell(2).isEmpty();
                    assertThat(splitting.reports()).hasSize(report ? 1 : 0);
                    assertThat(splitting.passedOver().stream()
                                    .map(passage -> passage.kind().name())
                                    .toList())
                            .isEqualTo(report ? List.of() : List.of(row.cell(2)));
                }));
    }
}
