package io.github.baoshu.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.Baoshu;
import io.github.baoshu.document.Document;
import io.github.baoshu.fixtures.Fixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixtureAccuracyTest {
    private static final Baoshu BAOSHU = Baoshu.create();

    /** Floors of F1: what was measured, rounded down to the next 0.05 below 1. Raise them as extraction improves. */
    @ParameterizedTest
    @CsvSource({
        "chrome-and-annex, 0.95, 0.95, 0.90",
        "clean-paragraphs, 0.95, 0.95, 0.90",
        "five-year-and-one-year, 0.95, 0.95, 0.95",
        "flattened-web-copy, 0.95, 0.95, 0.90",
        "old-chinese-numerals, 0.95, 0.95, 0.85",
        "page-with-two-reports, 0.95, 0.95, 0.95",
        "province-2026, 0.95, 0.95, 0.90",
        "two-years-2021, 0.95, 0.95, 0.90",
        "two-years-2022, 0.95, 0.95, 0.90",
    })
    void a_fixture_is_read_at_least_as_well_as_its_floors(
            String name, double quantity, double headline, double record) {
        Fixture fixture = Fixture.named(name);
        Score score = Score.of(
                fixture.text(),
                BAOSHU.extract(Document.named("fixture.txt").text(fixture.text()))
                        .records(),
                fixture.records().stream().map(Expected::of).toList());
        System.out.println(name + ": " + score);
        assertThat(score.quantity()).as("%s, quantities", score).isGreaterThanOrEqualTo(quantity);
        assertThat(score.headline()).as("%s, headline", score).isGreaterThanOrEqualTo(headline);
        assertThat(score.record())
                .as("%s: %s", score, String.join("\n", score.wrong()))
                .isGreaterThanOrEqualTo(record);
    }
}
