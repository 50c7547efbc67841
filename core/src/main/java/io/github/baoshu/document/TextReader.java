package io.github.baoshu.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads plain text: a byte order mark decides, else UTF-8, else GB18030. Of damage, see {@link Decoding}.
 *
 * <pre>{@code
 * Document document = new TextReader().read(Path.of("report.txt"));
 * }</pre>
 */
public final class TextReader implements DocumentReader {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** A reader of plain text. */
    public TextReader() {
        // nothing to set
    }

    /**
     * The document in some bytes.
     *
     * @throws UnreadableDocumentException if the bytes are empty, blank, binary, or text in no charset known here
     */
    @Override
    public Document read(String name, byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length == 0) {
            throw new UnreadableDocumentException(name, "empty file");
        }
        Decoded decoded = decode(name, bytes);
        String text = decoded.text();
        if (text.isBlank()) {
            throw new UnreadableDocumentException(name, "only blanks");
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableDocumentException(name, "not a text file (holds NUL characters)");
        }
        return Document.named(name)
                .text(text, new Origin("text", decoded.charset().name(), decoded.warnings()));
    }

    private record Decoded(String text, Charset charset, List<String> warnings) {
        static Decoded of(Decoding decoding, Charset charset) {
            return new Decoded(decoding.text(), charset, decoding.warnings(charset));
        }
    }

    private static Decoded decode(String name, byte[] bytes) throws UnreadableDocumentException {
        Bom bom = Bom.of(bytes);
        if (bom != null) {
            return Decoding.of(bytes, bom.length, bom.charset)
                    .map(decoding -> Decoded.of(decoding, bom.charset))
                    .orElseThrow(() -> new UnreadableDocumentException(name, "not " + bom.charset.name() + " text"));
        }
        if (looksBinary(bytes)) {
            throw new UnreadableDocumentException(name, "not a text file" + kind(bytes));
        }
        Optional<Decoding> utf8 = Decoding.of(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return Decoded.of(utf8.get(), StandardCharsets.UTF_8);
        }
        return Decoding.of(bytes, 0, GB18030)
                .map(decoding -> Decoded.of(decoding, GB18030))
                .orElseThrow(() -> new UnreadableDocumentException(name, "neither UTF-8 nor GB18030 text"));
    }

    /** Control characters that no text holds: everything below space but white space and escape. */
    private static boolean looksBinary(byte[] bytes) {
        int controls = 0;
        int looked = Math.min(bytes.length, 8192);
        for (int i = 0; i < looked; i++) {
            byte b = bytes[i];
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
                controls++;
            }
        }
        return controls * 100 > looked;
    }

    private static String kind(byte[] bytes) {
        if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) {
            return " (PDF)";
        }
        if (startsWith(bytes, 0x50, 0x4B)) {
            return " (zip archive or Office document)";
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return " (Office 97 document)";
        }
        return " (binary)";
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private enum Bom {
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
        UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

        private final Charset charset;
        private final int[] mark;
        private final int length;

        Bom(Charset charset, int... mark) {
            this.charset = charset;
            this.mark = mark;
            this.length = mark.length;
        }

        static @org.jspecify.annotations.Nullable Bom of(byte[] bytes) {
            for (Bom bom : values()) {
                if (startsWith(bytes, bom.mark)) {
                    return bom;
                }
            }
            return null;
        }
    }
}
