package io.github.baoshu.formats.office;

import io.github.baoshu.document.Interruption;
import java.io.ByteArrayInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of XML, decoded strictly: bytes that do not fit its encoding are an {@link IOException}, where the parser of
 * the JDK would print a line about them besides. Ends when its thread is interrupted.
 */
final class XmlCharacters extends FilterReader {
    /** A declaration ends within so many bytes. */
    private static final int DECLARATION = 200;

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Charset charset;

    private XmlCharacters(Reader in, Charset charset) {
        super(in);
        this.charset = charset;
    }

    /** The characters of the bytes of XML, without a byte order mark. */
    static Reader of(byte[] xml) throws IOException {
        Charset charset = charset(xml);
        int mark = new String(xml, 0, Math.min(xml.length, 4), charset).indexOf(BYTE_ORDER_MARK) == 0
                ? String.valueOf(BYTE_ORDER_MARK).getBytes(charset).length
                : 0;
        return new XmlCharacters(
                new InputStreamReader(
                        new ByteArrayInputStream(xml, mark, xml.length - mark),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                charset);
    }

    /** By XML 1.0, appendix F: a byte order mark, the zeros of two-byte characters, the declaration; else UTF-8. */
    private static Charset charset(byte[] xml) throws IOException {
        int first = xml.length < 2 ? 0 : (xml[0] & 0xFF) << 8 | xml[1] & 0xFF;
        switch (first) {
            case 0xFEFF, '<':
                return StandardCharsets.UTF_16BE;
            case 0xFFFE, '<' << 8:
                return StandardCharsets.UTF_16LE;
            default:
                String start = new String(xml, 0, Math.min(xml.length, DECLARATION), StandardCharsets.ISO_8859_1);
                Matcher encoding = ENCODING.matcher(start);
                return encoding.find() ? named(encoding.group(1)) : StandardCharsets.UTF_8;
        }
    }

    /** UTF-16 is told by its bytes, so that a declaration of it in others is wrong. */
    private static Charset named(String name) throws IOException {
        try {
            Charset charset = Charset.forName(name);
            return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalArgumentException e) {
            throw new IOException("encoding " + name + " is not known", e);
        }
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        Interruption.check();
        try {
            return super.read(characters, offset, length);
        } catch (CharacterCodingException e) {
            throw new IOException("bytes that are no " + charset.name(), e);
        }
    }
}
