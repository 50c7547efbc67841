package io.github.baoshu.formats.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decoding that gives nothing where one byte does not fit the charset. A character that the end of the bytes cuts off is
 * left out. In UTF-16 half a surrogate pair becomes U+FFFD: there it is damage to one character and no sign of another
 * charset.
 */
final class StrictDecoding {
    /** A cut leaves fewer bytes than the longest character of the charsets here has. */
    private static final int LONGEST_TAIL = 3;

    private static final String CODE_PAGE_950 = "x-windows-950";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictDecoding() {}

    static Optional<String> decode(byte[] bytes, Charset charset) {
        return decode(bytes, 0, charset);
    }

    /** The text of the bytes from an offset on, without a byte order mark. */
    static Optional<String> decode(byte[] bytes, int from, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE)) {
            return Optional.of(utf16(bytes, from, charset.equals(StandardCharsets.UTF_16BE)));
        }
        CharsetDecoder decoder = larger(charset)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, false);
        if (result.isError() || in.remaining() > LONGEST_TAIL || isNoTail(in, charset)) {
            return Optional.empty();
        }
        out.flip();
        return Optional.of(unmarked(out.toString()));
    }

    /** What is called Big5 is written in code page 950, which holds more characters: 裏, 恒, 碁. */
    static Charset larger(Charset charset) {
        return charset.name().equals("Big5") && Charset.isSupported(CODE_PAGE_950)
                ? Charset.forName(CODE_PAGE_950)
                : charset;
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Unit by unit: the library's decoder takes the character behind half a pair with it. */
    private static String utf16(byte[] bytes, int from, boolean bigEndian) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from)
                .order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        StringBuilder text = new StringBuilder(in.remaining() / 2);
        while (in.remaining() >= 2) {
            char unit = in.getChar();
            boolean paired = Character.isHighSurrogate(unit)
                    && in.remaining() >= 2
                    && Character.isLowSurrogate(in.getChar(in.position()));
            if (paired) {
                text.append(unit).append(in.getChar());
            } else {
                boolean last = Character.isHighSurrogate(unit) && in.remaining() < 2;
                text.append(last ? "" : String.valueOf(Character.isSurrogate(unit) ? '\uFFFD' : unit));
            }
        }
        return unmarked(text.toString());
    }

    /** Whether bytes left over are of another charset rather than a cut character: in UTF-8 nothing long stands before. */
    private static boolean isNoTail(ByteBuffer in, Charset charset) {
        if (!in.hasRemaining() || !charset.equals(StandardCharsets.UTF_8)) {
            return false;
        }
        for (int i = 0; i < in.position(); i++) {
            if (in.get(i) < 0) {
                return false;
            }
        }
        return true;
    }
}
