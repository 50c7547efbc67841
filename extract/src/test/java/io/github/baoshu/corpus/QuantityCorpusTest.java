package io.github.baoshu.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.document.Document;
import io.github.baoshu.fixtures.Marked;
import io.github.baoshu.fixtures.Pending;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.quantity.NumberMention;
import io.github.baoshu.quantity.Quantity;
import io.github.baoshu.quantity.QuantityScanner;
import io.github.baoshu.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of quantities.tsv. */
class QuantityCorpusTest {
    private static final QuantityScanner SCANNER = new QuantityScanner();

    /** A row: text with or without a mark, and what the marked number is read as. */
    record Row(int line, String text, String value, String high, String unit, boolean pending) {
        @Override
        public String toString() {
            return line + " " + text;
        }
    }

    static List<Row> rows() {
        return TermTable.resource(
                        QuantityCorpusTest.class, "quantities.tsv", "text", "value", "high", "unit", "note", "pending")
                .rows()
                .stream()
                .map(row -> new Row(
                        row.line(),
                        row.cell(0),
                        row.cell(1),
                        row.cell(2),
                        row.cell(3),
                        !row.cell(5).isEmpty()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_number_is_read_as_its_row_says(Row row) throws Exception {
        if (row.pending()) {
            Pending.fails("quantities.tsv:" + row.line(), () -> check(row));
        } else {
            check(row);
        }
    }

    @Test
    void there_are_rows_enough_and_few_are_pending() {
        long pending = rows().stream().filter(Row::pending).count();
        System.out.println("quantities.tsv: " + rows().size() + " rows, " + pending + " pending");
        assertThat(rows()).hasSizeGreaterThan(120);
    }

    private static void check(Row row) {
        if (!Marked.isIn(row.text())) {
            assertThat(quantities(row.text()))
                    .as("quantities.tsv:%d: quantities in %s", row.line(), row.text())
                    .isEmpty();
            return;
        }
        Marked marked = Marked.of(row.text());
        List<NumberMention> found = quantities(marked.text());
        String where = "quantities.tsv:" + row.line() + ": " + row.text() + " gives " + show(marked.text(), found);
        NumberMention number = found.stream()
                .filter(one -> one.span().equals(new Span(marked.start(), marked.end())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(where));
        Quantity quantity = number.required();
        assertThat(quantity.value().toPlainString()).as(where).isEqualTo(row.value());
        assertThat(quantity.high() == null ? "" : quantity.high().toPlainString())
                .as(where)
                .isEqualTo(row.high());
        assertThat(quantity.unit().written()).as(where).isEqualTo(row.unit());
    }

    private static List<NumberMention> quantities(String text) {
        Document document = Document.named("row").text(text);
        return SCANNER.scan(document, new Span(0, text.length())).stream()
                .filter(NumberMention::isQuantity)
                .toList();
    }

    private static List<String> show(String text, List<NumberMention> found) {
        return found.stream()
                .map(one -> one.span().of(text) + " = " + one.required().value().toPlainString()
                        + (one.required().high() == null
                                ? ""
                                : ".." + one.required().high()) + " "
                        + one.required().unit().written())
                .toList();
    }
}
