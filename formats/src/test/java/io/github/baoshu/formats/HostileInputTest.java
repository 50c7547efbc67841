package io.github.baoshu.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.baoshu.document.UnreadableDocumentException;
import io.github.baoshu.fixtures.Fixture;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged inputs give a text or an exception that says why not, and nothing else. */
class HostileInputTest {
    private static final int MUTANTS = 150;
    private static final int CUTS = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static byte[] sample(String format) throws Exception {
        List<String> paragraphs =
                Paragraphs.asWritten(Fixture.named("clean-paragraphs").text());
        String page = HtmlPages.page("GB18030", "TRS_Editor", HtmlPages.paragraphs(paragraphs));
        return switch (format) {
            case "text" -> String.join("\n", paragraphs).getBytes(StandardCharsets.UTF_8);
            case "gb18030" -> String.join("\n", paragraphs).getBytes(Charset.forName("GB18030"));
            case "utf-16" -> String.join("\n", paragraphs).getBytes(StandardCharsets.UTF_16LE);
            case "html" -> page.getBytes(Charset.forName("GB18030"));
            case "docx" -> DocxFiles.of(paragraphs);
            case "pdf" -> PdfFiles.of(paragraphs, "公报");
            default -> {
                try (var in = HostileInputTest.class.getResourceAsStream(format)) {
                    yield in.readAllBytes();
                }
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text", "gb18030", "utf-16", "html", "docx", "pdf", "report.doc", "numbered.doc", "report.docx"})
    void damaged_bytes_are_read_or_refused(String format) throws Exception {
        byte[] sample = sample(format);
        Random random = new Random(20190115);
        FormatReader reader = new FormatReader();
        assertTimeoutPreemptively(PATIENCE, () -> {
            for (int i = 0; i < MUTANTS; i++) {
                byte[] mutant = sample.clone();
                int changes = 1 + random.nextInt(i % 3 == 0 ? 200 : 8);
                for (int change = 0; change < changes; change++) {
                    mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
                }
                readOrRefused(reader, mutant);
            }
            for (int i = 0; i < CUTS; i++) {
                readOrRefused(reader, Arrays.copyOf(sample, random.nextInt(sample.length)));
            }
        });
    }

    private static void readOrRefused(FormatReader reader, byte[] bytes) {
        try {
            assertThat(reader.read("a", bytes).text()).isNotBlank();
        } catch (UnreadableDocumentException e) {
            assertThat(e).hasMessageStartingWith("a: ");
            assertThat(e.reason()).isNotBlank().doesNotContainPattern("\\bnull\\b|Exception|[a-z]\\.[a-z]+\\.[A-Z]");
        }
    }
}
