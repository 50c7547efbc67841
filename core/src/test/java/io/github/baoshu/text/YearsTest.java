package io.github.baoshu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {
    @ParameterizedTest
    @CsvSource({
        "到2022年时, 2022, 2022年",
        "1 9 9 7 年以来, 1997, 1 9 9 7 年",
        "一九八三年, 1983, 一九八三年",
        "二〇一〇年, 2010, 二〇一〇年",
        "二零二六年, 2026, 二零二六年",
        "第十四届2019年, 2019, 2019年",
    })
    void a_year_is_read_as_written(String text, int year, String words) {
        assertThat(Years.in(text, whole(text))).singleElement().satisfies(mention -> {
            assertThat(mention.year()).isEqualTo(year);
            assertThat(mention.span().of(text)).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"五年来", "过去5年", "12017年", "1899年", "2100年", "去年全年", "年", "217年"})
    void what_is_no_year_gives_none(String text) {
        assertThat(Years.in(text, whole(text))).isEmpty();
    }

    @Test
    void years_come_in_text_order() {
        String text = "2016年回顾，2017年安排，到2020年";
        assertThat(Years.in(text, whole(text))).extracting(Years.Mention::year).containsExactly(2016, 2017, 2020);
    }

    @Test
    void a_year_that_begins_before_the_span_is_left_out() {
        String text = "2016年，2017年";
        assertThat(Years.in(text, new Span(2, text.length())))
                .extracting(Years.Mention::year)
                .containsExactly(2017);
    }

    private static Span whole(String text) {
        return new Span(0, text.length());
    }
}
