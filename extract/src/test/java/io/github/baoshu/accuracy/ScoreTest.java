package io.github.baoshu.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Scope;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.section.SectionType;
import java.math.BigDecimal;
import java.util.List;
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
                "a.txt",
                "某市",
                "",
                2018,
                SectionType.REVIEW,
                "",
                id,
                "粮食产量",
                Measure.LEVEL,
                new BigDecimal(value),
                null,
                unit,
                null,
                "",
                Bound.EXACT,
                Status.ACTUAL,
                2017,
                2017,
                Scope.JURISDICTION,
                "",
                start,
                start + 2,
                "",
                "",
                "",
                null,
                "",
                "",
                "test");
    }
}
