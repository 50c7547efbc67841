package io.github.baoshu.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.document.UnreadableDocumentException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final byte[] TEXT = "地区生产总值增长8%。".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path zip(Charset charset, String... names) throws Exception {
        Path file = folder.resolve("a.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, charset)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith("/") ? new byte[0] : TEXT);
                zip.closeEntry();
            }
        }
        return file;
    }

    private static List<String> names(Archive archive) {
        return archive.entries().stream().map(Archive.Entry::name).toList();
    }

    @Test
    void files_are_listed_in_the_order_of_the_archive_and_read() throws Exception {
        Path file = zip(StandardCharsets.UTF_8, "二/", "二/石泊县.txt", "一.txt");
        assertThat(Archive.is(file)).isTrue();
        try (Archive archive = Archive.open(file)) {
            assertThat(names(archive)).containsExactly("二/石泊县.txt", "一.txt");
            for (Archive.Entry entry : archive.entries()) {
                assertThat(archive.read(entry)).isEqualTo(TEXT);
                assertThat(entry.size()).isEqualTo(TEXT.length);
            }
        }
    }

    @Test
    void names_in_gbk_are_read() throws Exception {
        try (Archive archive = Archive.open(zip(Charset.forName("GBK"), "报告/石泊县.txt"))) {
            assertThat(names(archive)).containsExactly("报告/石泊县.txt");
            assertThat(archive.read(archive.entries().get(0))).isEqualTo(TEXT);
        }
    }

    @Test
    void folders_hidden_files_and_those_of_other_systems_are_left_out() throws Exception {
        Path file = zip(StandardCharsets.UTF_8, "a/", "a/.b.txt", ".c/d.txt", "__MACOSX/._e.txt", "~$f.docx", "g.txt");
        try (Archive archive = Archive.open(file)) {
            assertThat(names(archive)).containsExactly("g.txt");
        }
    }

    @Test
    void a_path_that_leads_out_costs_only_that_file() throws Exception {
        Path file = zip(StandardCharsets.UTF_8, "../a.txt", "/b.txt", "C:\\c.txt", "d\\..\\..\\e.txt", "f\\g.txt");
        try (Archive archive = Archive.open(file)) {
            assertThat(names(archive)).containsExactly("../a.txt", "/b.txt", "C:/c.txt", "d/../../e.txt", "f/g.txt");
            for (Archive.Entry entry : archive.entries().subList(0, 4)) {
                assertThatThrownBy(() -> archive.read(entry))
                        .isInstanceOf(UnreadableDocumentException.class)
                        .hasMessage(entry.name() + ": its path leads out of the archive");
            }
            assertThat(archive.read(archive.entries().get(4))).isEqualTo(TEXT);
        }
    }

    @Test
    void what_is_packed_too_tightly_is_refused() throws Exception {
        Path file = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(new byte[8 << 20]);
            zip.closeEntry();
        }
        try (Archive archive = Archive.open(file)) {
            assertThatThrownBy(() -> archive.read(archive.entries().get(0)))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageContaining("packed more than 200 to 1");
        }
    }

    @Test
    void a_damaged_file_costs_only_itself() throws Exception {
        Path file = zip(StandardCharsets.UTF_8, "a.txt", "b.txt");
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 36; i < 60; i++) {
            bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);
        try (Archive archive = Archive.open(file)) {
            assertThatThrownBy(() -> archive.read(archive.entries().get(0)))
                    .isInstanceOf(UnreadableDocumentException.class);
            assertThat(archive.read(archive.entries().get(1))).isEqualTo(TEXT);
        }
    }

    @Test
    void an_encrypted_archive_is_refused() throws Exception {
        Path file = zip(StandardCharsets.UTF_8, "a.txt");
        byte[] bytes = Files.readAllBytes(file);
        bytes[6] |= 1;
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        bytes[directory + 8] |= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> Archive.open(file).close())
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage(file + ": zip archive locked by a password");
    }

    @Test
    void a_file_cut_short_is_told() throws Exception {
        Path file = zip(StandardCharsets.UTF_8, "a.txt", "b.txt");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(Archive.is(file)).isTrue();
        assertThatThrownBy(() -> Archive.open(file).close())
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("damaged zip archive");
    }

    @Test
    void documents_that_are_packed_are_no_archives() throws Exception {
        Path docx = folder.resolve("a.docx");
        Files.write(docx, DocxFiles.of(List.of("正文。")));
        assertThat(Archive.is(docx)).isFalse();
        Path text = folder.resolve("a.txt");
        Files.write(text, TEXT);
        assertThat(Archive.is(text)).isFalse();
    }
}
