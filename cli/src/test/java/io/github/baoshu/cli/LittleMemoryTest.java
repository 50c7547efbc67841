package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.cli.console.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that wants all memory costs itself alone, whatever else is read at the same time. */
class LittleMemoryTest {
    private static final int GOOD = 40;
    private static final List<String> HEAP = List.of("-Xmx128m");

    @TempDir
    private static Path folder;

    private static Path good = Path.of("");
    private static String expected = "";

    private interface Poison {
        void write(Path file) throws IOException;
    }

    @BeforeAll
    static void fill() throws IOException {
        good = Files.createDirectory(folder.resolve("good"));
        String text = Files.readString(FixtureFile.copy(FixtureFile.COUNTY, folder.resolve("text")));
        for (int i = 0; i < GOOD; i++) {
            Files.writeString(good.resolve(String.format("%02d.txt", i)), text.replace("各位代表", "各位代表" + i));
        }
        expected = Run.of("extract", good, "-q").out();
    }

    static Stream<Arguments> poisons() {
        Poison endless = file -> pdf(file, "q Q ".repeat(10 << 20));
        Poison fits = file -> pdf(file, "[" + "1 ".repeat(15 << 20) + "] TJ"); // below the bound, above the memory
        Poison list = file -> docx(
                file,
                "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>%d%1$x" + "</w:t></w:r></w:p>");
        return Stream.of(
                Arguments.of("pdf", 1, endless, "PDF with a stream of more than 32 MiB"),
                Arguments.of("pdf", 8, endless, "PDF with a stream of more than 32 MiB"),
                Arguments.of("pdf", 1, fits, "too large for the memory of this Java"),
                Arguments.of("pdf", 8, fits, "too large for the memory of this Java"),
                Arguments.of("docx", 8, list, "Word document with more than 4000000 characters of list numbers"));
    }

    private static void pdf(Path file, String content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
            page.setContents(new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
            document.addPage(page);
            document.save(file.toFile());
        }
    }

    /** A document of many paragraphs of a list whose numbers have a text without end. */
    private static void docx(Path file, String paragraph) throws IOException {
        String namespace = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 400_000; i++) {
            body.append(String.format(paragraph, i));
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "document", "<w:document" + namespace + "<w:body>" + body + "</w:body></w:document>");
            entry(
                    zip,
                    "numbering",
                    "<w:numbering" + namespace + "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
                            + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"" + "长".repeat(300_000)
                            + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                            + "</w:numbering>");
        }
    }

    private static void entry(ZipOutputStream zip, String part, String xml) {
        try {
            zip.putNextEntry(new ZipEntry("word/" + part + ".xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("poisons")
    void costsItselfAlone(String format, int threads, Poison poison, String told) throws Exception {
        Path bad = good.resolve("19-bad." + format);
        poison.write(bad);
        try {
            Run run = Child.run(folder, HEAP, "extract", good, "-q", "--threads", threads);

            assertThat(run.messages()).containsExactly("baoshu: 19-bad." + format + ": " + told);
            assertThat(run.out()).isEqualTo(expected);
            assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT);
        } finally {
            Files.delete(bad);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl"})
    void aTextThatIsAllNumbersNeedNotFitIntoMemoryWithItsRecords(String format) throws Exception {
        String text = Files.readString(folder.resolve("text"));
        String numbers = ("3亿，".repeat(20) + "5亿。\n").repeat(8_000);
        int plan = text.indexOf("各位代表", text.length() / 2);
        Path report = folder.resolve("numbers.txt");
        Files.writeString(report, text.substring(0, plan) + numbers + text.substring(plan));

        Run run = Child.run(folder, HEAP, "extract", report, "-q", "--format", format);

        assertThat(run.messages()).isEmpty();
        assertThat(run.out().lines().count()).isGreaterThan(100_000);
    }

    @Test
    void nothingOfLibrariesIsPrinted() throws Exception {
        Path doc = folder.resolve("a.doc");
        Files.write(doc, new byte[] {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
        });
        Path pdf = folder.resolve("a.pdf");
        pdf(pdf, "BT /Nothing 1 Tf (a) Tj ET Q Q Q");

        Run run = Child.run(folder, List.of(), "extract", doc, pdf, "-q");

        assertThat(run.messages()).hasSize(2).allMatch(line -> line.startsWith("baoshu: " + folder));
    }
}
