package io.github.baoshu.panel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.Baoshu;
import io.github.baoshu.fixtures.Fixture;
import io.github.baoshu.indicator.Catalogue;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Source;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.table.CsvOptions;
import io.github.baoshu.table.CsvTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PanelsTest {
    private static final List<IndicatorRecord> RECORDS = TwoYears.records();
    private static final Panel PANEL = new Panels().of(RECORDS);

    @Test
    void a_year_holds_the_outcome_of_the_next_report_and_the_target_of_its_own() {
        assertThat(cell(2021, "gdp_level")).isEqualTo("901");
        assertThat(cell(2021, "gdp_growth")).isEqualTo("7.1");
        assertThat(cell(2021, "gdp_growth_target")).isEqualTo("6.5");
        assertThat(cell(2021, "gdp_growth_target_bound")).isEqualTo("APPROX");
        assertThat(cell(2021, "actual_document")).isEqualTo("two-years-2022.txt");
        assertThat(cell(2021, "target_document")).isEqualTo("two-years-2021.txt");
        assertThat(cell(2020, "fai_level")).isEqualTo("335");
        assertThat(cell(2020, "gdp_growth_target")).isEmpty();
    }

    @Test
    void a_range_has_both_ends_and_no_midpoint() {
        assertThat(cell(2022, "gdp_growth_target")).isEqualTo("6");
        assertThat(cell(2022, "gdp_growth_target_high")).isEqualTo("6.5");
        assertThat(cell(2022, "gdp_growth_target_bound")).isEqualTo("RANGE");
    }

    @Test
    void a_target_without_a_number_keeps_its_relation() {
        assertThat(cell(2022, "income_pc_growth_target_rel")).isEqualTo("IN_STEP");
    }

    @Test
    void every_name_is_fit_for_stata_and_the_only_one() {
        Set<String> names = new HashSet<>();
        for (Variable variable : Variables.load(Lexicon.ours()).all()) {
            for (PanelColumn.Part part : PanelColumn.Part.values()) {
                String name = new PanelColumn(variable, part).name();
                assertThat(name).matches("[a-z][a-z0-9_]{0,31}");
                assertThat(names.add(name)).as(name).isTrue();
            }
        }
    }

    @Test
    void the_order_of_the_records_does_not_matter() {
        List<IndicatorRecord> shuffled = new ArrayList<>(RECORDS);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(csv(new Panels().of(shuffled))).isEqualTo(csv(PANEL));
    }

    @Test
    void two_statements_that_rounding_does_not_reconcile_are_a_conflict_with_both_quotes() {
        String text =
                Fixture.named("two-years-2022").text().replace("农村低保标准由", "全年粮食总产量83.9万吨。全年地区生产总值901.2亿元。农村低保标准由");
        Panel panel = new Panels().of(TwoYears.records(Baoshu.create(), "a", text));
        assertThat(panel.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kept().value()).hasValue(new BigDecimal("82.6"));
            assertThat(conflict.other().value()).hasToString("Optional[83.9万吨]");
            assertThat(conflict.other().evidence().sentence()).contains("全年粮食总产量83.9万吨");
            assertThat(conflict.between()).isEqualTo(Conflict.Between.ONE_REPORT);
        });
    }

    @Test
    void the_more_exact_of_two_statements_of_one_report_is_taken() {
        String text = Fixture.named("two-years-2022").text().replace("农村低保标准由", "全年地区生产总值901.2亿元。农村低保标准由");
        Panel panel = new Panels().of(TwoYears.records(Baoshu.create(), "a", text));
        assertThat(cell(panel, 2021, "gdp_level")).isEqualTo("901.2");
    }

    @Test
    void a_value_of_some_months_does_not_stand_for_its_year() {
        String text = Fixture.named("two-years-2022").text().replace("固定资产投资361亿元", "上半年，固定资产投资161亿元");
        Panel panel = new Panels().of(TwoYears.records(Baoshu.create(), "a", text));
        assertThat(panel.columns()).extracting(PanelColumn::name).doesNotContain("fai_level");
        assertThat(panel.leftOut()).containsKey(LeftOut.PART_OF_YEAR);
    }

    @Test
    void what_the_value_of_some_months_came_to_stands_for_the_year() {
        String text = Fixture.named("two-years-2022").text().replace("城镇调查失业率5.6%", "年末城镇调查失业率从上半年5.9%降到5.6%");
        Panel panel = new Panels().of(TwoYears.records(Baoshu.create(), "a", text));
        assertThat(cell(panel, 2021, "unemp_survey_level")).isEqualTo("5.6");
    }

    @Test
    void a_revision_in_a_later_report_loses_against_the_next_report_and_is_listed() {
        List<IndicatorRecord> records = new ArrayList<>(RECORDS);
        records.addAll(TwoYears.records(
                Baoshu.create(),
                "later",
                Fixture.named("two-years-2022")
                        .text()
                        .replace("2022年", "2023年")
                        .replace("2021年", "2022年")
                        .replace("地区生产总值901亿元，增长7.1%", "地区生产总值由2021年的868亿元增加到940亿元，增长7.1%")));
        Panel panel = new Panels().of(records);
        assertThat(cell(panel, 2021, "gdp_level")).isEqualTo("901");
        assertThat(panel.conflicts()).anySatisfy(conflict -> {
            assertThat(conflict.other().value()).hasToString("Optional[868亿元]");
            assertThat(conflict.between()).isEqualTo(Conflict.Between.LATER_REPORT);
        });
    }

    @Test
    void every_indicator_of_our_catalogue_has_columns() {
        assertThat(Variables.load(Lexicon.ours()).all())
                .extracting(Variable::indicator)
                .containsAll(Catalogue.load().indicators());
    }

    @Test
    void a_known_division_has_its_level_and_parent() {
        IndicatorRecord record = RECORDS.get(0);
        IndicatorRecord real = new IndicatorRecord(
                new Source(
                        record.source().document(),
                        Optional.of("盖州市"),
                        Optional.of("210881"),
                        record.source().reportYear()),
                record.indicator(),
                record.measure(),
                record.value(),
                record.relation(),
                record.bound(),
                record.status(),
                record.period(),
                record.coverage(),
                record.wording(),
                record.evidence(),
                record.flag());
        Panel panel = new Panels().of(List.of(real));
        assertThat(new CsvTable<>(PanelTables.panel(panel), CsvOptions.plain())
                        .row(panel.rows().get(0)))
                .startsWith("210881,盖州市,COUNTY,210800,营口市,2020,");
    }

    private static String csv(Panel panel) {
        CsvTable<PanelRow> csv = new CsvTable<>(PanelTables.panel(panel), CsvOptions.plain());
        StringBuilder text = new StringBuilder(csv.header());
        panel.rows().forEach(row -> csv.append(text, row));
        return text.toString();
    }

    private static String cell(int year, String name) {
        return cell(PANEL, year, name);
    }

    private static String cell(Panel panel, int year, String name) {
        return PanelTables.panel(panel).columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow()
                .cell(panel.rows().stream()
                        .filter(row -> row.year() == year)
                        .findFirst()
                        .orElseThrow());
    }
}
