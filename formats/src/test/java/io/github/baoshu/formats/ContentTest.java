package io.github.baoshu.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.document.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {
    private static void assertRefused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> new FormatReader().read("a.txt", bytes))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("a.txt: ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "7B5C727466315C616E7369, RTF document",
        "89504E470D0A1A0A0000, picture",
        "FFD8FFE000104A464946, picture",
        "474946383961, picture",
        "49492A0008000000, picture",
        "524946460000000057454250, picture",
        "377ABCAF271C0004, 7z",
        "526172211A0700, RAR",
        "1F8B0800000000, gzip",
        "425A683931415926, bzip2",
        "FD377A585A0000, xz",
        "504B0506000000000000000000000000000000000000, zip archive",
    })
    void other_files_are_refused_by_what_they_are(String hex, String reason) {
        byte[] magic = java.util.HexFormat.of().parseHex(hex);
        assertRefused(Arrays.copyOf(magic, 300), reason);
    }

    @Test
    void packed_documents_of_other_kinds_are_refused_by_what_they_are() {
        byte[] odt = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8);
        assertRefused(DocxFiles.zip(Map.of("mimetype", odt)), "OpenDocument");
        assertRefused(DocxFiles.zip(Map.of("xl/workbook.xml", new byte[9])), "workbook");
        assertRefused(DocxFiles.zip(Map.of("ppt/presentation.xml", new byte[9])), "presentation");
        assertRefused(DocxFiles.zip(Map.of("OFD.xml", new byte[9])), "OFD");
        assertRefused(DocxFiles.zip(Map.of("a.txt", new byte[9])), "zip archive");
    }

    @ParameterizedTest
    @CsvSource({
        "Workbook, workbook",
        "Book, workbook",
        "PowerPoint Document, presentation",
        "EncryptedPackage, password",
        "Contents, Office 97",
    })
    void old_office_files_that_are_no_word_document_are_refused_by_what_they_are(String entry, String reason)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
            file.writeFilesystem(bytes);
        }
        assertRefused(bytes.toByteArray(), reason);
    }

    @Test
    void a_scanned_pdf_is_told() {
        assertRefused(PdfFiles.scan(), "scanned PDF");
    }

    @Test
    void files_of_text_that_are_no_document_are_refused_by_what_they_are() {
        String declared = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        byte[] tar = new byte[1024];
        System.arraycopy("ustar".getBytes(StandardCharsets.UTF_8), 0, tar, 257, 5);
        assertRefused(tar, "tar archive");
        assertRefused(utf8("From: a@example\nTo: b@example\nMessage-ID: <1>\nMIME-Version: 1.0\n\n增长8%。"), "mail");
        assertRefused(
                utf8(declared + "<office:document xmlns:office=\"urn:o\"><p>增长</p></office:document>"), "OpenDocument");
        assertRefused(utf8(declared + "<rss><item><p>增长8%。</p><p>增长</p></item></rss>"), "XML that is no web page");
        assertRefused(utf8("<feed xmlns=\"urn:feed\"><p>增长8%。</p></feed>"), "XML that is no web page");
        assertRefused(
                utf8("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"
                        + "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>"),
                "Word XML");
    }

    @Test
    void a_page_that_declares_xml_is_still_a_page() throws UnreadableDocumentException {
        byte[] page = utf8(
                "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>增长8%。</p></body></html>");
        assertThat(new FormatReader().read("a", page).text()).contains("增长8%。");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
