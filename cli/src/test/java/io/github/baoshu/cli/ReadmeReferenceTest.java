package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.Markdown.Row;
import io.github.baoshu.cli.ReadmeTables.Kind;
import io.github.baoshu.cli.console.ExitCode;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both README files tell all commands, options, exit codes and columns that there are, and none that is not. */
class ReadmeReferenceTest {
    /** An option; not several in one, as the usage abbreviates them: [-hq]. */
    private static final Pattern OPTION = Pattern.compile("(?<![\\w\\[-])--?[a-zA-Z][a-z-]*");

    private static final Pattern COMMAND = Pattern.compile("baoshu ([a-z]+).*");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void each_table_is_of_a_kind_that_is_tested(String readme) throws IOException {
        assertThat(ReadmeTables.of(readme, Kind.UNKNOWN))
                .as("tables of %s that no kind of ReadmeTables fits", readme)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void it_tells_all_commands_and_of_each_only_options_that_it_has(String readme) throws IOException {
        Set<String> told = new TreeSet<>();
        for (Markdown.Table table : ReadmeTables.of(readme, Kind.COMMANDS)) {
            for (Row row : table.rows()) {
                Matcher command = COMMAND.matcher(row.cells().get(0));
                assertThat(command.matches()).as(row.line()).isTrue();
                told.add(command.group(1));
                assertThat(options(Run.of(command.group(1), "--help").out() + sharedOptions()))
                        .as("%s: options of %s", table.place(), command.group(1))
                        .containsAll(options(row.line()));
            }
        }
        told.remove("help");
        assertThat(told).as(readme).isEqualTo(commands());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void it_tells_all_options_and_no_other(String readme) throws IOException {
        StringBuilder help = new StringBuilder(Run.of("--help").out()).append(sharedOptions());
        commands().forEach(command -> help.append(Run.of(command, "--help").out()));
        Set<String> told = new TreeSet<>();
        for (Markdown.Table table : ReadmeTables.of(readme, Kind.OPTIONS)) {
            told.addAll(options(String.join(" ", table.column(0))));
        }
        assertThat(told).as(readme).isEqualTo(options(help.toString()));
    }

    /** What {@code help options} prints of the options that several commands share, if there is such a command. */
    private static String sharedOptions() {
        Run run = Run.of("help", "options");
        return run.exitCode() == ExitCode.DONE ? run.out() : "";
    }

    /** The commands that the usage lists, indented and with their descriptions behind them; help is none of them. */
    private static Set<String> commands() {
        return Pattern.compile("(?m)^  (?!help )([a-z]+) {2,}\\S")
                .matcher(Run.of("--help").out())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> options(String text) {
        return OPTION.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void it_tells_all_exit_codes(String readme) throws IOException, IllegalAccessException {
        List<String> codes = new ArrayList<>();
        for (Field field : ExitCode.class.getFields()) {
            codes.add(String.valueOf(field.get(null)));
        }
        for (Markdown.Table table : ReadmeTables.of(readme, Kind.EXIT_CODES)) {
            assertThat(table.column(0)).as(table.place()).containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void it_tells_all_columns_in_their_order(String readme) throws IOException {
        for (Markdown.Table table : ReadmeTables.of(readme, Kind.COLUMNS)) {
            assertThat(ReadmeTables.listed(table.column(0))).as(table.place()).isEqualTo(ReadmeTables.recordColumns());
        }
        Path manifest = folder.resolve("manifest.csv");
        Path report = ReadmeTables.FIXTURES.resolve("two-years-2021.txt");
        String targets = Run.of("targets", report, "--manifest", manifest).out();
        List<String> prose = Markdown.read(readme).sections().stream()
                .flatMap(section -> section.prose().stream())
                .map(words -> words.text().replaceAll("[,、] ?", " "))
                .toList();
        for (String csv : List.of(targets, Files.readString(manifest))) {
            String columns = String.join(" ", Table.of(csv).header());
            assertThat(prose)
                    .as("%s: a list of the columns %s", readme, columns)
                    .anyMatch(text -> text.contains(columns));
        }
    }
}
