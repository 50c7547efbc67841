package io.github.baoshu.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.document.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {
    private static final String LONG = "全年地区生产总值完成98.6亿元，按可比价格计算增长7.4%，一般公共预算收入4.92亿元。".repeat(4);

    private static List<String> read(List<String> paragraphs, String head) throws UnreadableDocumentException {
        return Paragraphs.asWritten(
                new FormatReader().read("a", PdfFiles.of(paragraphs, head)).text());
    }

    @Test
    void a_number_that_breaks_across_lines_is_whole() throws UnreadableDocumentException {
        for (int shift = 0; shift < PdfFiles.LINE_CHARACTERS; shift++) {
            String words = "各".repeat(shift) + LONG;
            assertThat(read(List.of(words, words), "")).containsExactly(words, words);
        }
    }

    private static List<String> warnings(byte[] pdf) throws UnreadableDocumentException {
        return new FormatReader().read("a", pdf).origin().warnings();
    }

    @Test
    void pages_that_are_pictures_are_told_beside_those_with_text() throws UnreadableDocumentException {
        assertThat(warnings(PdfFiles.withPictures(List.of(LONG), 34)))
                .containsExactly("34 of 35 pages are pictures without text");
        assertThat(warnings(PdfFiles.of(List.of(LONG), ""))).isEmpty();
    }

    @Test
    void characters_that_fonts_do_not_tell_are_told() throws UnreadableDocumentException {
        assertThat(warnings(PdfFiles.of(List.of(LONG + "\uE001".repeat(20)), "")))
                .containsExactly("characters that the fonts of this PDF do not tell: 20");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pages_in_two_columns_are_told(boolean byRows) throws UnreadableDocumentException {
        assertThat(warnings(PdfFiles.inColumns("全年地区生产总值增长百分之八，", byRows)))
                .containsExactly("1 of 1 pages are set in columns, whose lines may be mixed");
    }

    @Test
    void a_page_without_end_is_given_up() {
        assertThatThrownBy(() -> warnings(PdfFiles.ofContent("q Q ".repeat(6_000_000))))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("PDF of more than 10000000 operators");
        assertThatThrownBy(() -> warnings(PdfFiles.ofContent("/X Do")))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("PDF of more than 20 forms within one another");
        assertThatThrownBy(() -> warnings(PdfFiles.ofContent("q ".repeat(20_000))))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("PDF of more than 10000 states of graphics within one another");
        assertThatThrownBy(() -> warnings(PdfFiles.ofContent("BT /F1 1 Tf <" + "4e00".repeat(250_000) + "> Tj ET")))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("PDF of more than 200000 characters on a page");
    }

    @Test
    void what_unpacks_to_too_much_is_given_up_before_it_is_unpacked() throws UnreadableDocumentException {
        String blanks = " ".repeat(33 << 20);
        for (byte[] pdf : List.of(PdfFiles.ofPacked(blanks, 1), PdfFiles.ofPackedTable(33 << 20))) {
            assertThat(pdf).hasSizeLessThan(100_000);
            assertThatThrownBy(() -> warnings(pdf))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessage("a: PDF with a stream of more than 32 MiB");
        }
        String text = "BT /F1 12 Tf 72 700 Td <" + "4e00".repeat(30) + "> Tj ET " + " ".repeat(31 << 20);
        assertThat(new FormatReader().read("a", PdfFiles.ofPacked(text, 1)).text())
                .contains("一".repeat(30));
    }

    @Test
    void an_interrupt_ends_the_reading() {
        byte[] pdf = PdfFiles.of(List.of(LONG), "");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> new FormatReader().read("a", pdf)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void page_numbers_and_running_heads_are_left_out() throws UnreadableDocumentException {
        List<String> paragraphs = IntStream.range(0, 40)
                .mapToObj(i -> "项".repeat(i) + LONG.substring(i))
                .toList();
        assertThat(read(paragraphs, "石泊县人民政府公报 2019年第3期")).isEqualTo(paragraphs);
    }

    @Test
    void blanks_beside_chinese_characters_are_left_out() throws UnreadableDocumentException {
        assertThat(read(List.of("失业率 4.1% ，第 3 位， GDP growth 好。各位代表请审议。"), "公报"))
                .contains("失业率4.1%，第3位，GDP growth好。各位代表请审议。");
    }

    @Test
    void radicals_become_the_characters_that_they_look_like() throws UnreadableDocumentException {
        assertThat(read(List.of("\u2F00年来，⼈⺠⽣活，⻓三⾓，⻋⻔⻢，Ａ％，全省各族人民共同努力。"), "公报"))
                .contains("一年来，人民生活，长三角，车门马，Ａ％，全省各族人民共同努力。");
    }

    @Test
    void a_locked_pdf_is_told_and_one_that_opens_is_read() throws Exception {
        byte[] plain = PdfFiles.of(List.of(LONG), "公报");
        assertThatThrownBy(() -> new FormatReader().read("a", locked(plain, "secret")))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("a: PDF locked by a password");
        assertThat(new FormatReader().read("a", locked(plain, "")).text()).contains(LONG);
    }

    private static byte[] locked(byte[] pdf, String password) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
