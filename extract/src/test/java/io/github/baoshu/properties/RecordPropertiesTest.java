package io.github.baoshu.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.baoshu.Baoshu;
import io.github.baoshu.WorkReport;
import io.github.baoshu.document.Document;
import io.github.baoshu.fixtures.SharedText;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.Scope;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.text.Folding;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecordPropertiesTest {
    private static final Baoshu BAOSHU = Baoshu.create();

    /** How a quantity begins: digits, numerals, 几 and 数 before a magnitude, 百分之 and 过半. */
    private static final Pattern NUMBER = Pattern.compile("[0-9〇零一二三四五六七八九十百千万亿两几数过翻].*", Pattern.DOTALL);

    private static final Pattern RESTATES = Pattern.compile("目标|计划|预期|预算");

    static List<Document> texts() {
        return Texts.all();
    }

    /** Tells which texts the other tests of this class went without. */
    @ParameterizedTest
    @EnumSource(SharedText.Folder.class)
    void the_shared_texts_are_there(SharedText.Folder folder) {
        assumeTrue(folder.isPresent(), folder.whySkipped());
        assertThat(folder.texts()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void every_report_gives_records(Document document) {
        assertThat(BAOSHU.extract(document))
                .isNotEmpty()
                .allSatisfy(report -> assertThat(report.records()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_span_of_a_record_is_its_number_verbatim(Document document) {
        for (IndicatorRecord record : withNumber(document)) {
            assertThat(record.evidence().start())
                    .as("%s", record)
                    .isBetween(0, record.evidence().end());
            assertThat(record.evidence().end())
                    .as("%s", record)
                    .isBetween(record.evidence().start(), document.text().length());
            String written = document.text()
                    .substring(record.evidence().start(), record.evidence().end());
            assertThat(Folding.fold(written)).as("%s", record).matches(NUMBER);
            assertThat(written).as("%s", record).doesNotEndWith(" ").doesNotStartWith(" ");
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_evidence_of_a_record_is_a_stretch_of_the_text_around_its_span(Document document) {
        for (IndicatorRecord record : records(document)) {
            String evidence = record.evidence().sentence();
            String written = document.text()
                    .substring(record.evidence().start(), record.evidence().end());
            assertThat(evidence).as("%s", record).contains(written);
            int from = Math.max(0, record.evidence().end() - evidence.length());
            int at = document.text().indexOf(evidence, from);
            assertThat(at).as("%s", record).isBetween(from, record.evidence().start());
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_words_kept_of_a_record_stand_in_its_evidence(Document document) {
        for (IndicatorRecord record : records(document)) {
            for (String words : (record.wording().modifier().orElse("") + "…"
                            + record.wording().effort().orElse("") + "…"
                            + record.wording().stretch().orElse(""))
                    .split("…")) {
                assertThat(record.evidence().sentence() + told(document, record))
                        .as("%s", record)
                        .contains(words);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void records_lie_in_text_order_within_their_report_and_section(Document document) {
        for (WorkReport report : BAOSHU.extract(document)) {
            int behind = report.report().span().start();
            for (IndicatorRecord record : report.records()) {
                assertThat(record.evidence().start()).as("%s", record).isGreaterThanOrEqualTo(behind);
                assertThat(record.evidence().end())
                        .as("%s", record)
                        .isLessThanOrEqualTo(report.report().span().end());
                assertThat(report.outline().sectionAt(record.evidence().start()))
                        .as("%s", record)
                        .hasValueSatisfying(section -> {
                            assertThat(section.type())
                                    .isEqualTo(record.evidence().section());
                            assertThat(section.span().end())
                                    .isGreaterThanOrEqualTo(record.evidence().end());
                        });
                behind = record.evidence().start();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_two_records_are_the_same(Document document) {
        Set<IndicatorRecord> seen = new HashSet<>();
        for (IndicatorRecord record : records(document)) {
            assertThat(seen.add(record)).as("twice: %s", record).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void years_run_forward(Document document) {
        for (IndicatorRecord record : records(document)) {
            assertThat(record.period().map(Period::to).orElse(0))
                    .as("%s", record)
                    .isGreaterThanOrEqualTo(record.period().map(Period::from).orElse(0));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_target_lies_in_the_past_but_one_restated(Document document) {
        for (IndicatorRecord record : records(document)) {
            if (record.status() == Status.TARGET
                    && record.period().map(Period::to).orElse(0)
                            < record.source().reportYear().orElse(0)) {
                assertThat(record.evidence().sentence()).as("%s", record).containsPattern(RESTATES);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothing_of_its_own_year_is_an_outturn_in_a_report_that_opens_it(Document document) {
        for (WorkReport report : BAOSHU.extract(document)) {
            if (report.report().identity().opensYear()) {
                assertThat(report.records())
                        .filteredOn(record -> record.status() == Status.ACTUAL)
                        .allSatisfy(record -> assertThat(
                                        record.period().map(Period::to).orElse(0))
                                .as("%s", record)
                                .isLessThan(record.source().reportYear().orElse(0)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_record_of_a_part_names_it_and_has_no_catalogue_id(Document document) {
        for (IndicatorRecord record : records(document)) {
            boolean part = record.coverage().scope() == Scope.PART;
            assertThat(record.coverage().subject().orElse("").isEmpty())
                    .as("%s", record)
                    .isEqualTo(!part);
            assertThat(part && !record.indicator().id().orElse("").isEmpty())
                    .as("%s", record)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_upper_end_of_a_range_lies_above_the_lower(Document document) {
        for (IndicatorRecord record : withNumber(document)) {
            if (record.value().flatMap(Value::high).orElse(null) != null) {
                assertThat(record.value().flatMap(Value::high).orElse(null).abs())
                        .as("%s", record)
                        .isGreaterThan(
                                record.value().map(Value::number).orElse(null).abs());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_same_text_gives_the_same_records_again(Document document) {
        assertThat(records(document)).isEqualTo(records(document));
        assertThat(Baoshu.create().extract(document).records()).isEqualTo(records(document));
    }

    @Test
    void eight_threads_that_share_an_extractor_get_the_same_records_as_one() throws Exception {
        List<Document> documents = Texts.all();
        List<List<IndicatorRecord>> alone =
                documents.stream().map(RecordPropertiesTest::records).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<List<IndicatorRecord>>>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                tasks.add(() ->
                        documents.stream().map(RecordPropertiesTest::records).toList());
            }
            for (Future<List<List<IndicatorRecord>>> together : threads.invokeAll(tasks)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<IndicatorRecord> records(Document document) {
        return BAOSHU.extract(document).records();
    }

    private static List<IndicatorRecord> withNumber(Document document) {
        return records(document).stream()
                .filter(record -> record.value().isPresent())
                .toList();
    }

    /** The sentence of a record as it is read. */
    private static String told(Document document, IndicatorRecord record) {
        int at = document.text()
                .lastIndexOf(record.evidence().sentence(), record.evidence().start());
        Span sentence = new Span(at, at + record.evidence().sentence().length());
        return document.reading().read(sentence).of(document.reading().shown());
    }
}
