package io.github.baoshu.formats.html;

import io.github.baoshu.document.Decoding;
import io.github.baoshu.formats.content.UnreadableContentException;
import io.github.baoshu.formats.text.Decoded;
import io.github.baoshu.formats.text.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a page: a byte order mark, then the charset asked for, then what the page declares where its bytes fit, then
 * what its bytes look like. A page that fits nothing is decoded as declared, with U+FFFD for what does not fit, as
 * browsers do.
 */
final class HtmlDecoder {
    private static final int HEAD = 8192;
    /** Of a meta element in both its forms, and of an XML declaration. */
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)\\b[^>]{0,200}?(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}"
                    + "([a-z0-9_:.-]{2,40})");

    /** Names that pages give to what is written in the larger charset. */
    private static final Set<String> PARTS_OF_GB18030 = Set.of("gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936");

    private final TextDecoder decoder;
    private final @Nullable Charset charset;

    HtmlDecoder(TextDecoder decoder, @Nullable Charset charset) {
        this.decoder = decoder;
        this.charset = charset;
    }

    Decoded decode(byte[] bytes) throws UnreadableContentException {
        if (charset != null) {
            return decoder.decode(bytes, charset);
        }
        Optional<Charset> declared = TextDecoder.isMarked(bytes) ? Optional.empty() : declared(bytes);
        if (declared.isPresent()) {
            try {
                return decoder.decode(bytes, declared.get());
            } catch (UnreadableContentException declaredWrongly) {
                return detect(bytes, declared.get());
            }
        }
        return decoder.decode(bytes);
    }

    private Decoded detect(byte[] bytes, Charset declared) {
        try {
            return decoder.decode(bytes);
        } catch (UnreadableContentException damaged) {
            return Decoded.of(Decoding.ofAll(bytes, 0, declared), declared);
        }
    }

    /** The charset a page declares; none where it declares one without Chinese, or UTF-16, which it could not do in it. */
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        if (PARTS_OF_GB18030.contains(name)) {
            return Optional.of(TextDecoder.GB18030);
        }
        try {
            Charset charset = Charset.forName(name);
            boolean fits = charset.canEncode() && charset.newEncoder().canEncode('国');
            return fits && !name.startsWith("utf-16") ? Optional.of(charset) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
