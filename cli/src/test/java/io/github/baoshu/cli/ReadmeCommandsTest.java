package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.Markdown.Block;
import io.github.baoshu.cli.Markdown.Row;
import io.github.baoshu.cli.Markdown.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A shell runs the commands of the README in a folder that holds what they name; the tables below them show rows of what
 * they write. The English README has the same commands, see {@link ReadmePairTest}.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are those of a POSIX shell")
class ReadmeCommandsTest {
    private static final Markdown README = Markdown.read("README.md");
    private static final Pattern BAOSHU = Pattern.compile("(?:.* \\| )?(?:cli/target/)?baoshu (?:-.*|[a-z]+ .*)");
    private static final Pattern PLACEHOLDER = Pattern.compile(".* [A-Z]{2,}\\b.*");
    private static final Pattern OUTPUT = Pattern.compile("-o (\\S+)");
    private static final Pattern MAVEN = Pattern.compile("\\./mvnw [^&|#\n]*[^&|#\n ]");

    @TempDir
    private Path folder;

    @BeforeEach
    void furnish() throws IOException {
        executable(
                "cli/target/baoshu",
                "exec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
                        + System.getProperty("java.class.path") + "' " + Main.class.getName() + " \"$@\"");
        executable("baoshu", "exec cli/target/baoshu \"$@\"");
        executable("mvnw", "exit 0");
        Path fixtures = Path.of("fixtures/src/main/resources/io/github/baoshu/fixtures");
        try (var files = Files.list(Markdown.ROOT.resolve(fixtures))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".txt")).toList()) {
                Files.createDirectories(folder.resolve(fixtures));
                Files.copy(file, folder.resolve(fixtures).resolve(file.getFileName()));
            }
        }
        Path county = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("report.txt"));
        FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("reports/2019/county.txt"));
        FixtureFile.copy(FixtureFile.FIVE_YEARS, folder.resolve("archive/city.txt"));
        FixtureFile.copy(FixtureFile.PROVINCE, folder.resolve("archive/2026/province.txt"));
        Files.writeString(folder.resolve("archive.csv"), "地区,年份,正文\n石泊县,2019,\"" + Files.readString(county) + "\"\n");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("reports.zip")))) {
            zip.putNextEntry(new ZipEntry("2018/营口市.txt"));
            Files.copy(county, zip);
        }
    }

    @Test
    void its_commands_run_and_its_tables_show_what_they_write() throws Exception {
        List<String> done = new ArrayList<>();
        for (Section section : README.sections()) {
            for (Block block : section.blocks()) {
                if (block.language().equals("sh")) {
                    String out = run(block.place(), block.text());
                    done.add(block.text());
                    if (block.text().contains("baoshu ")) {
                        assertShown(section, written(block.text(), out));
                    }
                }
            }
            for (Markdown.Words words : section.prose()) {
                for (String code : words.codes()) {
                    if (BAOSHU.matcher(code).matches()
                            && !PLACEHOLDER.matcher(code).matches()) {
                        run("README.md", code);
                        done.add(code);
                    }
                }
            }
        }
        assertThat(done).hasSizeGreaterThan(5);
    }

    /** Each table of the section: its columns are of the output, and its rows come in this order there. */
    private static void assertShown(Section section, String csv) throws IOException {
        Table output = Table.of(csv);
        for (Markdown.Table table : section.tables()) {
            assertThat(output.header()).as(table.place()).containsAll(table.header());
            List<List<String>> rows = output.rows().stream()
                    .map(row -> table.header().stream().map(row::get).toList())
                    .toList();
            assertThat(rows)
                    .as(table.place())
                    .containsSubsequence(table.rows().stream().map(Row::cells).toList());
        }
    }

    private String written(String command, String out) throws IOException {
        Matcher output = OUTPUT.matcher(command);
        return output.find() ? Files.readString(folder.resolve(output.group(1))) : out;
    }

    @Test
    void the_builds_it_names_are_those_of_the_project() throws IOException {
        List<String> builds = new ArrayList<>();
        for (Section section : README.sections()) {
            section.blocks().forEach(block -> builds.addAll(maven(block.text())));
            section.prose().forEach(words -> words.codes().forEach(code -> builds.addAll(maven(code))));
        }
        assertThat(builds)
                .isNotEmpty()
                .allSatisfy(build -> assertThat(List.of(build.split(" ")))
                        .isSubsetOf("./mvnw", "-q", "-B", "-DskipTests", "package", "verify", "install"));
        String ci = Files.readString(Markdown.ROOT.resolve(".ci/run"));
        assertThat(builds).as("the test command is what .ci/run runs").anyMatch(ci::contains);
    }

    private static List<String> maven(String text) {
        return MAVEN.matcher(text).results().map(found -> found.group()).toList();
    }

    @Test
    void what_it_says_of_versions_is_what_the_build_has() throws IOException {
        String pom = Files.readString(Markdown.ROOT.resolve("pom.xml"));
        String all = Files.readString(Markdown.ROOT.resolve("README.md"));
        Matcher release = Pattern.compile("<maven.compiler.release>(\\d+)<").matcher(pom);
        assertThat(release.find()).isTrue();
        assertThat(all).contains("JDK " + release.group(1));
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(pom);
        assertThat(version.find()).isTrue();
        assertThat(all).contains("<version>" + version.group(1) + "</version>");
        Matcher artifact = Pattern.compile("baoshu-([a-z]+)").matcher(all);
        while (artifact.find()) {
            assertThat(Markdown.ROOT.resolve(artifact.group(1)).resolve("pom.xml"))
                    .as(artifact.group())
                    .exists();
        }
    }

    private void executable(String name, String command) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, "#!/bin/sh\n" + command + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** Runs the command as a shell would in the folder of the project, and gives what it writes to standard output. */
    private String run(String place, String command) throws IOException, InterruptedException {
        Path out = folder.resolve("stdout.txt");
        Path err = folder.resolve("stderr.txt");
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        shell.environment().merge("PATH", folder.toString(), (path, own) -> own + ":" + path);
        // Names of files in Chinese, whatever locale the tests run in.
        shell.environment().put("LC_ALL", "C.UTF-8");
        Process process = shell.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(command).isTrue();
        assertThat(process.exitValue())
                .as("exit code of %s: %s%n%s", place, command, Files.readString(err))
                .isEqualTo(0);
        return Files.readString(out);
    }
}
