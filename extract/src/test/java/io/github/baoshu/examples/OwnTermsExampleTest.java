package io.github.baoshu.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.Baoshu;
import io.github.baoshu.SmallReports;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTableException;
import io.github.baoshu.panel.LeftOut;
import io.github.baoshu.panel.Panel;
import io.github.baoshu.panel.PanelColumn;
import io.github.baoshu.panel.Panels;
import io.github.baoshu.term.AliasTerm;
import io.github.baoshu.term.IndicatorTerm;
import io.github.baoshu.term.UnitTerm;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A program that brings its own indicator, spelling, unit, verb, bound and place. */
class OwnTermsExampleTest {
    private static final IndicatorTerm LAMPS =
            IndicatorTerm.of("street_lamps", "路灯总数", "盏").alias("城市路灯").category("city");

    private static final Lexicon OWN = Lexicon.ours()
            .with(
                    LAMPS.column("lamps", "万盏", 4),
                    new AliasTerm("gdp", "全域经济盘子"),
                    UnitTerm.counting("盏"),
                    new UnitTerm("担担", "吨", new BigDecimal("0.1")))
            .with("cues.tsv", "cue\tkind\tvalue\texample\n亮到\tLEVEL\t\t路灯总数亮到3万盏\n")
            .with("divisions.tsv", "code\tname\tlevel\tparent\tfrom\tto\n990100\t青岚市\tPREFECTURE\t990000\t\t\n");

    private static final String SENTENCE = "路灯总数亮到3万盏，全域经济盘子增长6%，棉花产量达到20担担。";

    private static List<IndicatorRecord> records(Lexicon lexicon) {
        return SmallReports.records(Baoshu.builder().lexicon(lexicon).build(), SENTENCE);
    }

    @Test
    void reads_its_own_indicator_spelling_units_verb_and_place() {
        List<IndicatorRecord> records = records(OWN);

        IndicatorRecord lamps = records.get(0);
        assertThat(lamps.indicator().id()).contains("street_lamps");
        assertThat(lamps.value().flatMap(Value::baseUnit)).contains("盏");
        assertThat(lamps.value().map(Value::inBaseUnit)).contains(new BigDecimal("30000"));
        assertThat(lamps.source().regionCode()).contains("990100");
        assertThat(records.get(1).indicator().id()).contains("gdp");
        assertThat(records.get(2).value().orElseThrow().isIn("吨")).isTrue();
    }

    @Test
    void its_indicator_has_a_column_in_panels_made_with_its_lexicon() {
        Panel panel = new Panels(OWN).of(records(OWN));

        assertThat(panel.columns()).extracting(PanelColumn::name).contains("lamps_level", "gdp_growth");
        assertThat(panel.columns()).extracting(PanelColumn::label).contains("路灯总数");
        PanelColumn lamps = panel.columns().get(0);
        assertThat(lamps.of(panel.rows().get(0))).isEqualTo(new BigDecimal("3"));
        assertThat(lamps.unit()).isEqualTo("万盏");
    }

    @Test
    void an_indicator_without_a_column_is_left_out_for_that_reason() {
        Lexicon withoutColumn = OWN.with(LAMPS).with("columns.tsv", "id\tstem\tunit\tshift\tbases\tdollars\n");
        Lexicon bare = Lexicon.ours().with(LAMPS, UnitTerm.counting("盏"));
        List<IndicatorRecord> records =
                SmallReports.records(Baoshu.builder().lexicon(bare).build(), "路灯总数达到3万盏。");

        assertThat(new Panels(bare).of(records).leftOut()).containsOnlyKeys(LeftOut.OWN_INDICATOR);
        assertThat(new Panels().of(records).leftOut()).containsOnlyKeys(LeftOut.OWN_INDICATOR);
        assertThat(new Panels(withoutColumn).of(records).leftOut()).isEmpty();
    }

