package io.github.baoshu.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.Coverage;
import io.github.baoshu.indicator.Evidence;
import io.github.baoshu.indicator.IndicatorName;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.Source;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.indicator.Wording;
import io.github.baoshu.section.SectionType;
import io.github.baoshu.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scorer is measured against ratios and scores worked out by hand. */
class ScoreTest {
    private static final Expected EXPECTED =
            new Expected(2, 8, "粮食产量", "grain_output", "LEVEL", "1.50", "", "万吨", "EXACT", "ACTUAL", "2017", "J");

    @ParameterizedTest
    @CsvSource({"abcd, bcde, 0.75", "粮食产量, 粮食产量, 1", "abc, xyz, 0", "新建改造高中, 改造高中, 0.8", "qabxcd, abycdf, 0.6666667"})
    void the_ratio_counts_matching_blocks(String a, String b, double ratio) {
        assertThat(Similarity.ratio(a, b)).isCloseTo(ratio, within(1e-6));
    }

    @Test
    void names_are_compared_without_words_for_the_whole_jurisdiction() {
        assertThat(Agreement.sameName("全市粮食的产量", "粮食产量")).isTrue();
        assertThat(Agreement.sameName("粮食产量", "用电量")).isFalse();
        assertThat(Agreement.sameName("全市", "粮食产量")).isFalse();
    }

    @Test
    void the_same_record_is_agreed_on_whatever_its_magnitude() {
        assertThat(score(found("15000", "吨", "grain_output", 2)))
                .isEqualTo("quantity 1.000 headline 1.000 record 1.000");
    }

    @Test
    void another_amount_is_no_record() {
        assertThat(score(found("1.51", "万吨", "grain_output", 2)))
                .isEqualTo("quantity 0.000 headline 0.000 record 0.000");
    }

    @Test
    void another_id_spoils_the_record_and_not_the_quantity() {
        assertThat(score(found("1.5", "万吨", "", 2))).isEqualTo("quantity 1.000 headline 0.000 record 0.000");
    }

    @Test
    void a_number_that_nobody_expects_lowers_precision() {
        assertThat(score(found("1.5", "万吨", "grain_output", 2), found("7", "%", "", 9)))
                .isEqualTo("quantity 0.667 headline 1.000 record 0.667");
    }

    @Test
    void two_records_on_one_number_meet_one_expected_once() {
        assertThat(score(found("1.5", "万吨", "", 2), found("1.5", "万吨", "grain_output", 2)))
                .isEqualTo("quantity 0.667 headline 1.000 record 0.667");
    }

    @Test
    void a_small_count_in_numerals_that_nobody_expects_is_left_out() {
        assertThat(score(found("1.5", "万吨", "grain_output", 2), found("3", "个", "", 14)))
                .isEqualTo("quantity 1.000 headline 1.000 record 1.000");
    }

    private static String score(IndicatorRecord... found) {
        return Score.of("产量1.50万吨，7%，新建三个", List.of(found), List.of(EXPECTED)).toString();
    }

    private static IndicatorRecord found(String value, String unit, String id, int start) {
        return new IndicatorRecord(
                new Source("a.txt", Optional.of("某市"), Optional.empty(), Optional.of(2018)),
                new IndicatorName(Optional.of(id), Optional.of("粮食产量")),
                Measure.LEVEL,
                Optional.of(new Value(
                        new BigDecimal(value),
                        Optional.empty(),
                        Optional.of(unit),
                        Optional.empty(),
                        Optional.empty())),
                Optional.empty(),
                Bound.EXACT,
                Status.ACTUAL,
                Optional.of(Period.of(2017)),
                Coverage.WHOLE,
                new Wording(Optional.empty(), Optional.empty(), Optional.empty()),
                new Evidence(SectionType.REVIEW, Optional.empty(), new Span(start, start + 2), "", Optional.of("test")),
                Optional.empty());
    }
}
