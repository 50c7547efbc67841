package io.github.baoshu.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.Baoshu;
import io.github.baoshu.document.Document;
import io.github.baoshu.document.DocumentReader;
import io.github.baoshu.document.Origin;
import io.github.baoshu.document.UnreadableDocumentException;
import io.github.baoshu.fixtures.Fixture;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.Value;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One report in every format gives the same paragraphs and the same records. */
class SameReportTest {
    private static final Baoshu BAOSHU = Baoshu.create();
    private static final DocumentReader READER = new FormatReader();

    static Stream<Fixture> fixtures() {
        return Fixture.all().stream();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_text_in_each_charset_is_that_of_the_file(Fixture fixture) throws UnreadableDocumentException {
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030")) {
            for (String mark : List.of("", "\uFEFF")) {
                Document document = READER.read("a", (mark + fixture.text()).getBytes(Charset.forName(charset)));
                assertThat(document.origin()).isEqualTo(new Origin("text", charset));
                assertThat(document.text()).isEqualTo(fixture.text());
            }
        }
        String inGbk = fixture.text().replace('•', '·').replace("©", "");
        assertThat(READER.read("a", inGbk.getBytes(Charset.forName("GBK"))).text())
                .isEqualTo(inGbk);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_web_page_gives_the_same_report(Fixture fixture) throws UnreadableDocumentException {
        String article = HtmlPages.paragraphs(Paragraphs.asWritten(fixture.text()));
        for (String charset : List.of("UTF-8", "GB18030")) {
            for (String container : List.of("TRS_Editor", "x-unknown")) {
                String page = HtmlPages.page(charset, container, article);
                Document document = READER.read("a", page.getBytes(Charset.forName(charset)));
                assertThat(document.origin()).isEqualTo(new Origin("html", charset));
                assertSame(document, fixture);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_word_document_gives_the_same_report(Fixture fixture) throws UnreadableDocumentException {
        Document document = READER.read("a", DocxFiles.of(Paragraphs.asWritten(fixture.text())));
        assertThat(document.origin()).isEqualTo(new Origin("docx", ""));
        assertSame(document, fixture);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_pdf_gives_the_same_report(Fixture fixture) throws UnreadableDocumentException {
        Document document = READER.read("a", PdfFiles.of(Paragraphs.asWritten(fixture.text()), "石泊县人民政府公报"));
        assertThat(document.origin()).isEqualTo(new Origin("pdf", ""));
        assertSame(document, fixture);
    }

    @Test
    void an_old_word_document_and_a_pdf_of_an_office_program_give_the_same_report() throws Exception {
        String text = new String(resource("report.txt"), StandardCharsets.UTF_8);
        for (String format : List.of("doc", "docx", "pdf")) {
            Document document = READER.read("report." + format, resource("report." + format));
            assertThat(document.origin()).isEqualTo(new Origin(format, ""));
            assertThat(Paragraphs.of(document.text())).as(format).isEqualTo(Paragraphs.of(text));
            assertThat(records(document))
                    .as(format)
                    .isEqualTo(records(Document.named("a").text(text)));
        }
    }

    private static byte[] resource(String name) throws Exception {
        try (var in = SameReportTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static void assertSame(Document document, Fixture fixture) {
        assertThat(Paragraphs.of(document.text())).isEqualTo(Paragraphs.of(fixture.text()));
        assertThat(records(document)).isEqualTo(records(Document.named("a").text(fixture.text())));
    }

    /** What a record says, without where it stands, and the number as its own document writes it. */
    private static List<String> records(Document document) {
        return BAOSHU.extract(document).stream()
                .flatMap(report -> report.records().stream())
                .map(record -> said(record, document.text()))
                .toList();
    }

    private static String said(IndicatorRecord record, String text) {
        return String.join(
                "|",
                record.indicator().id().orElse(""),
                record.indicator().name().orElse(""),
                String.valueOf(record.value().map(Value::number).orElse(null)),
                String.valueOf(record.value().flatMap(Value::high).orElse(null)),
                record.value().flatMap(Value::unit).orElse(""),
                record.status().name(),
                record.period().map(Period::from).orElse(0) + "-"
                        + record.period().map(Period::to).orElse(0),
                record.source().region().orElse(""),
                String.valueOf(record.source().reportYear().orElse(0)),
                text.substring(record.evidence().start(), record.evidence().end())
                        .replace(" ", ""));
    }
}
