package io.github.baoshu.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.baoshu.Baoshu;
import io.github.baoshu.audit.Audit;
import io.github.baoshu.audit.Comparison;
import io.github.baoshu.audit.Finding;
import io.github.baoshu.fixtures.SharedText;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.panel.Panel;
import io.github.baoshu.panel.PanelTables;
import io.github.baoshu.panel.Panels;
import io.github.baoshu.panel.Role;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GoldPanelTest {
    private static final List<String> SEEDS = List.of("yingkou-2017", "yingkou-2018", "gaizhou-2018");
    private static final Set<String> MEASURES = Set.of("LEVEL", "GROWTH", "CHANGE", "SHARE");
    private static final JsonMapper JSON = new JsonMapper();
    private static final SharedText.Folder GOLD = SharedText.Folder.GOLD;

    @BeforeEach
    void needs_the_marked_reports() {
        assumeTrue(GOLD.isPresent(), GOLD.whySkipped());
    }

    @Test
    void the_panel_of_the_seed_reports_holds_the_headline_figures_that_a_person_marked() throws IOException {
        Map<String, Set<BigDecimal>> gold = new HashMap<>();
        for (String seed : SEEDS) {
            gold(seed, gold);
        }
        Map<String, BigDecimal> held = new HashMap<>();
        Panel panel = new Panels().of(records());
        for (PanelTables.Source source : PanelTables.sources(panel)) {
            IndicatorRecord record = source.cell().record();
            if (record != null) {
                held.put(key(record), record.value().map(Value::number).orElse(null));
            }
        }
        assertThat(gold).hasSizeGreaterThan(80);
        Set<String> missing = new HashSet<>(gold.keySet());
        missing.removeAll(held.keySet());
        assertThat(missing).as("cells that the panel lacks").isEmpty();
        gold.forEach((key, values) -> assertThat(values)
                .as(key)
                .usingElementComparator(BigDecimal::compareTo)
                .contains(held.get(key)));
    }

    @Test
    void the_level_that_fell_beside_its_growth_is_found_and_the_one_that_fits_is_not() {
        List<Comparison> growth = new ArrayList<>();
        for (Finding finding : new Audit().of(records())) {
            if (finding instanceof Comparison comparison && comparison.kind() == Finding.Kind.GROWTH) {
                growth.add(comparison);
            }
        }
        assertThat(growth)
                .filteredOn(comparison -> comparison.verdict() == Comparison.Verdict.INCONSISTENT)
                .singleElement()
                .satisfies(comparison -> {
                    assertThat(comparison.checked().indicator().id()).contains("gdp");
                    assertThat(comparison.quotes())
                            .extracting(quote -> quote.value().orElseThrow().toString())
                            .containsExactly("7%", "1270亿元", "1300亿元");
                });
        assertThat(growth)
                .filteredOn(comparison -> comparison.checked().indicator().is("fixed_asset_investment"))
                .isNotEmpty()
                .allMatch(comparison -> comparison.verdict() == Comparison.Verdict.CONSISTENT);
    }

    private static List<IndicatorRecord> records() {
        Baoshu baoshu = Baoshu.create();
        List<IndicatorRecord> records = new ArrayList<>();
        for (SharedText text : GOLD.texts()) {
            if (SEEDS.contains(text.name())) {
                try {
                    baoshu.extract(text.path()).forEach(report -> records.addAll(report.records()));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        }
        return records;
    }

    /** What the panel should tell: one-year headline figures; of targets those of the report's year. */
    private static void gold(String seed, Map<String, Set<BigDecimal>> gold) throws IOException {
        String year = seed.substring(seed.length() - 4);
        String region = seed.startsWith("yingkou") ? "营口市" : "盖州市";
        List<String> lines = Files.readAllLines(GOLD.path().resolve(seed + ".gold.jsonl"));
        for (String line : lines.subList(1, lines.size())) {
            JsonNode row = line.isBlank() ? JSON.createObjectNode() : JSON.readTree(line);
            String id = row.path("id").asString("");
            String period = row.path("period").asString("");
            boolean target = row.path("status").asString("").equals("TARGET");
            String measure = row.path("measure").asString("");
            boolean headline = !id.isEmpty() && row.path("scope").asString("").equals("J") && period.length() == 4;
            if (headline && MEASURES.contains(measure) && (!target || period.equals(year))) {
                String key = key(region, period, id, measure, target);
                gold.computeIfAbsent(key, k -> new HashSet<>())
                        .add(new BigDecimal(row.path("value").asString()));
            }
        }
    }

    private static String key(IndicatorRecord record) {
        return key(
                record.source().region().orElse(""),
                String.valueOf(record.period().map(Period::to).orElse(0)),
                record.indicator().id().orElse(""),
                record.measure().name(),
                role(record) == Role.TARGET);
    }

    private static Role role(IndicatorRecord record) {
        return record.status() == io.github.baoshu.indicator.Status.TARGET ? Role.TARGET : Role.ACTUAL;
    }

    private static String key(String region, String year, String id, String measure, boolean target) {
        return String.join(" ", region, year, id, measure, target ? "TARGET" : "ACTUAL");
    }
}
