package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.Markdown.Section;
import io.github.baoshu.cli.Markdown.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files, folders and classes that documents name are there, and their links lead somewhere. */
class DocumentsTest {
    /** A class, perhaps in its package, perhaps with a member. */
    private static final Pattern CLASS = Pattern.compile("((?:[a-z]+/)*[A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))*");

    private static final Pattern TABLE = Pattern.compile("[\\w/.…-]+\\.tsv");
    private static final Pattern FOLDER = Pattern.compile("\\.?[a-z]+(?:\\.[a-z]+)*");

    private static ProjectFiles files;

    @BeforeAll
    static void walk() throws IOException {
        files = new ProjectFiles();
    }

    private static Stream<Words> words(String document) {
        return Markdown.read(document).sections().stream()
                .flatMap(section -> Stream.concat(section.prose().stream(), inTables(section)));
    }

    private static Stream<Words> inTables(Section section) {
        return section.tables().stream().flatMap(table -> table.rows().stream()).map(Markdown.Row::words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
    void the_tables_of_terms_and_classes_named_are_there(String document) {
        SoftAssertions all = new SoftAssertions();
        words(document).flatMap(words -> words.codes().stream()).forEach(code -> {
            Matcher named = CLASS.matcher(code);
            if (TABLE.matcher(code).matches()) {
                all.assertThat(files.named(code.replace("…", ProjectFiles.RESOURCES)))
                        .as("%s: %s", document, code)
                        .isNotEmpty();
            } else if (named.matches()) {
                all.assertThat(files.named(named.group(1) + ".java"))
                        .as("%s: %s", document, code)
                        .anyMatch(file -> named.group(2) == null || holds(file, named.group(2)));
            }
        });
        all.assertAll();
    }

    private static boolean holds(Path file, String word) {
        try {
            return Files.readString(file).matches("(?s).*\\b" + word + "\\b.*");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
    void the_modules_and_packages_in_its_tables_are_there(String document) {
        SoftAssertions all = new SoftAssertions();
        Markdown.read(document).sections().stream()
                .flatMap(DocumentsTest::inTables)
                .flatMap(words -> words.codes().stream())
                .filter(code -> FOLDER.matcher(code).matches() && !code.endsWith(".tsv"))
                .forEach(code -> all.assertThat(
                                files.named(code.replaceFirst("^\\.", "").replace('.', '/')))
                        .as("%s: %s", document, code)
                        .anyMatch(Files::isDirectory));
        all.assertAll();
    }

    @Test
    void every_table_of_terms_is_among_what_one_may_add_to() {
        List<String> named = words("ARCHITECTURE.md")
                .flatMap(words -> words.codes().stream())
                .toList();
        assertThat(named).containsAll(files.termTables());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"})
    void its_links_lead_somewhere(String document) {
        List<String> anchors = Markdown.read(document).sections().stream()
                .map(section -> "#"
                        + section.title()
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                                .replace(' ', '-'))
                .toList();
        words(document)
                .flatMap(words -> words.links().stream())
                .filter(link -> !link.contains("://"))
                .forEach(link -> {
                    if (link.startsWith("#")) {
                        assertThat(anchors).as(document).contains(link);
                    } else {
                        assertThat(Markdown.ROOT.resolve(link)).as(document).exists();
                    }
                });
    }
}
