package io.github.baoshu.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReaderTest {
    private static final String WORDS = "各位代表：全市生产总值增长７％。";
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final TextReader reader = new TextReader();

    @Test
    void utf_8_without_a_mark_is_read_as_it_is() throws IOException {
        assertThat(reader.read("a.txt", WORDS.getBytes(UTF_8)).text()).isEqualTo(WORDS);
    }

    @Test
    void one_byte_that_is_no_text_costs_itself_and_a_warning() throws IOException {
        byte[] bytes = WORDS.repeat(99).getBytes(UTF_8);
        bytes[WORDS.getBytes(UTF_8).length * 4] = (byte) 0xFF;
        Document document = reader.read("a", bytes);
        assertThat(document.text()).startsWith(WORDS.repeat(4) + "\uFFFD").endsWith(WORDS);
        assertThat(document.origin().charset()).isEqualTo("UTF-8");
        assertThat(document.origin().warnings())
                .singleElement()
                .asString()
                .contains("UTF-8", "U+FFFD", "first at byte");
    }

    @Test
    void a_text_that_holds_the_mark_of_damage_itself_is_not_damaged() throws IOException {
        Document document = reader.read("a", (WORDS + "\uFFFD").getBytes(UTF_8));
        assertThat(document.text()).isEqualTo(WORDS + "\uFFFD");
        assertThat(document.origin().charset()).isEqualTo("UTF-8");
        assertThat(document.origin().warnings()).isEmpty();
    }

    @Test
    void a_byte_order_mark_decides_and_is_left_out_of_the_text() throws IOException {
        assertThat(reader.read("a", with(WORDS.getBytes(UTF_8), 0xEF, 0xBB, 0xBF))
                        .text())
                .isEqualTo(WORDS);
        assertThat(reader.read("a", with(WORDS.getBytes(UTF_16LE), 0xFF, 0xFE)).text())
                .isEqualTo(WORDS);
        assertThat(reader.read("a", with(WORDS.getBytes(UTF_16BE), 0xFE, 0xFF)).text())
                .isEqualTo(WORDS);
    }

    @Test
    void what_is_not_utf_8_is_read_as_gb18030() throws IOException {
        String words = WORDS + "𠀀㐀";
        assertThat(reader.read("a.txt", words.getBytes(GB18030)).text()).isEqualTo(words);
    }

    @Test
    void the_folded_text_is_as_long_as_the_text() throws IOException {
        Document document = reader.read("a.txt", WORDS.getBytes(UTF_8));
        assertThat(document.reading().text()).contains("增长7%");
    }

    @Test
    void line_ends_stay_as_written() throws IOException {
        assertThat(reader.read("a.txt", "甲\r\n乙\r丙\n".getBytes(UTF_8)).text()).isEqualTo("甲\r\n乙\r丙\n");
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused("empty file", new byte[0]);
    }

    @Test
    void blanks_alone_are_refused() {
        assertRefused("only blanks", " \n\t　\r\n".getBytes(UTF_8));
        assertRefused("only blanks", with(new byte[0], 0xEF, 0xBB, 0xBF));
    }

    @Test
    void nul_characters_are_refused() {
        String text = WORDS.repeat(20) + "\0" + WORDS;
        assertRefused("not a text file (holds NUL characters)", text.getBytes(UTF_8));
    }

    @Test
    void random_bytes_are_refused() {
        byte[] bytes = new byte[4096];
        new Random(7).nextBytes(bytes);
        assertRefused("not a text file (binary)", bytes);
    }

    @Test
    void a_zip_archive_is_refused_by_its_kind() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(WORDS.getBytes(UTF_8));
        }
        assertRefused("not a text file (zip archive or Office document)", archive.toByteArray());
    }

    @Test
    void a_pdf_is_refused_by_its_kind() {
        byte[] head = "%PDF-1.7\n1 0 obj << /Length 64 >> stream\n".getBytes(UTF_8);
        byte[] bytes = new byte[2048];
        new Random(11).nextBytes(bytes);
        System.arraycopy(head, 0, bytes, 0, head.length);
        assertRefused("not a text file (PDF)", bytes);
    }

    @Test
    void half_a_character_of_utf_16_is_refused() {
        assertThatThrownBy(() -> reader.read("a.txt", with(new byte[] {0x4E}, 0xFE, 0xFF)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("a.txt: ")
                .hasMessageContaining("UTF-16BE");
    }

    @Test
    void any_bytes_give_a_text_or_the_one_exception() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            try {
                assertThat(reader.read("a", bytes).text()).isNotBlank();
            } catch (UnreadableDocumentException e) {
                assertThat(e.reason()).isNotBlank();
            }
        }
    }

    @Test
    void a_file_is_named_as_its_path_is_written(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("报告.txt"), WORDS, UTF_8);
        assertThat(reader.read(file).name()).isEqualTo(file.toString());
        assertThat(reader.read(file, "sub/报告.txt").name()).isEqualTo("sub/报告.txt");
    }

    @Test
    void a_missing_file_and_a_folder_are_refused_by_name(@TempDir Path folder) {
        Path missing = folder.resolve("none.txt");
        assertThatThrownBy(() -> reader.read(missing))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage(missing + ": no such file");
        assertThatThrownBy(() -> reader.read(folder))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage(folder + ": is a folder");
    }

    @Test
    void a_pipe_is_read_though_java_17_cannot_tell_its_length() throws IOException {
        InputStream pipe = new FilterInputStream(new ByteArrayInputStream(WORDS.getBytes(UTF_8))) {
            @Override
            public byte[] readNBytes(int most) throws IOException {
                throw new IOException("Illegal seek");
            }

            @Override
            public int available() throws IOException {
                throw new IOException("Illegal seek");
            }
        };
        assertThat(reader.read("-", pipe).text()).isEqualTo(WORDS);
    }

    private void assertRefused(String reason, byte[] bytes) {
        assertThatThrownBy(() -> reader.read("a.txt", bytes))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("a.txt: " + reason);
    }

    private static byte[] with(byte[] bytes, int... mark) {
        byte[] marked = new byte[mark.length + bytes.length];
        for (int i = 0; i < mark.length; i++) {
            marked[i] = (byte) mark[i];
        }
        System.arraycopy(bytes, 0, marked, mark.length, bytes.length);
        return marked;
    }
}
