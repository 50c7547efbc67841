package io.github.baoshu.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.document.Document;
import io.github.baoshu.fixtures.Fixture;
import io.github.baoshu.fixtures.Fixture.ExpectedIdentity;
import io.github.baoshu.fixtures.SharedText;
import io.github.baoshu.place.Gazetteer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSplitterTest {
    private static final ReportSplitter SPLITTER = new ReportSplitter(Gazetteer.load());

    @ParameterizedTest
    @MethodSource("io.github.baoshu.fixtures.Fixture#all")
    void every_report_of_a_fixture_is_found_with_its_region_and_year(Fixture fixture) {
        List<ExpectedIdentity> found = SPLITTER.split(Texts.of(fixture)).reports().stream()
                .map(ReportSplitterTest::identity)
                .toList();
        assertThat(found).isEqualTo(fixture.identities());
    }

    @ParameterizedTest
    @MethodSource("io.github.baoshu.fixtures.Fixture#all")
    void reports_and_what_is_passed_over_lie_in_order(Fixture fixture) {
        assertInOrder(SPLITTER.split(Texts.of(fixture)), fixture.text().length());
    }

    @Test
    void the_second_report_of_a_page_is_called_by_number() {
        Splitting splitting = SPLITTER.split(Texts.of(Fixture.named("page-with-two-reports")));
        assertThat(splitting.reports()).extracting(Report::name).containsExactly("fixture.txt", "fixture.txt#2");
    }

    @Test
    void a_page_with_two_reports_gives_their_spans_and_names_what_it_passes_over() throws Exception {
        Document page = Texts.of(Fixture.named("page-with-two-reports"));
        Splitting splitting = SPLITTER.split(page);
        assertThat(splitting.passedOver()).isNotEmpty();
        List<String> passedOver = splitting.passedOver().stream()
                .map(passage -> passage.span().of(page.text()))
                .toList();
        assertThat(passedOver).anyMatch(words -> words.contains("油菜花节")).anyMatch(words -> words.contains("版权所有"));
        assertThat(splitting.reports())
                .noneMatch(report -> report.span().of(page.text()).contains("油菜花节"))
                .noneMatch(report -> report.span().of(page.text()).contains("项目集中开工"));
    }

    @Test
    void a_speech_begins_at_its_salutation() {
        for (Fixture fixture : Fixture.all()) {
            for (Report report : SPLITTER.split(Texts.of(fixture)).reports()) {
                assertThat(report.speech().of(fixture.text())).startsWith("各位代表");
                assertThat(report.span().contains(report.speech())).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报讯　3月16日，苇渡市2020年第一季度重大项目集中开工，总投资42亿元。",
                "春眠不觉晓，处处闻啼鸟。",
                "12345",
                "各位代表",
                "各位代表：大家好。今天天气很好，粮食产量达到3万吨。"
            })
    void a_text_that_is_no_report_gives_none(String text) {
        assertThat(SPLITTER.split(Document.named("news.txt").text(text)).reports())
                .isEmpty();
    }

    @Test
    void a_long_text_that_is_no_report_gives_none() {
        String news = "3月16日，苇渡市重大项目集中开工，总投资42亿元，建成后年产值可达60亿元。\n".repeat(200);
        Splitting splitting = SPLITTER.split(Document.named("news.txt").text(news));
        assertThat(splitting.reports()).isEmpty();
        assertThat(splitting.passedOver()).isNotEmpty();
    }

    @Test
    void a_report_given_at_the_end_of_a_year_is_of_the_next() {
        String text = "政府工作报告\n——2017年12月26日在苇渡市第五届人民代表大会第二次会议上\n\n各位代表：\n"
                + "现在，我代表市人民政府向大会报告工作，请予审议。\n一、今年工作回顾\n今年粮食产量达到3万吨。\n二、明年工作安排\n明年粮食产量达到4万吨。\n"
                + "各位代表，让我们为建设富裕美丽的新苇渡而努力奋斗！\n";
        assertThat(SPLITTER.split(Document.named("a.txt").text(text)).reports())
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.identity().year()).isEqualTo(2018);
                    assertThat(report.identity().spokenIn()).isEqualTo(2017);
                    assertThat(report.identity().place().name()).isEqualTo("苇渡市");
                    assertThat(report.identity().complete()).isTrue();
                });
    }

    @Test
    void a_salutation_said_twice_opens_one_report_and_two_on_one_line_open_two() {
        String body = "全市地区生产总值增长6%，粮食产量稳定。".repeat(20);
        String speech = "各位代表：现在，请各位代表听我代表市人民政府作工作报告，请予审议。" + body + "让我们共同奋斗！";
        assertThat(SPLITTER.split(Document.named("a.txt").text(speech)).reports())
                .hasSize(1);
        assertThat(SPLITTER.split(Document.named("b.txt").text("政府工作报告" + speech + speech))
                        .reports())
                .hasSize(2)
                .allMatch(report -> report.span().length() > body.length());
    }

    @TestFactory
    Stream<DynamicTest> every_text_of_the_corpus_gives_the_region_and_the_year_of_its_name() {
        return Texts.each(SharedText.Folder.CORPUS, text -> {
            List<ExpectedIdentity> found = SPLITTER.split(Texts.of(text)).reports().stream()
                    .map(ReportSplitterTest::identity)
                    .toList();
            assertThat(found).isEqualTo(expected(text.name()));
        });
    }

    @TestFactory
    Stream<DynamicTest> every_gold_text_is_one_report_of_the_year_of_its_name() {
        return Texts.each(
                SharedText.Folder.GOLD,
                text -> assertThat(SPLITTER.split(Texts.of(text)).reports())
                        .singleElement()
                        .satisfies(report -> assertThat(text.name())
                                .endsWith("-" + report.identity().year())));
    }

    /** Words of the front matter of a shared text that its reading of speaker and day must agree with. */
    @TestFactory
    Stream<DynamicTest> every_text_that_states_its_meeting_gives_its_day_and_speaker() {
        return Stream.of(SharedText.Folder.values())
                .flatMap(folder -> Texts.each(folder, text -> assertDelivery(Texts.of(text))));
    }

    private static void assertDelivery(Document document) {
        for (Report report : SPLITTER.split(document).reports()) {
            String front = document.reading()
                    .text()
                    .substring(
                            document.reading().read(report.span().start()),
                            document.reading().read(report.speech().start()));
            boolean meets = front.contains("会议上") || front.contains("会議上");
            assertThat(report.delivery().meeting().isEmpty()).isEqualTo(!meets);
            assertThat(report.delivery().speaker().isEmpty()).isEqualTo(!meets);
            assertThat(report.delivery().date())
                    .startsWith(meets ? String.valueOf(report.identity().spokenIn()) : "")
                    .hasSize(meets ? 10 : 0);
            assertThat(front.replaceAll("\\s", "")).contains(report.delivery().speaker());
        }
    }

    private static List<ExpectedIdentity> expected(String name) {
        if (name.equals("page-with-three-reports")) {
            return List.of(
                    new ExpectedIdentity(1, "营口市", 2017),
                    new ExpectedIdentity(2, "营口市", 2018),
                    new ExpectedIdentity(3, "盖州市", 2018));
        }
        String[] parts = name.split("_", 2);
        String region = parts[0].equals("国务院") ? "全国" : parts[0];
        return List.of(new ExpectedIdentity(1, region, Integer.parseInt(parts[1])));
    }

    private static ExpectedIdentity identity(Report report) {
        return new ExpectedIdentity(
                report.ordinal(),
                report.identity().place().name(),
                report.identity().year());
    }

    private static void assertInOrder(Splitting splitting, int length) {
        int behind = 0;
        for (Report report : splitting.reports()) {
            assertThat(report.span().start()).isGreaterThanOrEqualTo(behind);
            behind = report.span().end();
        }
        assertThat(behind).isLessThanOrEqualTo(length);
        for (Passage passage : splitting.passedOver()) {
            assertThat(passage.span().end()).isLessThanOrEqualTo(length);
        }
    }
}
