package io.github.baoshu.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.document.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

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
