package io.github.baoshu.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.document.Document;
import io.github.baoshu.fixtures.Fixture;
import io.github.baoshu.fixtures.Fixture.ExpectedSection;
import io.github.baoshu.fixtures.SharedText;
import io.github.baoshu.place.Gazetteer;
import io.github.baoshu.report.Report;
import io.github.baoshu.report.ReportSplitter;
import io.github.baoshu.report.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SectionSplitterTest {
    private static final ReportSplitter REPORTS = new ReportSplitter(Gazetteer.load());
    private static final SectionSplitter SECTIONS = new SectionSplitter();

    @ParameterizedTest
    @MethodSource("io.github.baoshu.fixtures.Fixture#all")
    void the_sections_of_a_fixture_have_their_types_and_begin_where_they_should(Fixture fixture) {
        Document document = Texts.of(fixture);
        List<String> found = new ArrayList<>();
        for (Report report : REPORTS.split(document).reports()) {
            for (Section section : SECTIONS.split(report).sections()) {
                int start = behindBlanks(section.span().start(), document.text());
                found.add(show(
                        new ExpectedSection(report.ordinal(), section.type().name(), start)));
            }
        }
        List<String> expected =
                fixture.sections().stream().map(SectionSplitterTest::show).toList();
        assertThat(found).isEqualTo(expected);
    }

    private static String show(ExpectedSection section) {
        return section.report() + " " + section.type() + " " + section.start();
    }

    @ParameterizedTest
    @MethodSource("io.github.baoshu.fixtures.Fixture#all")
    void sections_tile_a_fixture_and_headings_lie_in_order(Fixture fixture) {
        assertWellFormed(Texts.of(fixture));
    }

    @TestFactory
    Stream<DynamicTest> sections_tile_a_shared_text_and_headings_lie_in_order() {
        return Stream.of(SharedText.Folder.values())
                .flatMap(folder -> Texts.each(folder, text -> assertWellFormed(Texts.of(text))));
    }

    @ParameterizedTest
    @EnumSource(SectionType.class)
    void only_sections_about_what_is_to_come_look_ahead(SectionType type) {
        List<SectionType> back = List.of(
                SectionType.FRONT_MATTER,
                SectionType.OPENING,
                SectionType.REVIEW,
                SectionType.THANKS,
                SectionType.PROBLEMS);
        assertThat(back.contains(type) && type.looksAhead()).isFalse();
        assertThat(type == SectionType.PLAN && !type.looksAhead()).isFalse();
    }

    private static void assertWellFormed(Document document) {
        List<Report> reports = REPORTS.split(document).reports();
        assertThat(reports).isNotEmpty();
        for (Report report : reports) {
            Outline outline = SECTIONS.split(report);
            assertTiled(report, outline);
            assertHeadings(report, outline);
        }
    }

    private static void assertTiled(Report report, Outline outline) {
        int behind = report.span().start();
        SectionType before = null;
        for (Section section : outline.sections()) {
            assertThat(section.span().start()).as("%s %s", report, section).isEqualTo(behind);
            assertThat(section.span().length()).as("%s %s", report, section).isPositive();
            assertThat(section.type()).as("%s %s", report, section).isNotEqualTo(before);
            behind = section.span().end();
            before = section.type();
        }
        assertThat(behind).as("%s", report).isEqualTo(report.span().end());
    }

    private static void assertHeadings(Report report, Outline outline) {
        String text = report.document().text();
        int behind = report.span().start();
        for (Heading heading : outline.headings()) {
            assertThat(heading.span().start()).as("%s %s", report, heading).isGreaterThanOrEqualTo(behind);
            assertThat(report.span().contains(heading.span()))
                    .as("%s %s", report, heading)
                    .isTrue();
            String written = heading.span().of(text);
            assertThat(written.replaceAll("\\s*\n\\s*", ""))
                    .as("%s %s", report, heading)
                    .endsWith(heading.text());
            assertThat(written).as("%s %s", report, heading).doesNotStartWith("\n");
            assertThat(heading.text()).as("%s %s", report, heading).doesNotContain("\n");
            assertThat(heading.text()).as("%s %s", report, heading).isNotBlank();
            behind = heading.span().end();
        }
    }

    private static int behindBlanks(int start, String text) {
        int at = start;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u3000')) {
            at++;
        }
        return at;
    }
}
