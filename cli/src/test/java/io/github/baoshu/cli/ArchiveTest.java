package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.console.ExitCode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports in zip archives and of other formats than plain text, from the command line. */
class ArchiveTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path folder;

    private String county = "";
    private String province = "";
    private Path zip = Path.of("");

    @BeforeEach
    void pack() throws IOException {
        county = Files.readString(FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("texts/county.txt")));
        province = Files.readString(FixtureFile.copy(FixtureFile.PROVINCE, folder.resolve("texts/province.txt")));
        zip = folder.resolve("reports.zip");
        Map<String, byte[]> files = new TreeMap<>();
        files.put("2019/石泊县.txt", county.getBytes(GB18030));
        files.put("2026/省.html", page(province).getBytes(StandardCharsets.UTF_8));
        files.put("2026/broken.pdf", "%PDF-1.7 and nothing else".getBytes(StandardCharsets.UTF_8));
        files.put("__MACOSX/2019/x", new byte[] {1});
        files.put("up/../../x.txt", county.getBytes(StandardCharsets.UTF_8));
        write(zip, files, StandardCharsets.UTF_8);
    }

    private static String page(String text) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>页</title></head><body><div><a>首页</a></div><div><p>"
                + text.strip().replace("&", "&amp;").replace("<", "&lt;").replace("\n", "</p><p>")
                + "</p></div></body></html>";
    }

    private static void write(Path zip, Map<String, byte[]> files, Charset names) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                packed.putNextEntry(new ZipEntry(file.getKey()));
                packed.write(file.getValue());
            }
        }
    }

    @Test
    void readsEachFileOfAnArchiveAndTellsOfThoseItCannot() throws IOException {
        Run packed = Run.of("extract", zip);

        Table table = Table.of(packed.out());
        assertThat(table.distinct("document")).containsExactly(zip + "/2019/石泊县.txt", zip + "/2026/省.html");
        assertThat(packed.told())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("baoshu: " + zip + "/2026/broken.pdf: damaged PDF ("))
                .contains("baoshu: " + zip + "/up/../../x.txt: its path leads out of the archive");
        assertThat(packed.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(table.rows())
                .extracting(row -> row.get("indicator") + row.get("value") + row.get("period_start"))
                .containsExactlyElementsOf(
                        Table.of(Run.of("extract", folder.resolve("texts")).out()).rows().stream()
                                .map(row -> row.get("indicator") + row.get("value") + row.get("period_start"))
                                .toList());
    }

    @Test
    void pointsIntoTheTextThatTheTextCommandPrints() throws IOException {
        for (var row : Table.of(Run.of("extract", zip).out()).rows()) {
            String text = Run.of("text", row.get("document")).out();
            assertThat(text.substring(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end"))))
                    .endsWith(row.get("unit"));
        }
    }

    @Test
    void readsNamesThatWindowsWrote() throws IOException {
        Path other = folder.resolve("gbk.zip");
        write(other, Map.of("石泊县2019.txt", county.getBytes(StandardCharsets.UTF_8)), GB18030);

        assertThat(Table.of(Run.of("extract", other).out()).distinct("document"))
                .containsExactly(other + "/石泊县2019.txt");
    }

    @Test
    void listsFormatsAndCharsetsInTheManifest() throws IOException {
        Path manifest = folder.resolve("m.csv");

        Run.of("extract", "-q", zip, "--manifest", manifest);

        assertThat(Table.of(Files.readString(manifest)).rows())
                .extracting(row -> row.get("format") + " " + row.get("charset") + " " + row.get("reports"))
                .containsExactly("text GB18030 1", "  0", "html UTF-8 1", "  0");
    }

    @Test
    void goesOnWithABrokenArchive() throws IOException {
        Path broken = Files.write(folder.resolve("a.zip"), "PK\3\4 and nothing else".getBytes(StandardCharsets.UTF_8));

        Run run = Run.of("extract", broken, folder.resolve("texts/county.txt"));

        assertThat(run.told()).singleElement().asString().startsWith("baoshu: " + broken + ": damaged zip archive (");
        assertThat(Table.of(run.out()).rows()).isNotEmpty();
    }

    @Test
    void takesACharsetThatIsForced() throws IOException {
        Path file = Files.write(folder.resolve("a"), county.getBytes(Charset.forName("UTF-16BE")));

        assertThat(Run.of("text", file, "--charset", "utf-16be").out()).isEqualTo(county);
        assertThat(Run.of("text", file, "--charset", "klingon").exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
