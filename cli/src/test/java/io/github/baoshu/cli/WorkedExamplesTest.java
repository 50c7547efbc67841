package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.Markdown.Block;
import io.github.baoshu.cli.Markdown.Section;
import io.github.baoshu.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worked examples of CONTRIBUTING: each block of code that names a table holds rows of it. Without the rows of term
 * tables the rows of corpora fail, with them they pass.
 */
class WorkedExamplesTest {
    private static final String TABLE = "tsv ";

    /** Tables that go with the catalogue and are none that users may add to: only the shape of their rows is looked at. */
    private static final List<String> NOT_FOR_USERS = List.of("columns.tsv");

    @TempDir
    private Path folder;

    /** Rows of a table, by column. */
    private static List<Map<String, String>> rows(Block block) throws IOException {
        List<String> header = header(block.language().substring(TABLE.length()));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : block.text().lines().toList()) {
            List<String> cells = List.of(line.split("\t", -1));
            assertThat(cells).as(block.place()).hasSizeLessThanOrEqualTo(header.size());
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> header(String table) throws IOException {
        try (Stream<Path> files = Files.walk(Markdown.ROOT.resolve("extract/src"))) {
            Path file = files.filter(path -> path.endsWith(table)).findFirst().orElseThrow();
            return List.of(Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .findFirst()
                    .orElseThrow()
                    .split("\t"));
        }
    }

    @TestFactory
    Stream<DynamicTest> the_rows_of_terms_mend_the_rows_of_corpora() {
        List<Section> examples = Markdown.read("CONTRIBUTING.md").sections().stream()
                .filter(section -> section.blocks().stream()
                        .anyMatch(block -> block.language().startsWith(TABLE)))
                .toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
        return examples.stream().map(section -> DynamicTest.dynamicTest(section.title(), () -> run(section)));
    }

    private void run(Section example) throws IOException {
        Path lexicon = Files.createDirectories(folder.resolve(example.title()).resolve("lexicon"));
        List<Map<String, String>> asked = new ArrayList<>();
        for (Block block : example.blocks()) {
            String table = block.language().substring(TABLE.length());
            List<Map<String, String>> rows = rows(block);
            if (rows.get(0).containsKey("text")) {
                asked.addAll(rows);
            } else if (!NOT_FOR_USERS.contains(table)) {
                Files.writeString(lexicon.resolve(table), String.join("\t", header(table)) + "\n" + block.text());
            }
        }
        assertThat(asked).as(example.title()).isNotEmpty();
        for (Map<String, String> row : asked) {
            assertThat(records(row))
                    .as("without its rows of terms, which show nothing where the tables have the term")
                    .noneMatch(record -> fits(record, row));
            assertThat(records(row, "--lexicon", lexicon))
                    .as("with the rows of terms")
                    .anyMatch(record -> fits(record, row));
        }
    }

    /** What a report of 2026 with the text in its review or plan gives. */
    private List<Map<String, String>> records(Map<String, String> row, Object... options) throws IOException {
        Path reports = Files.createTempDirectory(folder, "reports");
        SmallReports.write(reports, List.of(row.get("text").replaceAll("[⟦⟧]", "")));
        List<Object> words = new ArrayList<>(List.of("extract", reports, "-q"));
        words.addAll(List.of(options));
        Run run = Run.of(words.toArray());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
        return Table.of(run.out()).rows().stream().map(record -> record.toMap()).toList();
    }

    /** Whether the record has what the row asks for, in the columns that both have; the corpora call some otherwise. */
    private static boolean fits(Map<String, String> record, Map<String, String> row) {
        return Stream.of("value", "unit", "section", "indicator", "measure", "bound", "status")
                        .allMatch(column ->
                                !row.containsKey(column) || record.get(column).equals(row.get(column)))
                && record.get("indicator_id").equals(row.getOrDefault("id", record.get("indicator_id")));
    }
}
