package io.github.baoshu.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.fixtures.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "完成投资86.4|亿元，增长7%。",
                "完成投资86|.4亿元，增长7%。",
                "城镇居民人均可|支配收入增长7%。",
                "工业用电量增长7%，|货运量增长5%。",
                "小麦、|玉米播种面积稳定。",
                "建成“一刻钟”|便民圈26个。",
            })
    void a_page_break_within_a_sentence_is_blank(String written) {
        String text = written.replace("|", PAGE);
        assertThat(Folding.fold(text))
                .isEqualTo(Folding.fold(written).replace("|", "   "))
                .hasSameSizeAs(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各项事业稳步前进。|全市货运量增长5%。",
                "重点抓好以下工作：|推进工业强市。",
                "为了苇渡的明天，奋斗！|各位代表，",
                "怎么看？|怎么干？",
                "新建学校6所；|新增学位3200个。",
                "工业用电量增长7%|（二）农业稳步发展。",
                "奋力开创新局面|——工业经济稳中有进。",
                "各项事业稳步前进|　　全市货运量增长5%。",
                "各项事业稳步前进　|全市货运量增长5%。",
                "各项事业稳步前进\n|全市货运量增长5%。",
                "|各项事业稳步前进。",
                "各项事业稳步前进|",
            })
    void a_page_break_between_sentences_or_at_the_edge_of_a_text_stays(String written) {
        String text = written.replace("|", PAGE);
        assertThat(Folding.fold(text)).isEqualTo(Folding.fold(written).replace("|", "\n \n"));
    }

    @Test
    void each_page_break_of_a_text_is_judged_by_itself() {
        String text = "完成投资86.4" + PAGE + "亿元。" + PAGE + "粮食产量" + PAGE + "64.2万吨。";
        assertThat(Folding.fold(text)).isEqualTo("完成投资86.4   亿元。\n \n粮食产量   64.2万吨。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成投资86.4\n亿元", "完成投资86.4\n\n亿元", "完成投资86.4\u200B\n亿元"})
    void other_breaks_are_none_between_pages(String text) {
        assertThat(Folding.fold(text)).isEqualTo(text.replace('\u200B', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = {"他说：“奋斗。”|全市货运量增长5%。", "货运量增长5%（预计数。）|粮食产量增长2%。"})
    void a_page_break_behind_a_sentence_that_closes_within_marks_stays(String written) {
        String text = written.replace("|", PAGE);
        assertThat(Folding.fold(text)).isEqualTo(Folding.fold(written).replace("|", "\n \n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"二、2018年工作安排|全市货运量增长5%左右。", "（二）农业稳步发展|粮食产量增长2%。"})
    void a_page_break_behind_a_heading_stays(String written) {
        String text = written.replace("|", PAGE);
        assertThat(Folding.fold(text)).isEqualTo(Folding.fold(written).replace("|", "\n \n"));
    }
}
