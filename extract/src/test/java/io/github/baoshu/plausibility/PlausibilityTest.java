package io.github.baoshu.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.Baoshu;
import io.github.baoshu.fixtures.Fixture;
import io.github.baoshu.indicator.Flag;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.panel.TwoYears;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlausibilityTest {
    private static final Baoshu BAOSHU = Baoshu.create();

    @Test
    void a_report_without_slips_has_no_flag() {
        for (Fixture fixture : Fixture.all()) {
            assertThat(TwoYears.records(BAOSHU, fixture.name(), fixture.text()))
                    .as(fixture.name())
                    .allMatch(record -> record.flag().isEmpty());
        }
    }

    @Test
    void an_amount_ten_thousand_times_the_other_is_flagged() {
        List<IndicatorRecord> records = changed("农村低保标准由", "地区生产总值达到901万元。农村低保标准由");
        assertThat(records)
                .filteredOn(record -> record.flag().orElse(null) == Flag.MAGNITUDE)
                .extracting(record -> record.value().map(Value::number).orElse(null)
                        + record.value().flatMap(Value::unit).orElse(""))
                .contains("901万元");
    }

    @Test
    void an_amount_that_lost_its_digits_beside_its_growth_is_flagged() {
        List<IndicatorRecord> records = changed("提高到5720元", "提高到57.2元");
        assertThat(records)
                .filteredOn(record -> record.flag().orElse(null) == Flag.MAGNITUDE)
                .extracting(record -> record.value().map(Value::number).orElse(null)
                        + record.value().flatMap(Value::unit).orElse(""))
                .containsExactly("5200元", "57.2元");
    }

    @Test
    void a_rate_above_its_whole_is_flagged() {
        List<IndicatorRecord> records = changed("城镇调查失业率5.6%", "城镇调查失业率156%");
        assertThat(records)
                .filteredOn(record -> record.flag().orElse(null) == Flag.PER_CENT)
                .extracting(record -> record.value().map(Value::number).orElse(null)
                        + record.value().flatMap(Value::unit).orElse(""))
                .containsExactly("156%");
    }

    private static List<IndicatorRecord> changed(String words, String others) {
        return TwoYears.records(
                BAOSHU, "a", Fixture.named("two-years-2022").text().replace(words, others));
    }
}
