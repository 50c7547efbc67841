package io.github.baoshu.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.Baoshu;
import io.github.baoshu.document.Document;
import io.github.baoshu.fixtures.Marked;
import io.github.baoshu.fixtures.Pending;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.StatedRelation;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.lexicon.TermTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values stated without a number, through the whole library; the rows are those of relations.tsv. */
class RelationCorpusTest {
    private static final Baoshu BAOSHU = Baoshu.create();
    private static final String[] HEADER = {
        "section",
        "text",
        "report_year",
        "indicator",
        "id",
        "measure",
        "relation",
        "relative_to",
        "bound",
        "status",
        "period",
        "effort",
        "note",
        "pending"
    };

    /** A row, its cells by the names of their columns. */
    record Row(int line, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        boolean isNegative() {
            return cell("relation").equals("NONE");
        }

        /** The fields that a record of this row has. */
        Map<String, String> expected() {
            Map<String, String> fields = new LinkedHashMap<>(cells);
            List.of("section", "text", "report_year", "note", "pending").forEach(fields::remove);
            return fields;
        }

        @Override
        public String toString() {
            return line + " " + cell("note");
        }
    }

    static List<Row> rows() {
        return TermTable.resource(RelationCorpusTest.class, "relations.tsv", HEADER).rows().stream()
                .map(row -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int i = 0; i < HEADER.length; i++) {
                        cells.put(HEADER[i], row.cell(i));
                    }
                    return new Row(row.line(), cells);
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void words_that_state_a_relation_give_the_record_of_their_row(Row row) throws Exception {
        if (row.cell("pending").isEmpty()) {
            check(row);
        } else {
            Pending.fails("relations.tsv:" + row.line(), () -> check(row));
        }
    }

    @Test
    void there_are_rows_enough_and_some_ask_for_no_record() {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(rows()).filteredOn(Row::isNegative).hasSizeGreaterThanOrEqualTo(10);
    }

    private static void check(Row row) {
        int year = Integer.parseInt(row.cell("report_year"));
        String section = row.cell("section");
        Marked marked =
                Marked.of(SmallReport.before(section, year) + row.cell("text") + SmallReport.behind(section, year));
        List<IndicatorRecord> found = BAOSHU.extract(Document.named("row.txt").text(marked.text())).records().stream()
                .filter(record -> record.relation().isPresent())
                .filter(record -> record.evidence().start() < marked.end()
                        && marked.start() < record.evidence().end())
                .toList();
        if (row.isNegative()) {
            assertThat(found).as("relations.tsv:%s", row).isEmpty();
            return;
        }
        assertThat(found)
                .as("relations.tsv:%s", row)
                .anySatisfy(record -> assertThat(fields(record)).isEqualTo(row.expected()));
        assertThat(found).as("relations.tsv:%s", row).allSatisfy(record -> {
            assertThat(record.evidence().start()).isEqualTo(marked.start());
            assertThat(record.evidence().end()).isEqualTo(marked.end());
            assertThat(record.value().map(Value::number).orElse(null)).isNull();
            assertThat(record.value().flatMap(Value::unit).orElse("")).isEmpty();
        });
    }

    private static Map<String, String> fields(IndicatorRecord record) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("indicator", record.indicator().name().orElse(""));
        fields.put("id", record.indicator().id().orElse(""));
        fields.put("measure", record.measure().name());
        fields.put(
                "relation",
                String.valueOf(record.relation().map(StatedRelation::relation).orElse(null)));
        fields.put("relative_to", record.relation().flatMap(StatedRelation::to).orElse(""));
        fields.put("bound", record.bound().name());
        fields.put("status", record.status().name());
        fields.put("period", record.period().map(Period::toString).orElse(""));
        fields.put("effort", record.wording().effort().orElse(""));
        return fields;
    }
}
