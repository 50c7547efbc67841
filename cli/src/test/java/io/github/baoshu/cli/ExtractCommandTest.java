package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final List<String> COLUMNS = List.of(
            "document",
            "region",
            "region_code",
            "report_year",
            "section",
            "heading",
            "indicator_id",
            "indicator",
            "measure",
            "value",
            "value_high",
            "unit",
            "base_value",
            "base_unit",
            "bound",
            "status",
            "period_start",
            "period_end",
            "scope",
            "subject",
            "start",
            "end",
            "evidence",
            "modifier",
            "effort",
            "relation",
            "relative_to",
            "stretch",
            "rule",
            "flag");

    @TempDir
    private Path folder;

    @Test
    void writesTheColumnsOfTheContractInTheirOrder() throws IOException {
        Run run = Run.of("extract", FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("a.txt")));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Table.of(run.out()).header()).isEqualTo(COLUMNS).hasSize(30);
        assertThat(Table.of(run.out()).rows()).isNotEmpty();
    }

    @Test
    void writesTheSameFieldsAsJsonLines() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("a.txt"));
        List<CSVRecord> rows = Table.of(Run.of("extract", file).out()).rows();

        Run run = Run.of("extract", "--format", "jsonl", file);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            JsonNode object = EXACT.readTree(run.lines().get(i));
            assertThat(object.propertyNames()).containsExactlyElementsOf(COLUMNS);
            assertThat(object.get("start").isInt()).isTrue();
            for (String column : COLUMNS) {
                assertThat(cell(object.get(column))).isEqualTo(rows.get(i).get(column));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FixtureFile.COUNTY, FixtureFile.PROVINCE, FixtureFile.TWO_REPORTS, FixtureFile.FIVE_YEARS})
    void pointsWithEachRecordAtWhatStandsInTheText(String fixture) throws IOException {
        Path file = FixtureFile.copy(fixture, folder.resolve("a.txt"));
        String text = Run.of("text", file).out();

        List<CSVRecord> rows = Table.of(Run.of("extract", "-q", file).out()).rows();

        assertThat(rows).isNotEmpty();
        for (CSVRecord row : rows) {
            String words = text.substring(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")));
            assertThat(row.get("evidence")).contains(words);
            assertThat(text).contains(row.get("evidence"));
        }
    }

    @Test
    void numbersTheSecondReportOfAPage() throws IOException {
        Path page = FixtureFile.copy(FixtureFile.TWO_REPORTS, folder.resolve("page.txt"));

        Table table = Table.of(Run.of("extract", page).out());

        assertThat(table.distinct("document")).containsExactly(page.toString(), page + "#2");
        assertThat(table.distinct("region")).containsExactly("槐溪县", "苇渡市");
        assertThat(table.distinct("report_year")).containsExactly("2016", "2020");
    }

    @Test
    void startsWithAByteOrderMarkWhereAskedTo() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("a.txt"));

        assertThat(Run.of("extract", "--bom", file).out()).startsWith("\uFEFFdocument,region,");
        assertThat(Run.of("extract", file).out()).startsWith("document,region,");
    }

    @Test
    void refusesAByteOrderMarkInJsonLines() {
        Run run = Run.of("extract", "--bom", "--format", "jsonl", folder);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).singleElement().asString().contains("--bom goes with the format csv only");
    }

    @Test
    void writesTheHeaderInChineseWhereAskedTo() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("a.txt"));

        Run chinese = Run.of("extract", file, "--header", "zh");
        Run english = Run.of("extract", file);

        assertThat(chinese.lines().get(0)).startsWith("文档,地区,区划代码,报告年份,");
        assertThat(chinese.lines()).hasSameSizeAs(english.lines());
        assertThat(chinese.lines().get(1)).isEqualTo(english.lines().get(1));
    }

    @Test
    void makesFormulasHarmlessWhereAskedToAndLeavesNumbers() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.PROVINCE, folder.resolve("=a.txt"));

        Table plain = Table.of(Run.of("extract", folder).out());
        Table escaped = Table.of(Run.of("extract", folder, "--escape-formulas").out());

        assertThat(plain.distinct("document")).containsExactly("=a.txt");
        assertThat(escaped.distinct("document")).containsExactly("'=a.txt");
        assertThat(escaped.distinct("value"))
                .isEqualTo(plain.distinct("value"))
                .anyMatch(value -> value.startsWith("-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3", "16"})
    void givesTheSameBytesForAnyNumberOfThreads(String threads) throws IOException {
        for (int i = 0; i < 40; i++) {
            FixtureFile.copy(
                    i % 2 == 0 ? FixtureFile.COUNTY : FixtureFile.TWO_REPORTS,
                    folder.resolve(i % 7 + "/" + i + ".txt"));
        }

        Run one = Run.of("extract", folder);

        assertThat(Run.of("extract", folder, "--threads", threads)).isEqualTo(one);
        assertThat(one.messages()).anyMatch(line -> line.contains("the same report as"));
    }

    @Test
    void readsStandardInputAndListsThere() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("a.txt"));

        assertThat(Run.with(Files.readString(file), "extract", "-").out())
                .isEqualTo(Run.of("extract", file).out().replace(file.toString(), "-"));
        assertThat(Run.with(file + "\n", "extract", "@-")).isEqualTo(Run.of("extract", file));
    }

    @Test
    void listsEachDocumentInTheManifest() throws IOException {
        FixtureFile.copy(FixtureFile.TWO_REPORTS, folder.resolve("in/a.txt"));
        Files.writeString(folder.resolve("in/b.txt"), "今天天气很好。");
        Files.write(folder.resolve("in/c.txt"), new byte[] {0, 1, 2, 3});
        Files.write(
                folder.resolve("in/d.txt"),
                Files.readString(FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("x")))
                        .getBytes(java.nio.charset.Charset.forName("GB18030")));
        Path manifest = folder.resolve("manifest.csv");

        Run run = Run.of("extract", folder.resolve("in"), "--manifest", manifest);

        Table table = Table.of(Files.readString(manifest));
        assertThat(table.header())
                .containsExactly(
                        "path",
                        "format",
                        "charset",
                        "characters",
                        "reports",
                        "records",
                        "warnings",
                        "error",
                        "milliseconds",
                        "kind");
        assertThat(table.distinct("path")).containsExactly("a.txt", "b.txt", "c.txt", "d.txt");
        assertThat(table.rows()).extracting(row -> row.get("reports")).containsExactly("2", "0", "0", "1");
        assertThat(table.rows()).extracting(row -> row.get("charset")).containsExactly("UTF-8", "UTF-8", "", "GB18030");
        assertThat(table.rows())
                .extracting(row -> row.get("error"))
                .containsExactly("", "no work report found", "not a text file (binary)", "");
        int records = table.rows().stream()
                .mapToInt(row -> Integer.parseInt(row.get("records")))
                .sum();
        assertThat(Table.of(run.out()).rows()).hasSize(records);
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void anOutputIsNoManifestToo() throws IOException {
        Path report = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("in/a.txt"));
        Path output = folder.resolve("out.csv");

        Run run = Run.of("extract", report, "-o", output, "--manifest", folder.resolve("in/../out.csv"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("the output and the manifest are the same file");
        assertThat(output).doesNotExist();
    }

    @Test
    void makesFormulasInTheManifestHarmlessToo() throws IOException {
        FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("in/=a.txt"));
        Path manifest = folder.resolve("manifest.csv");

        Run.of("extract", folder.resolve("in"), "--manifest", manifest, "--escape-formulas");
        assertThat(Table.of(Files.readString(manifest)).distinct("path")).containsExactly("'=a.txt");

        Run.of("extract", folder.resolve("in"), "--manifest", manifest);
        assertThat(Table.of(Files.readString(manifest)).distinct("path")).containsExactly("=a.txt");
    }

    @Test
    void readsAFolderInNameOrderAndCallsFilesByTheirPathsFromIt() throws IOException {
        Path root = folder.resolve("reports");
        FixtureFile.copy(FixtureFile.PROVINCE, root.resolve("b.txt"));
        FixtureFile.copy(FixtureFile.COUNTY, root.resolve("a/2019.txt"));
        FixtureFile.copy(FixtureFile.TWO_REPORTS, root.resolve("c/deep/page.txt"));
        FixtureFile.copy(FixtureFile.COUNTY, root.resolve(".hidden.txt"));
        FixtureFile.copy(FixtureFile.COUNTY, root.resolve(".hidden/a.txt"));

        Run run = Run.of("extract", root);

        assertThat(run.exitCode()).isZero();
        assertThat(Table.of(run.out()).distinct("document"))
                .containsExactly("a/2019.txt", "b.txt", "c/deep/page.txt", "c/deep/page.txt#2");
    }

    @Test
    void tellsOfEachFileThatGivesNothingInOneLineAndDoesTheOthers() throws IOException {
        Path missing = folder.resolve("missing.txt");
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 5, 6, 7});
        Path undecodable =
                Files.write(folder.resolve("undecodable.txt"), new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 'b'});
        Path noReport = Files.writeString(folder.resolve("letter.txt"), "来信收悉，谢谢。\n");
        Path good = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("good.txt"));

        Run run = Run.of("extract", missing, empty, binary, undecodable, noReport, good);

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(run.messages())
                .last()
                .isEqualTo("baoshu: 6 documents: 1 report, " + rows(run) + " records, 5 failed");
        assertThat(run.told())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("baoshu: " + missing + ": no such file"),
                        line -> assertThat(line).isEqualTo("baoshu: " + empty + ": empty file"),
                        line -> assertThat(line).startsWith("baoshu: " + binary + ": not a text file"),
                        line -> assertThat(line).startsWith("baoshu: " + undecodable + ": neither UTF-8"),
                        line -> assertThat(line).isEqualTo("baoshu: " + noReport + ": no work report found"));
        assertThat(Table.of(run.out()).distinct("document")).containsExactly(good.toString());
    }

    @Test
    void writesTheHeaderAloneWhereNoInputGivesARecord() throws IOException {
        Run run = Run.of("extract", folder.resolve("missing.txt"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(Table.of(run.out()).header()).isEqualTo(COLUMNS);
        assertThat(Table.of(run.out()).rows()).isEmpty();
    }

    @Test
    void givesTheFileItsNameWhenItIsWhole() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("a.txt"));
        Path target = Files.createDirectory(folder.resolve("out")).resolve("indicators.csv");
        Files.writeString(target, "of yesterday");

        Run run = Run.of("extract", file, "-o", target);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(target)).isEqualTo(Run.of("extract", file).out());
        assertThat(names(target.getParent())).containsExactly("indicators.csv");
    }

    @Test
    void refusesAnOutputInAFolderThatIsMissing() throws IOException {
        Path target = folder.resolve("nowhere").resolve("indicators.csv");

        Run run = Run.of("extract", FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("a.txt")), "-o", target);

        assertThat(run.exitCode()).isEqualTo(ExitCode.OUTPUT);
        assertThat(run.messages())
                .containsExactly("baoshu: " + target + ": cannot write: no such folder: " + target.getParent());
        assertThat(target.getParent()).doesNotExist();
    }

    @Test
    void refusesAFolderAsOutput() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("in/a.txt"));

        Run run = Run.of("extract", file, "-o", folder);

        assertThat(run.exitCode()).isEqualTo(ExitCode.OUTPUT);
        assertThat(run.messages()).containsExactly("baoshu: " + folder + ": cannot write: is a folder");
        assertThat(names(folder)).containsExactly("in");
    }

    @Test
    void refusesToReplaceAnInput() throws IOException {
        Path file = FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("a.txt"));
        String before = Files.readString(file);

        Run run = Run.of("extract", file, "-o", folder.resolve(".").resolve("a.txt"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).singleElement().asString().contains("would replace the input " + file);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void doesNotReadItsOwnOutputInAFolder() throws IOException {
        FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("a.txt"));
        Path target = folder.resolve("indicators.csv");

        assertThat(Run.of("extract", folder, "-o", target)).isEqualTo(new Run(ExitCode.DONE, "", ""));
        assertThat(Run.of("extract", folder, "-o", target)).isEqualTo(new Run(ExitCode.DONE, "", ""));
    }

    @Test
    void keepsQuietOfNotesButNotOfErrors() throws IOException {
        Path unnamed = Files.writeString(
                folder.resolve("unnamed.txt"),
                Files.readString(FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("a.txt")))
                        .replaceAll("石泊|\\d{4}年", ""));
        Path missing = folder.resolve("missing.txt");

        Run told = Run.of("extract", unnamed, missing);
        Run quiet = Run.of("extract", "--quiet", unnamed, missing);

        assertThat(told.told()).hasSize(2).first().asString().startsWith("baoshu: " + unnamed + ": warning: ");
        assertThat(quiet.messages()).containsExactly("baoshu: " + missing + ": no such file");
        assertThat(quiet.out()).isEqualTo(told.out());
    }

    private static int rows(Run run) throws IOException {
        return Table.of(run.out()).rows().size();
    }

    private static String cell(JsonNode node) {
        return node.isNumber() ? node.decimalValue().toPlainString() : node.asString("");
    }

    private static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (var children = Files.newDirectoryStream(folder)) {
            children.forEach(child -> names.add(child.getFileName().toString()));
        }
        return names;
    }
}