    @Test
    void a_spelling_of_two_indicators_names_the_users_term_and_both_ids() {
        Lexicon clash = Lexicon.ours().with(LAMPS.alias("粮食总产量"));
        assertThatThrownBy(() -> Baoshu.builder().lexicon(clash).build())
                .isInstanceOf(TermTableException.class)
                .hasMessageStartingWith(
                        "indicator street_lamps: \"粮食总产量\" is a spelling of both street_lamps and grain_output")
                .hasMessageContaining("catalogue.tsv:");

        Lexicon row = Lexicon.ours().with("aliases.tsv", "alias\tid\tof\texample\n# a note\n粮食总产量\tcpi\tALL\t\n");
        assertThatThrownBy(() -> Baoshu.builder().lexicon(row).build())
                .hasMessageStartingWith(
                        "added aliases.tsv:3: \"粮食总产量\" is a spelling of both cpi and grain_output (catalogue.tsv:");
    }

    @Test
    void what_cannot_be_is_told_with_the_term() {
        assertThatThrownBy(() -> build(new AliasTerm("全域经济盘子", "gdp")))
                .hasMessage("alias gdp: no indicator 全域经济盘子 in the catalogue");
        assertThatThrownBy(() -> build(new UnitTerm("担担", "石石", BigDecimal.TEN)))
                .hasMessage("unit 担担: no kind, and no unit \"石石\" to take it from");
        assertThatThrownBy(() -> IndicatorTerm.of("路灯总数", "street_lamps", "盏"))
                .hasMessage("no id of an indicator: \"路灯总数\"");
    }

    private static void build(io.github.baoshu.lexicon.Term term) {
        Baoshu.builder().lexicon(Lexicon.ours().with(term)).build();
    }

    @Test
    void columns_that_cannot_be_are_told_with_file_and_line() {
        String header = "id\tstem\tunit\tshift\tbases\tdollars\n";

        assertThatThrownBy(() -> new Panels(
                        Lexicon.ours().with(LAMPS).with("columns.tsv", header + "street_lamps\tgdp\t盏\t0\n")))
                .hasMessage("added columns.tsv:2: stem gdp is both street_lamps's and gdp's");
        assertThatThrownBy(() -> new Panels(
                        Lexicon.ours().with(LAMPS).with("columns.tsv", header + "street_lamps\tlamps\t盏\tfour\n")))
                .hasMessage("added columns.tsv:2: \"four\" is no whole number");
        assertThatThrownBy(() -> new Panels(Lexicon.ours().with("columns.tsv", header + "street_lamps\tlamps\t盏\t0\n")))
                .hasMessage("added columns.tsv:2: no indicator street_lamps in the catalogue");
        assertThatThrownBy(() -> new Panels(Lexicon.ours().with(LAMPS.column("Lamps", "盏", 0))))
                .hasMessageStartingWith("indicator street_lamps: stem \"Lamps\" is not");
    }

    @Test
    void a_catalogue_of_its_own_leaves_the_columns_of_ours_unused() {
        Lexicon only = Lexicon.ours()
                .withOnly(
                        "catalogue.tsv",
                        "id\tname\taliases\tcategory\tunit\tkind\nstreet_lamps\t路灯总数\t\tcity\t盏\tLEVEL\n")
                .with(UnitTerm.counting("盏"))
                .with("columns.tsv", "id\tstem\tunit\tshift\tbases\tdollars\nstreet_lamps\tlamps\t盏\t0\n");
        List<IndicatorRecord> records =
                SmallReports.records(Baoshu.builder().lexicon(only).build(), "路灯总数达到3万盏。");

        assertThat(new Panels(only).of(records).columns())
                .extracting(PanelColumn::name)
                .containsExactly("lamps_level");
    }

    @Test
    void changes_nothing_for_others_in_the_same_program() {
        Baoshu.builder().lexicon(OWN).build();

        assertThat(SmallReports.records(Baoshu.create(), "路灯总数达到3万盏。"))
                .allSatisfy(record -> assertThat(record.indicator().id()).isEmpty());
    }
}
