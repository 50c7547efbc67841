package io.github.baoshu.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.Baoshu;
import io.github.baoshu.document.Document;
import io.github.baoshu.fixtures.Fixture;
import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.Coverage;
import io.github.baoshu.indicator.Evidence;
import io.github.baoshu.indicator.Flag;
import io.github.baoshu.indicator.IndicatorName;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.Relation;
import io.github.baoshu.indicator.Source;
import io.github.baoshu.indicator.StatedRelation;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.indicator.Wording;
import io.github.baoshu.section.SectionType;
import io.github.baoshu.text.Span;
import io.github.baoshu.write.CsvRecordWriter;
import io.github.baoshu.write.JsonLinesRecordWriter;
import io.github.baoshu.write.RecordWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordWritersTest {
    private static final Baoshu BAOSHU = Baoshu.create();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The columns of the output contract in their order. */
    private static final List<String> COLUMNS = List.of(
            "document",
            "region",
            "region_code",
            "report_year",
            "section",
            "heading",
            "indicator_id",
            "indicator",
            "measure",
            "value",
            "value_high",
            "unit",
            "base_value",
            "base_unit",
            "bound",
            "status",
            "period_start",
            "period_end",
            "scope",
            "subject",
            "start",
            "end",
            "evidence",
            "modifier",
            "effort",
            "relation",
            "relative_to",
            "stretch",
            "rule",
            "flag");

    static Stream<Document> texts() {
        return Stream.concat(Texts.all().stream(), Stream.of(awkward()));
    }

    /** A report whose words hold quotes, commas and line breaks. */
    private static Document awkward() {
        return Document.named("a, \"b\".txt")
                .text(Fixture.named("clean-paragraphs")
                        .text()
                        .replace("98.6亿元", "98.6\n亿元")
                        .replace("7.4%", "7.4%\"a,b\""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void csv_read_back_has_30_columns_and_the_same_values(Document document) throws IOException {
        List<IndicatorRecord> records = records(document);
        StringWriter out = new StringWriter();
        write(records, new CsvRecordWriter(out, false));
        try (CSVParser parser = CSVParser.parse(new StringReader(out.toString()), CSVFormat.RFC4180)) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows.get(0).toList()).isEqualTo(COLUMNS).hasSize(30);
            assertThat(rows).hasSize(records.size() + 1);
            for (int i = 0; i < records.size(); i++) {
                assertThat(rows.get(i + 1).toList()).isEqualTo(cells(records.get(i)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void json_lines_read_back_have_the_same_values(Document document) throws IOException {
        List<IndicatorRecord> records = records(document);
        StringWriter out = new StringWriter();
        write(records, new JsonLinesRecordWriter(out));
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSameSizeAs(records);
        for (int i = 0; i < lines.size(); i++) {
            JsonNode object = JSON.readTree(lines.get(i));
            List<String> cells = cells(records.get(i));
            assertThat(object.propertyNames()).containsExactlyElementsOf(COLUMNS);
            for (int column = 0; column < COLUMNS.size(); column++) {
                JsonNode cell = object.get(COLUMNS.get(column));
                String expected = cells.get(column);
                assertThat(cell.isNull())
                        .as("%s in %s", COLUMNS.get(column), lines.get(i))
                        .isEqualTo(expected.isEmpty());
                assertThat(cell.isNull() ? "" : text(cell)).isEqualTo(expected);
            }
        }
    }

    @Test
    void csv_without_records_still_has_its_header() throws IOException {
        StringWriter out = new StringWriter();
        write(List.of(), new CsvRecordWriter(out, false));
        assertThat(out).hasToString(String.join(",", COLUMNS) + "\r\n");
    }

    @Test
    void csv_for_excel_begins_with_a_byte_order_mark() throws IOException {
        StringWriter out = new StringWriter();
        write(List.of(), new CsvRecordWriter(out, true));
        assertThat(out.toString()).startsWith("\uFEFFdocument,");
    }

    @Test
    void a_large_number_is_written_out_and_keeps_its_scale() throws IOException {
        StringWriter csv = new StringWriter();
        write(List.of(number(new BigDecimal("5.0"), new BigDecimal("1E+13"))), new CsvRecordWriter(csv, false));
        assertThat(csv.toString()).contains(",5.0,,").contains(",10000000000000,");
        StringWriter json = new StringWriter();
        write(List.of(number(new BigDecimal("5.0"), new BigDecimal("1E+13"))), new JsonLinesRecordWriter(json));
        assertThat(json.toString()).contains("\"value\":5.0,").contains("\"base_value\":10000000000000,");
    }

    @Test
    void a_relation_without_a_number_has_empty_cells() throws IOException {
        StringWriter json = new StringWriter();
        write(List.of(number(null, null)), new JsonLinesRecordWriter(json));
        assertThat(json.toString()).contains("\"value\":null,").contains("\"relation\":\"IN_STEP\"");
    }

    @Test
    void closing_a_writer_closes_what_it_writes_to() throws IOException {
        for (boolean csv : List.of(true, false)) {
            List<String> calls = new ArrayList<>();
            Writer out = new StringWriter() {
                @Override
                public void close() {
                    calls.add("closed");
                }
            };
            write(List.of(), csv ? new CsvRecordWriter(out, false) : new JsonLinesRecordWriter(out));
            assertThat(calls).isNotEmpty();
        }
    }

    private static void write(List<IndicatorRecord> records, RecordWriter writer) throws IOException {
        try (writer) {
            for (IndicatorRecord record : records) {
                writer.write(record);
            }
        }
    }

    private static List<IndicatorRecord> records(Document document) {
        return BAOSHU.extract(document).records();
    }

    private static String text(JsonNode cell) {
        return cell.isNumber() ? cell.decimalValue().toPlainString() : cell.asString();
    }

    private static List<String> cells(IndicatorRecord r) {
        return Arrays.asList(
                r.source().document(),
                r.source().region().orElse(""),
                r.source().regionCode().orElse(""),
                year(r.source().reportYear().orElse(0)),
                r.evidence().section().name(),
                r.evidence().heading().orElse(""),
                r.indicator().id().orElse(""),
                r.indicator().name().orElse(""),
                r.measure().name(),
                plain(r.value().map(Value::number).orElse(null)),
                plain(r.value().flatMap(Value::high).orElse(null)),
                r.value().flatMap(Value::unit).orElse(""),
                plain(r.value().flatMap(Value::base).orElse(null)),
                r.value().flatMap(Value::baseUnit).orElse(""),
                r.bound().name(),
                r.status().name(),
                year(r.period().map(Period::from).orElse(0)),
                year(r.period().map(Period::to).orElse(0)),
                r.coverage().scope().name(),
                r.coverage().subject().orElse(""),
                String.valueOf(r.evidence().start()),
                String.valueOf(r.evidence().end()),
                r.evidence().sentence(),
                r.wording().modifier().orElse(""),
                r.wording().effort().orElse(""),
                r.relation().map(stated -> stated.relation().name()).orElse(""),
                r.relation().flatMap(StatedRelation::to).orElse(""),
                r.wording().stretch().orElse(""),
                r.evidence().rule().orElse(""),
                r.flag().map(Flag::name).orElse(""));
    }

    private static String year(int year) {
        return year == 0 ? "" : String.valueOf(year);
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static IndicatorRecord number(@Nullable BigDecimal value, @Nullable BigDecimal base) {
        Optional<BigDecimal> none = Optional.empty();
        return new IndicatorRecord(
                new Source("a.txt", Optional.of("某市"), Optional.empty(), Optional.of(2018)),
                new IndicatorName(Optional.empty(), Optional.of("居民收入")),
                Measure.GROWTH,
                Optional.ofNullable(value)
                        .map(number ->
                                new Value(number, none, Optional.of("%"), Optional.ofNullable(base), Optional.of("%"))),
                value == null
                        ? Optional.of(new StatedRelation(Relation.IN_STEP, Optional.of("经济增长")))
                        : Optional.empty(),
                Bound.EXACT,
                Status.TARGET,
                Optional.of(Period.of(2018)),
                Coverage.WHOLE,
                new Wording(Optional.empty(), Optional.empty(), Optional.empty()),
                new Evidence(SectionType.PLAN, Optional.empty(), new Span(3, 5), "", Optional.of("test")),
                Optional.empty());
    }
}
