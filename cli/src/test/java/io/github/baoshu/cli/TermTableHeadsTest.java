package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The comments at the head of a table of terms are true: where they explain kinds, they explain all that are there and none
 * that is not; a class that they name is there.
 */
class TermTableHeadsTest {
    private static final Pattern KIND = Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z]+)*\\b");
    private static final Pattern CLASS = Pattern.compile("\\bsee ([A-Z]\\w*[a-z]\\w*)");

    /** What stands for something else in the words of a table: {Y}. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}");

    /** Capitals that are no kinds. */
    private static final Set<String> ABBREVIATIONS = Set.of("CJK", "GB", "GDP", "MIT");

    @TestFactory
    List<DynamicTest> a_head_explains_the_kinds_that_are_there() throws IOException {
        ProjectFiles files = new ProjectFiles();
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : files.termTables()) {
            Path table = files.named(ProjectFiles.RESOURCES + "/" + name).get(0);
            tests.add(DynamicTest.dynamicTest(name, () -> check(table, files)));
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    private static void check(Path table, ProjectFiles files) throws IOException {
        List<String> lines = Files.readAllLines(table);
        String head = lines.stream().filter(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
        List<List<String>> rows = lines.stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        Set<String> explained = KIND.matcher(PLACEHOLDER.matcher(head).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        explained.removeAll(ABBREVIATIONS);
        Set<String> known = new HashSet<>();
        boolean explains = false;
        for (int column = 1; column < columns(rows); column++) {
            Set<String> kinds = kinds(rows, column);
            known.addAll(kinds);
            if (kinds.stream().filter(explained::contains).count() > 1) {
                explains = true;
                assertThat(explained)
                        .as("kinds explained at the head of %s", table)
                        .containsAll(kinds);
            }
        }
        if (explains) {
            assertThat(known)
                    .as("words of %s, of which its head explains some", table)
                    .containsAll(explained);
        }
        var named = CLASS.matcher(head);
        while (named.find()) {
            assertThat(files.named(named.group(1) + ".java"))
                    .as("%s: %s", table, named.group())
                    .isNotEmpty();
        }
    }

    private static int columns(List<List<String>> rows) {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The kinds in a column, which may hold other words too. */
    private static Set<String> kinds(List<List<String>> rows, int column) {
        Set<String> cells = rows.stream()
                .filter(row -> column < row.size() && !row.get(column).isEmpty())
                .map(row -> row.get(column))
                .collect(Collectors.toCollection(TreeSet::new));
        cells.removeIf(cell -> !KIND.matcher(cell).matches());
        return cells;
    }
}
