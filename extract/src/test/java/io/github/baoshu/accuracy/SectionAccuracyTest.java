package io.github.baoshu.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.TextReader;
import io.github.baoshu.fixtures.SharedText;
import io.github.baoshu.place.Gazetteer;
import io.github.baoshu.report.ReportSplitter;
import io.github.baoshu.section.Heading;
import io.github.baoshu.section.Outline;
import io.github.baoshu.section.SectionSplitter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sections and headings of reports marked by people. */
class SectionAccuracyTest {
    private static final ReportSplitter REPORTS = new ReportSplitter(Gazetteer.load());
    private static final SectionSplitter SECTIONS = new SectionSplitter();
    private static final int NEAR = 3;

    private record Marked(int level, String words, int start) {}

    @ParameterizedTest
    @ValueSource(strings = {"yingkou-2017", "yingkou-2018", "gaizhou-2018", "jilin-2026", "fujian-2026"})
    void a_report_marked_by_a_person_has_the_sections_and_headings_asked(String name) throws IOException {
        SharedText.Folder gold = SharedText.Folder.GOLD;
        assumeTrue(gold.isPresent(), gold.whySkipped());
        Document document = new TextReader().read(gold.path().resolve(name + ".txt"), "shared.txt");
        JsonNode marked = new JsonMapper().readTree(Files.readString(gold.path().resolve(name + ".sections.json")));
        Outline outline = SECTIONS.split(REPORTS.split(document).reports().get(0));

        double characters = characters(outline, marked.path("sections"), document.text());
        double first = headings(outline, marked.path("headings"), document.text(), level -> level == 1);
        double second = headings(outline, marked.path("headings"), document.text(), level -> level == 2);
        double runIn = headings(outline, marked.path("headings"), document.text(), level -> level >= 3);
        System.out.println(name + ": section characters " + characters + ", headings of level 1 " + first
                + ", of level 2 " + second + ", run-in " + runIn);

        assertThat(characters).as("%s, section characters", name).isGreaterThanOrEqualTo(0.99);
        assertThat(first).as("%s, headings of level 1", name).isGreaterThanOrEqualTo(0.99);
        assertThat(second).as("%s, headings of level 2", name).isGreaterThanOrEqualTo(0.96);
        assertThat(runIn).as("%s, run-in headings", name).isGreaterThanOrEqualTo(0.9);
    }

    /** The share of characters in a section of the right type. */
    private static double characters(Outline outline, JsonNode sections, String text) {
        int right = 0;
        int all = 0;
        for (JsonNode section : sections) {
            int end = text.offsetByCodePoints(0, section.path("end").asInt());
            for (int i = text.offsetByCodePoints(0, section.path("start").asInt()); i < end; i++) {
                boolean same = outline.sectionAt(i)
                        .filter(found ->
                                found.type().name().equals(section.path("type").asString()))
                        .isPresent();
                right += same ? 1 : 0;
                all++;
            }
        }
        return right / (double) all;
    }

    /** F1 of the headings of some levels; one is right that begins where it should and has the right words. */
    private static double headings(Outline outline, JsonNode headings, String text, IntPredicate levels) {
        List<Marked> found = new ArrayList<>();
        for (Heading heading : outline.headings()) {
            found.add(new Marked(heading.level(), heading.text(), heading.span().start()));
        }
        found.removeIf(heading -> !levels.test(heading.level()));
        int size = found.size();
        int expected = 0;
        int right = 0;
        for (JsonNode heading : headings) {
            if (levels.test(heading.path("level").asInt())) {
                int start = text.offsetByCodePoints(0, heading.path("start").asInt());
                String words = bare(heading.path("text").asString());
                expected++;
                boolean hit = found.removeIf(other -> Math.abs(other.start() - start) <= NEAR
                        && bare(other.words()).equals(words));
                right += hit ? 1 : 0;
            }
        }
        return right * 2.0 / Math.max(1, size + expected);
    }

    private static String bare(String words) {
        return words.replaceAll("^[\\s（(]*[一二三四五六七八九十0-9]+[）)、.．\\s]*|[。\\s]+$", "");
    }
}
