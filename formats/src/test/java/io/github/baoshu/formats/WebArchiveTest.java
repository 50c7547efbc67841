package io.github.baoshu.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.UnreadableDocumentException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Pages as browsers save them in one file. */
class WebArchiveTest {
    private static final String WORDS = "全年地区生产总值增长8%，城镇新增就业43.8万人。";
    private static final String PAGE =
            "<html><head><meta charset=\"%s\"></head><body><p>" + WORDS + "</p></body></html>";

    private static Document read(String archive) throws UnreadableDocumentException {
        return new FormatReader().read("a.mht", archive.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] page(String charset) {
        return PAGE.replace("%s", charset).getBytes(Charset.forName(charset));
    }

    /** Lines of at most 76 characters. */
    private static String quoted(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int width = 0;
        for (byte b : bytes) {
            String one = b < 0 || b == '=' ? "=%02X".formatted(b & 0xFF) : String.valueOf((char) b);
            if (width + one.length() > 75) {
                text.append("=\n");
                width = 0;
            }
            text.append(one);
            width += one.length();
        }
        return text.toString();
    }

    @Test
    void a_page_of_chrome_and_edge_is_read() throws UnreadableDocumentException {
        Document document = read("From: <Saved by Blink>\nSnapshot-Content-Location: https://page.example/\n"
                + "Subject: =?utf-8?Q?=E6=8A=A5?=\nDate: Fri, 1 Mar 2019 08:00:00 -0000\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"----MultipartBoundary--Ab1----\"\n\n\n"
                + "------MultipartBoundary--Ab1----\nContent-Type: text/html\nContent-ID: <frame@mhtml.blink>\n"
                + "Content-Transfer-Encoding: quoted-printable\nContent-Location: https://page.example/\n\n"
                + quoted(page("UTF-8")) + "\n------MultipartBoundary--Ab1----\nContent-Type: image/png\n"
                + "Content-Transfer-Encoding: base64\n\nAAAA\n------MultipartBoundary--Ab1------\n");
        assertThat(document.text()).isEqualTo(WORDS + "\n");
        assertThat(document.origin().format()).isEqualTo("html");
    }

    @Test
    void a_page_of_internet_explorer_in_gbk_and_base_64_is_read() throws UnreadableDocumentException {
        Document document = read("From: \"Saved by Windows Internet Explorer 8\"\nSubject: page\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"----=_NextPart_000_0000\"\n"
                + "X-MimeOLE: Produced\n\nThis is a multi-part message in MIME format.\n\n"
                + "------=_NextPart_000_0000\nContent-Type: text/html;\n\tcharset=\"gb2312\"\n"
                + "Content-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(page("GBK")).replace("\r", "")
                + "\n\n------=_NextPart_000_0000--\n");
        assertThat(document.text()).isEqualTo(WORDS + "\n");
        assertThat(document.origin().charset()).isEqualTo("GB18030");
    }

    @Test
    void an_archive_without_a_page_is_told() {
        assertThatThrownBy(() -> read("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"))
                .hasMessage("a.mht: web archive (MHTML) without a page");
    }
}
