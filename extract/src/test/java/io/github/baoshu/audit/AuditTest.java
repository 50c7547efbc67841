package io.github.baoshu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.Baoshu;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.panel.TwoYears;
import io.github.baoshu.table.CsvOptions;
import io.github.baoshu.table.CsvTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AuditTest {
    private static final Baoshu BAOSHU = Baoshu.create();
    private static final List<IndicatorRecord> RECORDS = TwoYears.records();
    private static final List<Finding> FINDINGS = new Audit().of(RECORDS);

    @Test
    void an_investment_that_grew_by_less_than_said_is_inconsistent() {
        assertThat(comparisons(Comparison.Verdict.INCONSISTENT)).singleElement().satisfies(finding -> {
            assertThat(finding.checked().indicator().id()).contains("fixed_asset_investment");
            assertThat(finding.stated()).isEqualByComparingTo("12.8");
            assertThat(finding.expected()).isBetween(new java.math.BigDecimal("7.7"), new java.math.BigDecimal("7.8"));
            assertThat(finding.quotes().get(2).source().document()).isEqualTo("two-years-2021.txt");
        });
    }

    @Test
    void growth_on_the_same_coverage_is_not_held_against_the_amounts() {
        assertThat(comparisons(Comparison.Verdict.NOT_COMPARABLE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.checked().indicator().id()).contains("tax_revenue");
                    assertThat(finding.caveat()).isEqualTo(Comparison.Caveat.COMPARABLE_BASIS);
                });
    }

    @Test
    void targets_are_met_missed_or_exceeded_by_their_bounds() {
        List<String> outcomes = new ArrayList<>();
        for (Finding finding : FINDINGS) {
            if (finding instanceof Attainment attainment) {
                outcomes.add(attainment.target().indicator().id().orElseThrow() + " " + attainment.outcome());
            }
        }
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        "gdp EXCEEDED",
                        "fixed_asset_investment MET",
                        "general_budget_revenue MET",
                        "urban_new_jobs MET",
                        "unemployment_surveyed MISSED",
                        "grain_output MISSED");
    }

    @Test
    void every_figure_is_quoted_where_it_stands() {
        CsvTable<Finding> csv = new CsvTable<>(AuditTable.table(), CsvOptions.plain());
        for (Finding finding : FINDINGS) {
            assertThat(finding.quotes()).hasSizeGreaterThan(1);
            assertThat(csv.row(finding)).contains(finding.checked().evidence().sentence());
        }
    }

    /** Sentences of the years 2020 and 2021 with the finding expected on them. */
    @ParameterizedTest(name = "{3}: {1}")
    @CsvFileSource(resources = "/audits.tsv", delimiter = '\t', commentCharacter = '#', useHeadersInDisplayName = false)
    void two_reports_are_compared_as_a_person_would(String before, String now, String kind, String verdict) {
        List<IndicatorRecord> records = new ArrayList<>();
        if (before != null) {
            records.addAll(report("before", 2021, before));
        }
        records.addAll(report("now", 2022, now));
        List<String> found = new ArrayList<>();
        for (Finding finding : new Audit().of(records)) {
            if (finding instanceof Comparison comparison
                    && finding.kind().name().equals(kind)) {
                found.add(comparison.verdict().name());
            } else if (finding instanceof Attainment attainment && kind.equals("TARGET")) {
                found.add(attainment.outcome().name());
            }
        }
        assertThat(found).as(now).isEqualTo(verdict.equals("NONE") ? List.of() : List.of(verdict));
    }

    private static List<IndicatorRecord> report(String name, int year, String sentences) {
        String plan = sentences.startsWith("目标") ? sentences.substring(2) : "";
        String review = plan.isEmpty() ? sentences : "过去一年，我们稳中求进。";
        return TwoYears.records(
                BAOSHU,
                name,
                "芦汀市" + year + "年政府工作报告\n市长　季远帆\n各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n一、" + (year - 1)
                        + "年工作回顾\n" + review + "\n二、" + year + "年工作安排\n"
                        + (plan.isEmpty() ? "继续努力。" : "今年主要预期目标是：" + plan) + "\n");
    }

    private static List<Comparison> comparisons(Comparison.Verdict verdict) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Finding finding : FINDINGS) {
            if (finding instanceof Comparison comparison && comparison.verdict() == verdict) {
                comparisons.add(comparison);
            }
        }
        return comparisons;
    }
}
