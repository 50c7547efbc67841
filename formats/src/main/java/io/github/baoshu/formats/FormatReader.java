package io.github.baoshu.formats;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.DocumentReader;
import io.github.baoshu.document.Origin;
import io.github.baoshu.document.UnreadableDocumentException;
import io.github.baoshu.formats.content.Content;
import io.github.baoshu.formats.content.UnreadableContentException;
import io.github.baoshu.formats.html.Markup;
import io.github.baoshu.formats.html.WebArchive;
import io.github.baoshu.formats.html.WebPage;
import io.github.baoshu.formats.office.DocFile;
import io.github.baoshu.formats.office.DocxFile;
import io.github.baoshu.formats.pdf.PdfFile;
import io.github.baoshu.formats.text.Decoded;
import io.github.baoshu.formats.text.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents by what they hold, whatever they are called: plain text in UTF-8, GB18030 (with GBK and GB2312), UTF-16 and
 * Big5; web pages, also as browsers save them in one file (MHTML); Word documents, DOCX as well as DOC, by whichever program; PDF with text. Immutable and safe to share.
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
    /** A text of which more than one character in so many is a control character is none. */
    private static final int CONTROLS_ONE_IN = 100;

    private static final int START = 1 << 20;
    /** Names of classes, and what is said where there is nothing to say. */
    private static final Pattern OF_CODE =
            Pattern.compile("\\b(?:[a-z]\\w*\\.)+[A-Z]|\\b[A-Z]\\w*(?:Exception|Error)\\b|\\bnull\\b|^\\s*$");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char ESCAPE = '\u001B';

    private final Content contents = new Content();
    private final TextDecoder decoder = new TextDecoder();
    private final WebPage pages;
    private final @Nullable Charset charset;

    /** A reader that finds out charsets. */
    public FormatReader() {
        this(null);
    }

    private FormatReader(@Nullable Charset charset) {
        this.charset = charset;
        this.pages = new WebPage(decoder, charset);
    }

    /** A reader that takes texts and web pages to be in a charset, unless a byte order mark says otherwise. */
    public static FormatReader in(Charset charset) {
        return new FormatReader(charset);
    }

    @Override
    public Document read(String name, byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException(name, "empty file");
        }
        String kind = "document";
        try {
            Content.Kind content = contents.of(bytes);
            kind = content.title();
            return switch (content) {
                case DOCX -> document(name, DocxFile.text(bytes), new Origin("docx", ""));
                case OLE2 -> document(name, DocFile.text(bytes), new Origin("doc", ""));
                case PDF -> pdf(name, PdfFile.read(bytes));
                case TEXT -> text(name, bytes);
            };
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (UnreadableContentException e) {
            throw new UnreadableDocumentException(name, e.reason());
        } catch (CancellationException e) {
            throw e;
        } catch (OutOfMemoryError e) { // what it held is free again
            throw new UnreadableDocumentException(name, "too large for the memory of this Java");
        } catch (IOException | RuntimeException | StackOverflowError e) { // damaged ones make libraries fail in any way
            throw new UnreadableDocumentException(name, "damaged " + kind + told(e));
        }
    }

    /**
     * The characters of a plain text of any length, decoded as they are read; its first mebibyte tells the charset. U+FFFD
     * stands for bytes that do not fit it.
     *
     * @param in is closed with the reader
     */
    public Reader characters(String name, InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, START);
        byte[] start = bytes.readNBytes(START);
        if (start.length == 0) {
            throw new UnreadableDocumentException(name, "empty file");
        }
        if (start.length == START && Content.isZip(start)) {
            throw new UnreadableDocumentException(name, "not a text file (zip archive or Office document)");
        }
        try {
            Content.Kind content = contents.of(start);
            if (content != Content.Kind.TEXT) {
                throw new UnreadableDocumentException(name, "not a text file (" + content.title() + ")");
            }
            bytes.unread(start);
            Charset found = decode(start).charset();
            PushbackReader reader = new PushbackReader(new InputStreamReader(bytes, TextDecoder.larger(found)));
            int first = reader.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                reader.unread(first);
            }
            return reader;
        } catch (UnreadableContentException e) {
            throw new UnreadableDocumentException(name, e.reason());
        }
    }

    private Decoded decode(byte[] bytes) throws UnreadableContentException {
        return charset == null ? decoder.decode(bytes) : decoder.decode(bytes, charset);
    }

    /** What a library says is wrong, where it says it to people: not where code failed, nor with names of classes. */
    private static String told(Throwable e) {
        String message = e instanceof IOException ? e.getMessage() : null;
        return message == null || OF_CODE.matcher(message).find() ? "" : " (" + message.strip() + ")";
    }

    private Document text(String name, byte[] bytes) throws IOException {
        if (WebArchive.is(bytes)) {
            return page(name, WebArchive.page(bytes));
        }
        String start = decoder.start(bytes, Markup.LOOKED_AT);
        if (start.contains("<office:document")) {
            throw new UnreadableDocumentException(name, "OpenDocument file in one part; save it as .docx or text");
        }
        if (Markup.isOtherXml(start)) {
            throw new UnreadableDocumentException(name, "XML that is no web page; save its text as a document");
        }
        if (Markup.isIn(start)) {
            return page(name, bytes);
        }
        Decoded decoded = decode(bytes);
        String text = decoded.text();
        if (text.chars().filter(FormatReader::isControl).count() * CONTROLS_ONE_IN > text.length()) {
            throw new UnreadableDocumentException(name, "not a text file (binary)");
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableDocumentException(name, "not a text file (holds NUL characters)");
        }
        return document(name, text, new Origin("text", decoded.charset().name(), decoded.warnings()));
    }

    private static Document pdf(String name, PdfFile.Contents pdf) throws UnreadableDocumentException {
        return document(name, pdf.text(), new Origin("pdf", "", pdf.warnings()));
    }

    private Document page(String name, byte[] bytes) throws IOException {
        Decoded page = pages.read(bytes);
        return document(name, page.text(), new Origin("html", page.charset().name(), page.warnings()));
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != ESCAPE;
    }

    private static Document document(String name, String text, Origin origin) throws UnreadableDocumentException {
        if (text.isBlank()) {
            throw new UnreadableDocumentException(
                    name, origin.format().equals("text") ? "only blanks" : "no text in this " + origin.format());
        }
        return Document.named(name).text(text, origin);
    }
}
