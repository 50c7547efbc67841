package io.github.baoshu.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.github.baoshu.Baoshu;
import io.github.baoshu.document.Document;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that nobody writes must still come to an end; the limit only guards against those that never would. */
class PathologicalInputTest {
    private static final Duration GUARD = Duration.ofSeconds(20);
    private static final Baoshu BAOSHU = Baoshu.create();

    static Stream<Arguments> inputs() {
        String clause = "新建改造城镇老旧小区120个，比上年增加15个、增长14.3%";
        return Stream.of(
                argumentSet("a run of digits", "7".repeat(100_000)),
                argumentSet("a run of digits and points", "7.7,".repeat(50_000)),
                argumentSet("enumeration commas", "、".repeat(200_000)),
                argumentSet("nested brackets", "（".repeat(100_000) + "）".repeat(100_000)),
                argumentSet("a line of sentences", (clause + "。").repeat(2_000_000 / (clause.length() + 1))),
                argumentSet("a line of clauses", (clause + "，").repeat(1_000_000 / (clause.length() + 1))),
                argumentSet("a line of listed numbers", "城镇、农村收入分别增长" + "8%、".repeat(100_000) + "9%。"),
                argumentSet("a line of listed names", "城镇、".repeat(200_000) + "农村收入增长9%。"),
                argumentSet("magnitudes", "万".repeat(200_000)),
                argumentSet("numerals", "二百三十万".repeat(40_000)),
                argumentSet("years", "年".repeat(200_000)),
                argumentSet("written years", "2017年".repeat(40_000)),
                argumentSet("opening quotes", "“".repeat(200_000)),
                argumentSet("quotes", "“”".repeat(100_000)),
                argumentSet("closing quotes", "。”".repeat(100_000)),
                argumentSet("numbers in a quote that never ends", "“" + "5个".repeat(100_000)),
                argumentSet("blanks", " ".repeat(200_000) + "5个"),
                argumentSet("soft line ends", "粮食产量\n".repeat(40_000)),
                argumentSet("book titles", "《5个》".repeat(40_000)),
                argumentSet("digits set apart by blanks", "7 ".repeat(500_000)),
                argumentSet("headings", "一、工作\n".repeat(40_000)),
                argumentSet("salutations", "各位代表：".repeat(40_000)));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void an_input_that_is_no_report_comes_to_an_end(String text) {
        assertTimeoutPreemptively(
                GUARD, () -> BAOSHU.extract(Document.named("a.txt").text(text)));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void an_input_inside_a_report_comes_to_an_end(String text) {
        String report = "苇渡市2018年政府工作报告\n各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n一、2017年工作回顾\n粮食产量达到3万吨。\n" + text
                + "\n二、2018年工作安排\n粮食产量达到4万吨。\n";
        assertTimeoutPreemptively(
                GUARD,
                () -> assertThat(BAOSHU.extract(Document.named("a.txt").text(report)))
                        .isNotEmpty());
    }
}
