package io.github.baoshu.formats;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.DocumentReader;
import io.github.baoshu.document.Origin;
import io.github.baoshu.document.UnreadableDocumentException;
import io.github.baoshu.formats.html.WebPage;
import io.github.baoshu.formats.office.DocFile;
import io.github.baoshu.formats.office.DocxFile;
import io.github.baoshu.formats.pdf.PdfFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents by what they hold, whatever they are called: plain text in UTF-8, GB18030 (with GBK and GB2312), UTF-16 and
 * Big5; web pages; Word documents, DOCX as well as DOC, by whichever program; PDF with text. Immutable and safe to share.
 *
 * <pre>{@code
 * DocumentReader reader = new FormatReader();
 * Baoshu baoshu = Baoshu.builder().reader(reader).build();
 * for (WorkReport report : baoshu.extract(Path.of("report.pdf"))) {
 *     report.records().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>What is damaged, locked, a picture, or of another kind is an {@link UnreadableDocumentException} that says so. The
 * libraries behind it log through Commons Logging and Log4j; where they have no backend, nothing is printed but what those
 * print by themselves.
 */
public final class FormatReader implements DocumentReader {
    private static final int START = 1 << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final TextDecoder decoder;

    /** A reader that finds out charsets. */
    public FormatReader() {
        this(null);
    }

    private FormatReader(@Nullable Charset charset) {
        this.decoder = new TextDecoder(charset);
    }

    /** A reader that takes texts and web pages to be in a charset. */
    public static FormatReader in(Charset charset) {
        return new FormatReader(charset);
    }

    @Override
    public Document read(String name, byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException(name, "empty file");
        }
        Content content = Content.of(bytes);
        try {
            return switch (content) {
                case DOCX -> document(name, DocxFile.text(bytes), "docx");
                case OLE2 -> document(name, DocFile.text(bytes), "doc");
                case PDF -> document(name, PdfFile.text(bytes), "pdf");
                case TEXT -> text(name, bytes);
                default -> throw new UnreadableDocumentException(name, content.reason());
            };
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (UnreadableContentException e) {
            throw new UnreadableDocumentException(name, e.reason());
        } catch (IOException | RuntimeException | StackOverflowError e) { // damaged ones make libraries fail in any way
            throw new UnreadableDocumentException(name, "damaged " + content.title() + " (" + told(e) + ")");
        }
    }

    /**
     * The characters of a plain text of any length, decoded as they are read; its first mebibyte tells the charset. Bytes
     * that are no text in it are an IOException when they are reached.
     *
     * @param in is closed with the reader
     */
    public Reader characters(String name, InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, START);
        byte[] start = bytes.readNBytes(START);
        if (start.length == 0) {
            throw new UnreadableDocumentException(name, "empty file");
        }
        Content content = Content.of(start);
        if (content != Content.TEXT) {
            throw new UnreadableDocumentException(name, "not a text file (" + content.title() + ")");
        }
        bytes.unread(start);
        try {
            PushbackReader reader = new PushbackReader(
                    new InputStreamReader(bytes, decoder.decode(start).charset().newDecoder()));
            int first = reader.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                reader.unread(first);
            }
            return reader;
        } catch (UnreadableContentException e) {
            throw new UnreadableDocumentException(name, e.reason());
        }
    }

    private static String told(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private Document text(String name, byte[] bytes) throws IOException {
        TextDecoder.Decoded decoded = decoder.decode(bytes);
        String charset = decoded.charset().name();
        if (WebPage.is(decoded.text())) {
            return document(name, WebPage.text(decoded.text()), new Origin("html", charset));
        }
        if (decoded.text().indexOf('\0') >= 0) {
            throw new UnreadableDocumentException(name, "not a text file (holds NUL characters)");
        }
        return document(name, decoded.text(), new Origin("text", charset));
    }

    private static Document document(String name, String text, String format) throws UnreadableDocumentException {
        return document(name, text, new Origin(format, ""));
    }

    private static Document document(String name, String text, Origin origin) throws UnreadableDocumentException {
        if (text.isBlank()) {
            throw new UnreadableDocumentException(
                    name, origin.format().equals("text") ? "only blanks" : "no text in this " + origin.format());
        }
        return Document.of(name, text, origin);
    }
}
