package io.github.baoshu.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.fixtures.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {
    /** How web copies of scanned pages break between two of them. */
    private static final String PAGE = "\n\u200B\n";

    @Test
    void every_character_folds_to_one_character_and_folds_no_further() {
        StringBuilder all = new StringBuilder();
        for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
            all.append((char) c);
        }
        String folded = Folding.fold(all.toString());
        assertThat(folded).hasSize(all.length());
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Test
    void half_width_text_stays_as_it_is() {
        String ascii = "GDP 1,300.5% (a-z) [1] #2";
        assertThat(Folding.fold(ascii)).isEqualTo(ascii);
    }

    @Test
    void surrogate_pairs_stay_as_they_are() {
        assertThat(Folding.fold("𠀀９")).isEqualTo("𠀀9");
    }

    @ParameterizedTest
    @MethodSource("io.github.baoshu.fixtures.Fixture#all")
    void the_text_of_a_report_keeps_its_length(Fixture fixture) {
        assertThat(Folding.fold(fixture.text())).hasSameSizeAs(fixture.text());
    }

    @ParameterizedTest
    @CsvSource({
        "１２３４．５％, 1234.5%",
        "（一）, (一)",
        "ＧＤＰ：８∶２, GDP:8:2",
        "a　b c, a b c",
        "5—6～7, 5-6~7",
        "億萬元達, 亿万元达",
        "一九八○年, 一九八〇年",
    })
    void another_spelling_folds_to_the_plain_one(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @Test
    void words_that_only_look_traditional_keep_their_characters() {
        assertThat(Folding.fold("乾隆后里面")).isEqualTo("乾隆后里面");
    }
}
