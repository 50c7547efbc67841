package io.github.baoshu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.Baoshu;
import io.github.baoshu.SmallReports;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A program that brings its own indicator, unit, verb, bound and place. */
class OwnTermsExampleTest {
    private static final Lexicon OWN = Lexicon.ours()
            .with("catalogue.tsv", "id\tname\taliases\tcategory\tunit\tkind\nlanterns\t路灯总数\t全市路灯\tcity\t盏\tLEVEL\n")
            .with("units.tsv", "unit\tkind\tbase\tfactor\n盏\tCOUNT\t盏\t1\n")
            .with("cues.tsv", "cue\tkind\tvalue\texample\n亮到\tLEVEL\t\t路灯总数亮到3万盏\n")
            .with("divisions.tsv", "code\tname\tlevel\tparent\tfrom\tto\n990100\t青岚市\tPREFECTURE\t990000\t\t\n");

    @Test
    void reads_its_own_indicator_unit_verb_and_place() {
        Baoshu baoshu = Baoshu.builder().lexicon(OWN).build();

        List<IndicatorRecord> records = SmallReports.records(baoshu, "路灯总数亮到3万盏，地区生产总值增长6%。");

        IndicatorRecord lanterns = records.get(0);
        assertThat(lanterns.indicator().id().orElse("")).isEqualTo("lanterns");
        assertThat(lanterns.value().flatMap(Value::baseUnit).orElse("")).isEqualTo("盏");
        assertThat(lanterns.value().flatMap(Value::base).orElse(null)).isEqualByComparingTo("30000");
        assertThat(lanterns.source().regionCode().orElse("")).isEqualTo("990100");
        assertThat(records.get(1).indicator().id()).contains("gdp");
    }

    @Test
    void changes_nothing_for_others_in_the_same_program() {
        Baoshu.builder().lexicon(OWN).build();

        assertThat(SmallReports.records(Baoshu.create(), "路灯总数达到3万盏。"))
                .allSatisfy(
                        record -> assertThat(record.indicator().id().orElse("")).isEmpty());
    }
}
