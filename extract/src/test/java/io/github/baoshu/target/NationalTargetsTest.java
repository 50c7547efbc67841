package io.github.baoshu.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.baoshu.Baoshu;
import io.github.baoshu.WorkReport;
import io.github.baoshu.document.TextReader;
import io.github.baoshu.fixtures.SharedText;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.place.Place;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The growth targets of the State Council's reports, as facts, against what is read of those that are there. */
class NationalTargetsTest {
    /** The target for the growth of the gross domestic product in per cent, and its bound, by the report's year. */
    private static final Map<Integer, String> GROWTH = Map.ofEntries(
            Map.entry(1998, "8 EXACT"),
            Map.entry(2003, "7 APPROX"),
            Map.entry(2005, "8 APPROX"),
            Map.entry(2006, "8 APPROX"),
            Map.entry(2007, "8 APPROX"),
            Map.entry(2008, "8 APPROX"),
            Map.entry(2009, "8 APPROX"),
            Map.entry(2010, "8 APPROX"),
            Map.entry(2011, "8 APPROX"),
            Map.entry(2012, "7.5 EXACT"),
            Map.entry(2013, "7.5 APPROX"),
            Map.entry(2014, "7.5 APPROX"),
            Map.entry(2015, "7 APPROX"),
            Map.entry(2016, "6.5-7 RANGE"),
            Map.entry(2017, "6.5 APPROX"),
            Map.entry(2018, "6.5 APPROX"),
            Map.entry(2019, "6-6.5 RANGE"),
            Map.entry(2020, "STATED_ABSENT"),
            Map.entry(2021, "6 AT_LEAST"),
            Map.entry(2022, "5.5 APPROX"),
            Map.entry(2023, "5 APPROX"),
            Map.entry(2024, "5 APPROX"),
            Map.entry(2025, "5 APPROX"));

    private static final Baoshu BAOSHU = Baoshu.create();
    private static final Targets TARGETS = Targets.by(HardnessCodebook.load());

    @ParameterizedTest
    @EnumSource(SharedText.Folder.class)
    void the_growth_target_of_each_year_is_the_one_that_was_set(SharedText.Folder folder) throws IOException {
        assumeTrue(folder.isPresent(), folder.whySkipped());
        Map<Integer, String> read = new LinkedHashMap<>();
        for (SharedText text : folder.texts()) {
            for (WorkReport report : BAOSHU.extract(new TextReader().read(text.path()))) {
                int year = report.report().identity().year();
                if (report.report().identity().place().level() == Place.Level.NATION && GROWTH.containsKey(year)) {
                    read.put(year, growth(report));
                }
            }
        }
        Map<Integer, String> set = new LinkedHashMap<>();
        read.keySet().forEach(year -> set.put(year, GROWTH.getOrDefault(year, "")));
        System.out.println("growth targets in " + folder + ": " + read);
        assertThat(read).isNotEmpty().isEqualTo(set);
    }

    @ParameterizedTest
    @EnumSource(SharedText.Folder.class)
    void a_target_of_the_year_is_quoted_from_what_looks_ahead(SharedText.Folder folder) throws IOException {
        assumeTrue(folder.isPresent(), folder.whySkipped());
        for (SharedText text : folder.texts()) {
            for (WorkReport report : BAOSHU.extract(new TextReader().read(text.path()))) {
                boolean modern = report.year().orElseThrow() >= 1998;
                assertThat(TARGETS.of(report.report(), report.outline(), report.records()))
                        .allSatisfy(target -> {
                            assertThat(target.record().period().map(Period::from))
                                    .isEqualTo(target.source().reportYear());
                            assertThat(target.record().evidence().section().looksAhead() || !modern)
                                    .as("%s", target)
                                    .isTrue();
                            assertThat(target.place()
                                            .of(report.report().document().text()))
                                    .isEqualTo(target.quote());
                        });
            }
        }
    }

    private static String growth(WorkReport report) {
        List<TargetRow> rows = TARGETS.grid(report.report(), report.outline(), report.records());
        TargetRow row = rows.stream()
                .filter(one -> one.indicator().is("gdp"))
                .findFirst()
                .orElseThrow();
        if (row instanceof AbsentTarget absent) {
            return absent.reason().name();
        }
        StatedTarget stated = (StatedTarget) row;
        Value value = stated.record().value().orElseThrow();
        String high = value.high().map(end -> "-" + end).orElse("");
        return value.number() + high + " " + stated.record().bound();
    }
}
