package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.Markdown.Row;
import io.github.baoshu.cli.Markdown.Section;
import io.github.baoshu.cli.ReadmeTables.Kind;
import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Relation;
import io.github.baoshu.indicator.Scope;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.section.SectionType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples in the tables of both README files give what the tables say, and the tables tell all words of a column. */
class ReadmeExamplesTest {
    private static final Map<String, Enum<?>[]> WORDS = Map.of(
            "measure", Measure.values(),
            "bound", Bound.values(),
            "status", Status.values(),
            "scope", Scope.values(),
            "relation", Relation.values(),
            "type", SectionType.values());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void a_table_that_begins_with_a_column_of_words_tells_all_of_them(String readme) throws IOException {
        Set<String> told = new LinkedHashSet<>();
        for (Kind kind : List.of(Kind.RECORDS, Kind.OUTLINES)) {
            for (Markdown.Table table : ReadmeTables.of(readme, kind)) {
                Enum<?>[] words = WORDS.get(table.header().get(0));
                if (words != null) {
                    told.add(table.header().get(0));
                    assertThat(table.column(0))
                            .as(table.place())
                            .containsExactlyInAnyOrder(
                                    Arrays.stream(words).map(Enum::name).toArray(String[]::new));
                }
            }
        }
        assertThat(told).as(readme).containsExactlyInAnyOrderElementsOf(WORDS.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void sentences_give_the_records_told(String readme) throws IOException {
        List<Markdown.Table> tables = ReadmeTables.of(readme, Kind.RECORDS);
        Map<String, List<CSVRecord>> records = SmallReports.records(folder, ReadmeTables.examples(tables));
        assertGiven(
                tables,
                (table, words) -> records.get(words).stream()
                        .map(record -> values(table, record::get))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void lines_of_reports_give_the_sections_and_headings_told(String readme) throws IOException {
        List<Markdown.Table> tables = ReadmeTables.of(readme, Kind.OUTLINES);
        SmallReports.write(folder, ReadmeTables.examples(tables));
        List<Part> parts = new ArrayList<>(Part.of(ReadmeTables.FIXTURES));
        parts.addAll(Part.of(folder));
        assertGiven(
                tables,
                (table, line) -> parts.stream()
                        .filter(part -> part.isAt(line.replaceAll("…+$", "")))
                        .map(part -> values(table, part::value))
                        .distinct()
                        .toList());
    }

    /** What the product gives for the words of an example, in the columns of a table. */
    private interface Giver {
        List<Map<String, String>> given(Markdown.Table table, String words);
    }

    private static void assertGiven(List<Markdown.Table> tables, Giver giver) {
        SoftAssertions all = new SoftAssertions();
        for (Markdown.Table table : tables) {
            for (Row row : table.rows()) {
                List<String> examples = ReadmeTables.examples(table, row);
                for (int i = 0; i < examples.size(); i++) {
                    all.assertThat(giver.given(table, examples.get(i)))
                            .as("%s: what is given for “%s” in %s", table.place(), examples.get(i), row.line())
                            .contains(ReadmeTables.expected(table, row, i));
                }
            }
        }
        all.assertAll();
    }

    private static Map<String, String> values(Markdown.Table table, Function<String, String> value) {
        return ReadmeTables.names(table).stream().collect(Collectors.toMap(name -> name, value));
    }

    /** One object of {@code baoshu sections --format jsonl}, a section or heading, and the text that it lies in. */
    private record Part(String text, String json) {
        static List<Part> of(Path reports) throws IOException {
            List<Part> parts = new ArrayList<>();
            for (String json : Run.of("sections", "--format", "jsonl", "-q", reports + "/*.txt")
                    .lines()) {
                parts.add(new Part(read(reports, new Part("", json).value("document")), json));
            }
            return parts;
        }

        /** The value of a field, empty where there is none. */
        String value(String field) {
            Matcher value =
                    Pattern.compile("\"" + field + "\":(?:\"([^\"]*)\"|(\\d+))").matcher(json);
            return !value.find() ? "" : value.group(1) != null ? value.group(1) : value.group(2);
        }

        /** Whether it overlaps the place where the words stand. */
        boolean isAt(String words) {
            int at = text.indexOf(words);
            return at >= 0
                    && at < Integer.parseInt(value("end"))
                    && at + words.length() > Integer.parseInt(value("start"));
        }
    }

    /** The text of a document that the command named, with or without its folder and the number of its report. */
    private static String read(Path folder, String document) throws IOException {
        return Files.readString(folder.resolve(document.replaceAll("#\\d+$", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void quoted_words_of_reports_give_the_identity_told(String readme) throws IOException {
        Table reports = Table.of(
                Run.of("reports", ReadmeTables.FIXTURES + "/*.txt", "-q").out());
        Pattern quoted = Pattern.compile("“([^”]+)” → ([^\\s;；,，]+)");
        for (Markdown.Table table : ReadmeTables.of(readme, Kind.REPORTS)) {
            assertThat(reports.header()).as(table.place()).containsAll(ReadmeTables.listed(table.column(0)));
            for (Row row : table.rows()) {
                Matcher example = quoted.matcher(row.line());
                while (example.find()) {
                    List<String> found = new ArrayList<>();
                    for (CSVRecord report : reports.rows()) {
                        if (read(ReadmeTables.FIXTURES, report.get("document")).contains(example.group(1))) {
                            found.add(report.get(row.cells().get(0)));
                        }
                    }
                    assertThat(found)
                            .as("%s: of the invented reports with “%s”", table.place(), example.group(1))
                            .contains(example.group(2));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void the_first_example_gives_the_records_shown_and_no_others(String readme) throws IOException {
        Path report = Markdown.ROOT.resolve("extract/src/it/fresh-project/report.txt");
        Section example = Markdown.read(readme).sections().stream()
                .filter(section -> !section.quotes().isEmpty())
                .findFirst()
                .orElseThrow();
        String text = Files.readString(report);
        assertThat(example.quotes()).allSatisfy(quote -> assertThat(text).contains(quote.text()));
        Markdown.Table shown = example.tables().get(0);
        Table records = Table.of(Run.of("extract", report).out());
        assertThat(records.rows().stream()
                        .map(row -> shown.header().stream().map(row::get).toList()))
                .as(shown.place())
                .isEqualTo(shown.rows().stream().map(Row::cells).toList());
        assertThat(example.prose().stream().map(Markdown.Words::text).collect(Collectors.joining("\n")))
                .as("how many columns there are and how many are shown")
                .containsPattern("\\b" + records.header().size() + "\\b")
                .containsPattern("\\b" + shown.header().size() + "\\b");
    }
}
