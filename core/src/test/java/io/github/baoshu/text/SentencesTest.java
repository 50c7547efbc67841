package io.github.baoshu.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.fixtures.Fixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    @Test
    void a_stop_ends_a_sentence() {
        assertThat(sentences("粮食增产。工业增长！为什么？不知道")).containsExactly("粮食增产。", "工业增长!", "为什么?", "不知道");
    }

    @Test
    void closing_quotes_and_brackets_stay_with_their_sentence() {
        assertThat(sentences("我们说“要干！”大家都干。（这是注。）后面。")).containsExactly("我们说“要干!”", "大家都干。", "(这是注。)", "后面。");
    }

    @Test
    void a_paragraph_ends_a_sentence_without_a_stop() {
        assertThat(sentences("一、工作回顾\n\n　　去年很好。")).containsExactly("一、工作回顾", "去年很好。");
    }

    @Test
    void an_indented_line_opens_a_sentence() {
        assertThat(sentences("工作回顾\n　　去年很好。")).containsExactly("工作回顾", "去年很好。");
    }

    @Test
    void a_line_break_inside_a_sentence_only_wraps_it() {
        assertThat(sentences("粮食产量达到\n64.2万吨\n，增长3%。")).containsExactly("粮食产量达到\n64.2万吨\n,增长3%。");
    }

    @Test
    void a_decimal_point_ends_no_sentence() {
        assertThat(sentences("增长5.0%，达到1.5亿元。")).hasSize(1);
    }

    @Test
    void blanks_alone_give_no_sentence() {
        assertThat(sentences(" 　\n\n \t ")).isEmpty();
        assertThat(sentences("")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.baoshu.fixtures.Fixture#all")
    void sentences_lie_in_order_and_leave_out_only_blanks(Fixture fixture) {
        String folded = Folding.fold(fixture.text());
        int behind = 0;
        for (Span sentence : Sentences.of(folded, new Span(0, folded.length()))) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(behind);
            assertThat(folded.substring(behind, sentence.start())).isBlank();
            behind = sentence.end();
        }
        assertThat(folded.substring(behind)).isBlank();
    }

    private static List<String> sentences(String text) {
        String folded = Folding.fold(text);
        return Sentences.of(folded, new Span(0, folded.length())).stream()
                .map(sentence -> sentence.of(folded))
                .toList();
    }
}
