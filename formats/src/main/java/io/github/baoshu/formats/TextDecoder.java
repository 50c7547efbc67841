package io.github.baoshu.formats;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes texts whose charset nobody tells. A byte order mark decides; else what is UTF-8 to the last byte; else what is
 * UTF-16 by its bytes; else what a web page says of itself; else the one of UTF-8, GB18030 and Big5 in which the text reads
 * most like Chinese. A few broken bytes are replaced by U+FFFD, and a character that is cut off at the end is left out.
 *
 * <p>A library is asked whether other scripts are meant, which it is good at; between the Chinese charsets it is wrong on short texts.
 */
final class TextDecoder {
    static final Charset GB18030 = Charset.forName("GB18030");
    static final Charset BIG5 = Charset.forName("Big5");

    /** The most frequent characters of such texts, simplified and traditional. */
    private static final String FREQUENT =
            "的和发展展發一工大年全经經业業建人产產市政新会會加生中强強实實民建设設提高城进進国國在推化" + "服务務行以开開社重目不资資地区區农農动動企点點保作安度理项項力完我们們了是有为為，。、：；“”（）";

    /** The share of broken bytes that a text may have. */
    private static final double BROKEN = 0.002;
    /** The share of frequent characters that a Chinese text has at the least. */
    private static final double CHINESE = 0.04;
    /** The share of characters of Chinese texts among those that bytes give as UTF-16. */
    private static final double UTF_16 = 0.9;

    private static final int META_WITHIN = 4096;
    private static final int LOOKED_AT = 1 << 16;
    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w-]+)", Pattern.CASE_INSENSITIVE);

    private final @Nullable Charset forced;

    TextDecoder(@Nullable Charset forced) {
        this.forced = forced;
    }

    /** A decoded text, without its byte order mark. */
    record Decoded(String text, Charset charset) {}

    private record Candidate(Charset charset, String text, int broken) {
        double share() {
            return (double) broken / Math.max(1, text.length());
        }

        double likeness() {
            int length = Math.min(text.length(), LOOKED_AT);
            int frequent = 0;
            int counted = 0;
            for (int i = 0; i < length; i++) {
                char c = text.charAt(i);
                if (c >= 0x80) {
                    counted++;
                    frequent += FREQUENT.indexOf(c) >= 0 ? 1 : 0;
                }
            }
            return counted == 0 ? 0 : (double) frequent / counted;
        }
    }

    Decoded decode(byte[] bytes) throws UnreadableContentException {
        Charset marked = byMark(bytes);
        if (forced != null) {
            return decode(bytes, forced);
        }
        if (marked != null) {
            return decode(bytes, marked);
        }
        Candidate utf8 = candidate(bytes, StandardCharsets.UTF_8);
        if (utf8.broken() == 0 && !looksBinary(bytes)) {
            return new Decoded(utf8.text(), utf8.charset());
        }
        for (Charset utf16 : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            if (looksLikeUtf16(bytes, utf16)) {
                return decode(bytes, utf16);
            }
        }
        if (looksBinary(bytes)) {
            throw new UnreadableContentException("not a text file (binary)");
        }
        Optional<Candidate> told = byMeta(bytes).map(charset -> candidate(bytes, charset));
        if (told.isPresent() && told.get().share() <= BROKEN) {
            return new Decoded(told.get().text(), told.get().charset());
        }
        return likeliest(bytes, utf8);
    }

    private static Decoded likeliest(byte[] bytes, Candidate utf8) throws UnreadableContentException {
        List<Candidate> candidates = new ArrayList<>(List.of(utf8, candidate(bytes, GB18030), candidate(bytes, BIG5)));
        candidates.removeIf(candidate -> candidate.share() > BROKEN);
        if (candidates.isEmpty()) {
            throw new UnreadableContentException("neither UTF-8 nor GB18030 nor Big5 text");
        }
        Candidate best = candidates.get(0);
        for (Candidate candidate : candidates) {
            best = candidate.likeness() > best.likeness() ? candidate : best;
        }
        if (best.likeness() < CHINESE) {
            Optional<String> other = otherScript(bytes);
            if (other.isPresent()) {
                throw new UnreadableContentException("text in " + other.get() + ", it seems, and not Chinese");
            }
            best = candidates.get(0);
        }
        return new Decoded(best.text(), best.charset());
    }

    private static Decoded decode(byte[] bytes, Charset charset) throws UnreadableContentException {
        Candidate candidate = candidate(bytes, charset);
        if (candidate.share() > BROKEN) {
            throw new UnreadableContentException("not " + charset.name() + " text");
        }
        return new Decoded(candidate.text(), charset);
    }

    /** The text in a charset, without a byte order mark and without a character that is cut off at the end. */
    private static Candidate candidate(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 16);
        int broken = 0;
        CoderResult result = decoder.decode(in, out, false);
        while (result.isError() && broken <= bytes.length * BROKEN + 1) {
            broken++;
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            result = decoder.decode(in, out, false);
        }
        if (result.isError()) {
            broken = bytes.length;
        }
        String text = out.flip().toString();
        return new Candidate(charset, text.startsWith("\uFEFF") ? text.substring(1) : text, broken);
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        if (Content.starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (Content.starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (Content.starts(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return Content.starts(bytes, 0x84, 0x31, 0x95, 0x33) ? GB18030 : null;
    }

    /** The charset that a web page says it is in. */
    private static Optional<Charset> byMeta(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, META_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(start);
        if (!meta.find()) {
            return Optional.empty();
        }
        String name = meta.group(1).toLowerCase(Locale.ROOT);
        try {
            return Optional.of(name.startsWith("gb") ? GB18030 : Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The name of another script's charset that the library is sure of. */
    private static Optional<String> otherScript(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, LOOKED_AT));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        boolean chinese = name == null
                || name.startsWith("GB")
                || name.startsWith("BIG5")
                || name.startsWith("UTF")
                || name.equals("US-ASCII");
        return chinese ? Optional.empty() : Optional.of(name);
    }

    /** Whether nearly all that the bytes give in an order of UTF-16 is what Chinese texts are written with. */
    private static boolean looksLikeUtf16(byte[] bytes, Charset order) {
        int length = Math.min(bytes.length, LOOKED_AT) & ~1;
        if (length < 2) {
            return false;
        }
        String text = new String(bytes, 0, length, order);
        long fitting = text.chars().filter(TextDecoder::isWrittenWith).count();
        return fitting >= text.length() * UTF_16;
    }

    private static boolean isWrittenWith(int c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x20 && c < 0x7F
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c >= 0x2010 && c <= 0x2030
                || c >= 0x3000 && c <= 0x3020
                || c >= 0xFF01 && c <= 0xFF5E;
    }

    /** Control characters that no text holds: everything below space but white space and escape. */
    private static boolean looksBinary(byte[] bytes) {
        int controls = 0;
        int looked = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            byte b = bytes[i];
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
                controls++;
            }
        }
        return controls * 100 > looked;
    }
}
