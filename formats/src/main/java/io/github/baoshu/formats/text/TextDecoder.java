package io.github.baoshu.formats.text;

import io.github.baoshu.document.Decoding;
import io.github.baoshu.formats.content.UnreadableContentException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes bytes whose charset nobody tells: a byte order mark decides, else strict UTF-8, else the structure of UTF-16,
 * else Big5 or GB18030 by what the characters are. Immutable and safe to share.
 *
 * <p>Text of another language is refused and not taken for rare Chinese characters. A short one may be doubtful; whoever
 * knows its charset names it.
 */
public final class TextDecoder {
    /** By its IANA name. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    private static final Charset BIG5 = Charset.forName("Big5");

    private static final int LOOKED_AT = 1 << 20;
    /** The least share of common characters in a text that is Chinese whatever a detector says. */
    private static final double SENSIBLE = 0.35;
    /** A detector has too little to go by in a text of fewer Chinese characters. */
    private static final int SHORT = 16;
    /** The detector's names of the charsets that are part of GB18030. */
    private static final Set<String> CHINESE = Set.of("GB18030", "GBK", "GB2312", "HZ-GB-2312");
    /** The detector's names of charsets that share their bytes with GB18030 and are of other languages. */
    private static final Set<String> NEIGHBOURS = Set.of("SHIFT_JIS", "EUC-JP", "EUC-KR", "EUC-TW");

    private final CommonCharacters common = new CommonCharacters();
    private final Utf16Shape utf16 = new Utf16Shape(common);

    /**
     * The bytes decoded with the charset found.
     *
     * @throws UnreadableContentException if they are binary or in no charset known here
     */
    public Decoded decode(byte[] bytes) throws UnreadableContentException {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return decode(bytes, mark.get().charset());
        }
        Optional<String> utf8 = StrictDecoding.decode(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent() && utf8.get().indexOf('\0') < 0) {
            return new Decoded(utf8.get(), StandardCharsets.UTF_8);
        }
        Optional<Charset> order = utf16.of(bytes);
        if (order.isPresent()) {
            return decode(bytes, order.get());
        }
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), StandardCharsets.UTF_8);
        }
        Optional<Decoding> damaged = Decoding.of(bytes, 0, StandardCharsets.UTF_8);
        if (damaged.isPresent()) {
            return Decoded.of(damaged.get(), StandardCharsets.UTF_8);
        }
        return eightBit(bytes);
    }

    /**
     * The bytes decoded with a charset that is given. A byte order mark of another charset is believed before it.
     *
     * @throws UnreadableContentException if more bytes do not fit the charset than {@link Decoding} bears
     */
    public Decoded decode(byte[] bytes, Charset charset) throws UnreadableContentException {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        int from = mark.map(ByteOrderMark::length).orElse(0);
        Charset used = mark.map(ByteOrderMark::charset).orElse(charset);
        return any(bytes, from, used).orElseThrow(() -> new UnreadableContentException("not " + used.name() + " text"));
    }

    /** The bytes in a charset that all of them fit, or nearly all. */
    private static Optional<Decoded> any(byte[] bytes, int from, Charset charset) {
        return StrictDecoding.decode(bytes, from, charset)
                .map(text -> new Decoded(text, charset))
                .or(() -> Decoding.of(bytes, from, StrictDecoding.larger(charset))
                        .map(decoding -> Decoded.of(decoding, charset)));
    }

    /** The start of a text whatever its charset: its ASCII characters are right, others may not be. */
    public String start(byte[] bytes, int length) {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, length));
        Charset charset = ByteOrderMark.of(start)
                .map(ByteOrderMark::charset)
                .or(() -> utf16.of(start))
                .filter(found -> found.name().startsWith("UTF-16"))
                .orElse(StandardCharsets.ISO_8859_1);
        int from = ByteOrderMark.of(start).map(ByteOrderMark::length).orElse(0);
        return new String(start, from, start.length - from, charset);
    }

    /** The charset that texts said to be in one are written in: code page 950 for Big5, else the same. */
    public static Charset larger(Charset charset) {
        return StrictDecoding.larger(charset);
    }

    /** Whether the bytes begin with a byte order mark. */
    public static boolean isMarked(byte[] bytes) {
        return ByteOrderMark.of(bytes).isPresent();
    }

    private Decoded eightBit(byte[] bytes) throws UnreadableContentException {
        String verdict = verdict(bytes);
        Optional<Decoded> chinese = any(bytes, 0, GB18030);
        double share = chinese.map(found -> common.share(found.text())).orElse(0.0);
        if (verdict.equals("BIG5") || chinese.filter(Decoded::isSound).isEmpty()) {
            Optional<Decoded> traditional = any(bytes, 0, BIG5);
            double traditionalShare =
                    traditional.map(found -> common.share(found.text())).orElse(0.0);
            if (traditionalShare >= SENSIBLE && traditionalShare > share) {
                return traditional.orElseThrow();
            }
        }
        if (chinese.isEmpty() || !chinese.get().isSound() && share < SENSIBLE) {
            throw new UnreadableContentException(whyNot(verdict));
        }
        boolean other = share < SENSIBLE && !verdict.isEmpty() && !CHINESE.contains(verdict);
        if (other && !isShortChinese(chinese.get().text(), verdict)) {
            throw new UnreadableContentException(
                    "not Chinese text: its bytes look like " + verdict + "; if they are not, name the charset");
        }
        return chinese.get();
    }

    /** Why bytes are no text: of another charset, or of one of ours and too damaged. */
    private static String whyNot(String verdict) {
        if (CHINESE.contains(verdict) || verdict.equals("BIG5") || verdict.startsWith("UTF-")) {
            return "damaged " + verdict + " text; more than one byte in " + Decoding.DAMAGED_ONE_IN + " does not fit";
        }
        String by = verdict.isEmpty() ? "" : "; its bytes look like " + verdict;
        return "neither UTF-8 nor UTF-16, GB18030 or Big5 text" + by;
    }

    /** Whether a text is made of a few Chinese characters, where a detector guesses at Western charsets. */
    private static boolean isShortChinese(String text, String verdict) {
        long han = text.chars().filter(Character::isIdeographic).count();
        long ascii = text.chars().filter(c -> c < 0x80 && Character.isLetter(c)).count();
        return han > ascii && han < SHORT && !NEIGHBOURS.contains(verdict);
    }

    /** The charset that the detector names, in capitals; empty where it names none. */
    private static String verdict(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, LOOKED_AT));
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        return found == null ? "" : found.toUpperCase(Locale.ROOT);
    }
}
