package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.Markdown.Row;
import io.github.baoshu.cli.Markdown.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tables of a README by what they are about, as their header or first column tells. A column whose header is a name of
 * the product's, such as {@code measure}, says what the product gives for the example sentences in the row; a blank cell
 * there is an empty one. Where a row has several examples, separated by semicolons, its other cells may have as many.
 */
final class ReadmeTables {
    /** The invented reports. */
    static final Path FIXTURES = Markdown.ROOT.resolve("fixtures/src/main/resources/io/github/baoshu/fixtures");

    private static final Set<String> EXAMPLE = Set.of("例", "Example");

    /** What a table is about. */
    enum Kind {
        /** Rows of what the command or quotation before it gives. */
        OUTPUT,
        /** Columns of records beside example sentences. */
        RECORDS,
        /** Types of sections, or words and levels of headings, beside lines of reports. */
        OUTLINES,
        /** Columns of reports, with examples in quotation marks. */
        REPORTS,
        COMMANDS,
        OPTIONS,
        EXIT_CODES,
        /** All columns of records. */
        COLUMNS,
        /** Words of enumerations, which {@link ReadmeTest} looks for. */
        WORDS,
        /** Scores against marks made by people. */
        SCORES,
        UNKNOWN
    }

    private ReadmeTables() {}

    /** The tables of a kind, of which there must be one. */
    static List<Markdown.Table> of(String readme, Kind kind) throws IOException {
        List<String> columns = recordColumns();
        List<Markdown.Table> tables = new ArrayList<>();
        for (Section section : Markdown.read(readme).sections()) {
            for (Markdown.Table table : section.tables()) {
                if (kind(section, table, columns) == kind) {
                    tables.add(table);
                }
            }
        }
        assertThat(tables.isEmpty() && kind != Kind.UNKNOWN)
                .as("%s has no table of %s", readme, kind)
                .isFalse();
        return tables;
    }

    private static Kind kind(Section section, Markdown.Table table, List<String> recordColumns) {
        List<String> first = table.column(0);
        if (!section.quotes().isEmpty()
                || section.blocks().stream().anyMatch(block -> block.text().contains("baoshu "))) {
            return Kind.OUTPUT;
        } else if (hasExamples(table) && recordColumns.containsAll(names(table))) {
            return Kind.RECORDS;
        } else if (hasExamples(table) && Set.of("type", "level", "text").containsAll(names(table))) {
            return Kind.OUTLINES;
        } else if (first.stream().allMatch(cell -> cell.startsWith("baoshu "))) {
            return Kind.COMMANDS;
        } else if (first.stream().allMatch(cell -> cell.startsWith("-"))) {
            return Kind.OPTIONS;
        } else if (first.stream().allMatch(cell -> cell.matches("\\d"))) {
            return Kind.EXIT_CODES;
        } else if (table.header().stream().anyMatch(cell -> cell.contains("--header zh"))) {
            return Kind.WORDS;
        } else if (listed(first).contains("evidence")) {
            return Kind.COLUMNS;
        } else if (listed(first).contains("report_year")) {
            return Kind.REPORTS;
        }
        boolean numbers = table.rows().stream()
                .flatMap(row -> row.cells().stream().skip(1))
                .allMatch(cell -> cell.matches("[\\d.]*"));
        return numbers ? Kind.SCORES : Kind.UNKNOWN;
    }

    /** The columns of a table that are named as the product names them. */
    static List<String> names(Markdown.Table table) {
        return table.header().stream().filter(name -> name.matches("[a-z_]+")).toList();
    }

    private static boolean hasExamples(Markdown.Table table) {
        return !names(table).isEmpty() && table.header().stream().anyMatch(EXAMPLE::contains);
    }

    /** The columns of records. */
    static List<String> recordColumns() throws IOException {
        return Table.of(Run.of("extract", FIXTURES.resolve("two-years-2021.txt"))
                        .out())
                .header();
    }

    /** The pieces of cells that list something. */
    static List<String> listed(List<String> cells) {
        return cells.stream().flatMap(cell -> Stream.of(cell.split("[,、] ?"))).toList();
    }

    /** The examples of a row. */
    static List<String> examples(Markdown.Table table, Row row) {
        int column = IntStream.range(0, table.header().size())
                .filter(i -> EXAMPLE.contains(table.header().get(i)))
                .findFirst()
                .orElseThrow();
        return pieces(row, column);
    }

    /** The examples of all rows of some tables. */
    static Set<String> examples(List<Markdown.Table> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream().flatMap(row -> examples(table, row).stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the columns named say of an example of a row. */
    static Map<String, String> expected(Markdown.Table table, Row row, int example) {
        return names(table).stream().collect(Collectors.toMap(name -> name, name -> {
            List<String> pieces = pieces(row, table.header().indexOf(name));
            return pieces.get(pieces.size() == 1 ? 0 : example);
        }));
    }

    private static List<String> pieces(Row row, int column) {
        return List.of(row.cells().get(column).split("[;；] ?"));
    }
}
