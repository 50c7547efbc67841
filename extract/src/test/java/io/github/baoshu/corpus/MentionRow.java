package io.github.baoshu.corpus;

import io.github.baoshu.fixtures.Marked;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.Scope;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.lexicon.TermTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A row of mentions.tsv: a sentence with one number marked, and the fields of its record. */
record MentionRow(int line, List<String> cells) {
    private static final String[] HEADER = {
        "section",
        "text",
        "report_year",
        "indicator",
        "id",
        "measure",
        "value",
        "high",
        "unit",
        "bound",
        "status",
        "period",
        "scope",
        "subject",
        "note",
        "pending"
    };

    /** Kinds of small reports whose sentence stands in a review. */
    private static final List<String> LIKE_REVIEW = List.of("FIVE", "JUNE", "NATION");

    MentionRow {
        cells = List.copyOf(cells);
    }

    static List<MentionRow> all() {
        return TermTable.resource(MentionRow.class, "mentions.tsv", HEADER).rows().stream()
                .map(row -> new MentionRow(row.line(), row.cells()))
                .toList();
    }

    private String cell(String column) {
        return cells.get(List.of(HEADER).indexOf(column));
    }

    boolean isPending() {
        return !cell("pending").isEmpty();
    }

    /** The sentence in its small report, the number marked. */
    Marked report() {
        int year = Integer.parseInt(cell("report_year"));
        String section = cell("section");
        return Marked.of(SmallReport.before(section, year) + cell("text") + SmallReport.behind(section, year));
    }

    /** The fields in which a record differs from this row; none where it is what the row asks for. */
    List<String> differences(IndicatorRecord record) {
        List<String> differences = new ArrayList<>();
        String section = LIKE_REVIEW.contains(cell("section")) ? "REVIEW" : cell("section");
        compare(differences, "section", section, record.evidence().section().name());
        compare(
                differences,
                "report_year",
                cell("report_year"),
                String.valueOf(record.source().reportYear().orElse(0)));
        asked(differences, "indicator", record.indicator().name().orElse(""));
        compare(differences, "id", cell("id"), record.indicator().id().orElse(""));
        compare(differences, "measure", cell("measure"), record.measure().name());
        compare(
                differences,
                "value",
                cell("value"),
                Objects.requireNonNull(record.value().map(Value::number).orElse(null))
                        .toPlainString());
        compare(
                differences,
                "high",
                cell("high"),
                record.value().flatMap(Value::high).orElse(null) == null
                        ? ""
                        : record.value().flatMap(Value::high).orElse(null).toPlainString());
        compare(
                differences,
                "unit",
                cell("unit"),
                record.value().flatMap(Value::unit).orElse(""));
        asked(differences, "bound", record.bound().name());
        asked(differences, "status", record.status().name());
        asked(differences, "period", years(record));
        compare(differences, "scope", cell("scope"), record.coverage().scope() == Scope.PART ? "P" : "J");
        asked(differences, "subject", record.coverage().subject().orElse(""));
        return differences;
    }

    private void asked(List<String> differences, String column, String found) {
        if (!cell(column).isEmpty()) {
            compare(differences, column, cell(column), found);
        }
    }

    private static void compare(List<String> differences, String column, String expected, String found) {
        if (!List.of(expected.split("~", -1)).contains(found)) {
            differences.add(column + " " + (found.isEmpty() ? "empty" : found) + " instead of "
                    + (expected.isEmpty() ? "empty" : expected));
        }
    }

    private static String years(IndicatorRecord record) {
        return record.period().map(Period::toString).orElse("");
    }

    @Override
    public String toString() {
        return line + " " + cell("text");
    }
}
