package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SectionsCommandTest {
    private static final List<String> REPORT_KEYS = List.of(
            "document",
            "kind",
            "region",
            "region_code",
            "level",
            "parent_code",
            "report_year",
            "date",
            "meeting",
            "speaker",
            "office",
            "source",
            "title",
            "start",
            "end");

    @TempDir
    private Path folder;

    @Test
    void writesSectionsThatTileEachReport() throws IOException {
        Path page = FixtureFile.copy(FixtureFile.TWO_REPORTS, folder.resolve("page.txt"));

        List<JsonNode> objects = objects(Run.of("sections", "--format", "jsonl", page));

        for (String document : List.of(page.toString(), page + "#2")) {
            List<JsonNode> sections = objects.stream()
                    .filter(object -> object.get("document").asString().equals(document))
                    .filter(object -> object.get("kind").asString().equals("section"))
                    .toList();
            assertThat(sections).hasSizeGreaterThan(3);
            for (int i = 1; i < sections.size(); i++) {
                assertThat(sections.get(i).get("start").asInt())
                        .isEqualTo(sections.get(i - 1).get("end").asInt());
            }
        }
    }

    @Test
    void writesIntoAFileWhatItWritesToStandardOutput() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("a.txt"));
        Path output = folder.resolve("sections.jsonl");

        Run run = Run.of("sections", "--format", "jsonl", file, "-o", output);

        assertThat(run.out()).isEmpty();
        assertThat(output)
                .content()
                .isEqualTo(Run.of("sections", "--format", "jsonl", file).out());
    }

    @Test
    void writesTheKeysOfTheContract() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("a.txt"));

        List<JsonNode> objects = objects(Run.of("sections", "--format", "jsonl", file));

        assertThat(objects)
                .anySatisfy(object -> assertThat(object.get("kind").asString()).isEqualTo("heading"));
        for (JsonNode object : objects) {
            assertThat(object.propertyNames())
                    .containsExactlyElementsOf(
                            object.get("kind").asString().equals("section")
                                    ? List.of("document", "kind", "type", "start", "end")
                                    : object.get("kind").asString().equals("heading")
                                            ? List.of("document", "kind", "level", "text", "start", "end")
                                            : REPORT_KEYS);
        }
    }

    @Test
    void writesAnObjectOfIdentityBeforeTheSectionsOfEachReport() throws IOException {
        Path page = FixtureFile.copy(FixtureFile.TWO_REPORTS, folder.resolve("page.txt"));

        List<JsonNode> reports = objects(Run.of("sections", "--format", "jsonl", page)).stream()
                .filter(object -> object.get("kind").asString().equals("report"))
                .toList();

        assertThat(reports)
                .extracting(object -> object.get("region").asString())
                .containsExactly("槐溪县", "苇渡市");
        assertThat(reports)
                .extracting(object -> object.get("report_year").asInt())
                .containsExactly(2016, 2020);
        assertThat(reports).allMatch(object -> object.get("region_code").isNull());
    }

    @Test
    void writesInTextOrder() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.FIVE_YEARS, folder.resolve("a.txt"));
        String text = Run.of("text", file).out();

        List<JsonNode> objects = objects(Run.of("sections", "--format", "jsonl", file));

        assertThat(objects).extracting(object -> object.get("start").asInt()).isSorted();
        for (JsonNode object : objects) {
            if (object.get("kind").asString().equals("heading")) {
                assertThat(text.substring(
                                object.get("start").asInt(), object.get("end").asInt()))
                        .endsWith(object.get("text").asString());
            }
        }
    }

    @Test
    void writesAnOutlineForPeople() throws IOException {
        Path page = FixtureFile.copy(FixtureFile.TWO_REPORTS, folder.resolve("page.txt"));

        Run run = Run.of("sections", page);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .containsSubsequence(
                        page + "  槐溪县  2016  2016-01-20  县长 祁明溪",
                        "    一、2015年工作回顾",
                        page + "#2  苇渡市  2020  2020-01-09  市长 简书航");
        assertThat(run.lines()).anySatisfy(line -> assertThat(line).matches("  REVIEW +\\[\\d+, \\d+\\)  \\d+"));
    }

    @Test
    void tellsOfAFileWithoutAReport() {
        Path missing = folder.resolve("missing.txt");

        Run run = Run.of("sections", missing);

        assertThat(run).isEqualTo(new Run(ExitCode.INPUT, "", "baoshu: " + missing + ": no such file\n"));
    }

    private static List<JsonNode> objects(Run run) {
        assertThat(run.exitCode()).isZero();
        List<JsonNode> objects = new ArrayList<>();
        for (String line : run.lines()) {
            objects.add(JsonMapper.shared().readTree(line));
        }
        return objects;
    }
}
