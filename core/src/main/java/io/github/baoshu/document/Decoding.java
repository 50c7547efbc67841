package io.github.baoshu.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes decoded with a charset that nearly all of them fit; U+FFFD stands for each place that does not. A text may have
 * one such place in {@value #DAMAGED_ONE_IN} bytes, a shorter one may have one, and for each there must be twenty
 * characters beyond ASCII that fit: what does worse is in another charset, or too damaged to be read.
 *
 * @param text the characters
 * @param places how many places do not fit
 * @param first the offset in bytes of the first of them, or -1
 */
public record Decoding(String text, int places, int first) {
    /** A place that does not fit the charset is borne once in so many bytes. */
    public static final int DAMAGED_ONE_IN = 1000;

    private static final int FITTING = 20;

    /** Stands for a place that does not fit. */
    private static final char DAMAGE = '\uFFFD';

    /**
     * The bytes from an offset on, or nothing where too many do not fit.
     *
     * @param from where the text begins, behind a byte order mark
     */
    public static Optional<Decoding> of(byte[] bytes, int from, Charset charset) {
        int most = most(bytes.length - from);
        Decoding decoding = decode(bytes, from, charset, most);
        return decoding.places == 0 || decoding.places <= most && decoding.places <= decoding.fitting() / FITTING
                ? Optional.of(decoding)
                : Optional.empty();
    }

    /** How many characters beyond ASCII fit. */
    private long fitting() {
        return text.chars().filter(c -> c > 0x7F).count() - places;
    }

    /** The bytes from an offset on, however many do not fit, as browsers show them. */
    public static Decoding ofAll(byte[] bytes, int from, Charset charset) {
        return decode(bytes, from, charset, Integer.MAX_VALUE);
    }

    /** How many places may be damaged in so many bytes. */
    public static int most(int bytes) {
        return Math.max(1, bytes / DAMAGED_ONE_IN);
    }

    private static Decoding decode(byte[] bytes, int from, Charset charset, int most) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // the decoder of strings is several times as fast, but tells damage only by the character that it puts
            // there
            String text = new String(bytes, from, bytes.length - from, charset);
            if (text.indexOf(DAMAGE) < 0) {
                return new Decoding(text, 0, -1);
            }
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        int places = 0;
        int first = -1;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError() && places <= most) {
            first = places++ == 0 ? in.position() : first;
            in.position(in.position() + result.length());
            out.put(DAMAGE);
            result = decoder.decode(in, out, true);
        }
        return new Decoding(out.flip().toString(), places, first);
    }

    /** What is to be told of a text in which U+FFFD stands for damage; nothing where it holds none. */
    public static List<String> warningsOf(String text) {
        int at = text.indexOf(DAMAGE);
        return at < 0
                ? List.of()
                : List.of("characters that could not be decoded: "
                        + text.chars().filter(c -> c == DAMAGE).count() + ", the first at position " + at);
    }

    /** What is to be told of the damage, for {@link Origin#warnings}; nothing where there is none. */
    public List<String> warnings(Charset charset) {
        return places == 0
                ? List.of()
                : List.of("bytes that are no " + charset.name() + " became U+FFFD: " + places + ", the first at byte "
                        + first);
    }
}
