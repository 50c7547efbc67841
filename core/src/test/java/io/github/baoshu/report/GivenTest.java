package io.github.baoshu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.document.Document;
import io.github.baoshu.fixtures.Fixture;
import io.github.baoshu.place.Gazetteer;
import io.github.baoshu.place.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivenTest {
    private static final ReportSplitter SPLITTER = new ReportSplitter(Gazetteer.load());
    private static final String SENTENCE = "地区生产总值增长6%左右。";

    private static Report only(Document document, Hints hints, Given given) {
        Splitting splitting = SPLITTER.split(document, hints, given);
        assertThat(splitting.reports()).hasSize(1);
        return splitting.reports().get(0);
    }

    @Test
    void region_and_year_beat_what_text_and_hints_say() {
        Document document = Texts.of(Fixture.named("province-2026"));
        Hints hints = new Hints(List.of("辽宁省"), List.of(2016));

        Report report = only(document, hints, Given.NOTHING.withRegion("营口市").withYear(2019));

        assertThat(report.identity().place().name()).isEqualTo("营口市");
        assertThat(report.identity().place().code()).isEqualTo("210800");
        assertThat(report.identity().year()).isEqualTo(2019);
        assertThat(report.doubts()).isEmpty();
    }

    @Test
    void what_is_not_given_is_read() {
        Document document = Texts.of(Fixture.named("province-2026"));
        Identity read = only(document, Hints.NONE, Given.NOTHING).identity();

        Identity given =
                only(document, Hints.NONE, Given.NOTHING.withYear(2019)).identity();

        assertThat(given.place()).isEqualTo(read.place());
        assertThat(given.year()).isEqualTo(2019);
        assertThat(given.reviewed()).isEqualTo(2018);
    }

    @Test
    void a_region_may_be_short_the_whole_country_or_unknown() {
        assertThat(place("营口").name()).isEqualTo("营口市");
        assertThat(place("全国")).isEqualTo(Place.NATION);
        assertThat(place("国务院")).isEqualTo(Place.NATION);
        assertThat(place("青岛湖区")).isEqualTo(new Place("青岛湖区", "", Place.Level.COUNTY, ""));
        assertThat(place("青岚市")).isEqualTo(new Place("青岚市", "", Place.Level.PREFECTURE, ""));
    }

    private static Place place(String region) {
        Document document = Document.named("a.txt").text(SENTENCE);
        Given given = Given.NOTHING.withRegion(region).withAsReport();
        return only(document, Hints.NONE, given).identity().place();
    }

    @Test
    void a_single_sentence_is_a_report_where_so_given() {
        Document document = Document.named("a.txt").text(SENTENCE);

        assertThat(SPLITTER.split(document).reports()).isEmpty();
        Report report = only(document, Hints.NONE, Given.NOTHING.withAsReport());
        assertThat(report.span().of(document.text())).isEqualTo(SENTENCE);
        assertThat(report.speech()).isEqualTo(report.span());
    }

    @Test
    void a_page_of_two_reports_is_one_where_so_given() {
        Document page = Texts.of(Fixture.named("page-with-two-reports"));

        Report report = only(page, Hints.NONE, Given.NOTHING.withAsReport());

        assertThat(report.span().length()).isEqualTo(page.text().length());
    }

    @Test
    void a_year_has_four_digits() {
        assertThatThrownBy(() -> Given.NOTHING.withYear(26))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a year: 26");
    }
}
