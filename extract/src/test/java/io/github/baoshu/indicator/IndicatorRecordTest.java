package io.github.baoshu.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.Baoshu;
import io.github.baoshu.SmallReports;
import io.github.baoshu.document.Document;
import io.github.baoshu.section.SectionType;
import io.github.baoshu.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndicatorRecordTest {
    private static final Baoshu BAOSHU = Baoshu.create();

    private static List<String> shown(String sentence) {
        return SmallReports.records(BAOSHU, sentence).stream()
                .map(record -> record.toString().replaceAll(" \\[.*", ""))
                .toList();
    }

    @Test
    void shows_its_bound_its_range_and_its_relation() {
        assertThat(shown("固定资产投资增长5%以上，一般公共预算收入增长3%—4%，居民收入增速高于全省平均水平。"))
                .containsExactly(
                        "青岚市 2025 固定资产投资 GROWTH AT_LEAST 5% ACTUAL",
                        "青岚市 2025 一般公共预算收入 GROWTH RANGE 3-4% ACTUAL", "青岚市 2025 居民收入 GROWTH EXACT ABOVE 全省平均水平 ACTUAL");
    }

    @Test
    void has_its_parts_at_hand() {
        Document document = SmallReports.with("全市粮食产量达到64.2万吨左右。");
        IndicatorRecord record = BAOSHU.extract(document).records().get(0);

        assertThat(record.source().region()).contains("青岚市");
        assertThat(record.source().regionCode()).isEmpty();
        assertThat(record.indicator().is("grain_output")).isTrue();
        assertThat(record.value().map(Value::inBaseUnit)).contains(new BigDecimal("642000"));
        assertThat(record.wording().modifier()).contains("左右");
        assertThat(record.wording().effort()).isEmpty();
        assertThat(record.coverage()).isEqualTo(Coverage.WHOLE);
        assertThat(record.evidence().span().of(document.text())).isEqualTo("64.2万吨");
        assertThat(record.evidence().heading()).contains("2025年工作回顾");
    }

    @Test
    void empty_words_are_absent_ones() {
        assertThat(new Wording(Optional.of(""), Optional.of(""), Optional.of("")))
                .isEqualTo(new Wording(Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(new Source("a.txt", Optional.of(""), Optional.of(""), Optional.empty()).region())
                .isEmpty();
    }

    @Test
    void years_reckoned_from_an_unknown_year_are_absent() {
        Document undated = Document.named("a.txt")
                .text("青岚市政府工作报告\n各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n一、去年工作回顾\n粮食产量达到3万吨。\n二、今年工作安排\n粮食产量达到4万吨。\n");
        List<IndicatorRecord> records = BAOSHU.extract(undated).records();

        assertThat(records).hasSize(2).allSatisfy(record -> {
            assertThat(record.source().reportYear()).isEmpty();
            assertThat(record.period()).isEmpty();
        });
    }

    @Test
    void states_a_number_or_a_relation_and_stands_on_some_characters() {
        IndicatorRecord record = SmallReports.records(BAOSHU, "粮食产量达到3万吨。").get(0);
        assertThatThrownBy(() -> new IndicatorRecord(
                        record.source(),
                        record.indicator(),
                        record.measure(),
                        Optional.empty(),
                        Optional.empty(),
                        record.bound(),
                        record.status(),
                        record.period(),
                        record.coverage(),
                        record.wording(),
                        record.evidence(),
                        record.flag()))
                .hasMessage("a record states either a number or a relation: 粮食产量");
        assertThatThrownBy(() -> new Evidence(SectionType.PLAN, Optional.empty(), new Span(3, 3), "", Optional.empty()))
                .hasMessage("no span: [3, 3)");
    }
}
