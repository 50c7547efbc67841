package io.github.baoshu.formats.text;

import io.github.baoshu.document.Decoding;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Bytes as characters.
 *
 * @param text the characters, without a byte order mark
 * @param charset what they were decoded with
 * @param warnings what of them did not fit the charset, in English
 */
public record Decoded(String text, Charset charset, List<String> warnings) {
    /** Copies the list. */
    public Decoded {
        warnings = List.copyOf(warnings);
    }

    /** Characters of which nothing is to be told. */
    public Decoded(String text, Charset charset) {
        this(text, charset, List.of());
    }

    /** Characters that stand for damaged bytes. */
    public static Decoded of(Decoding decoding, Charset charset) {
        return new Decoded(decoding.text(), charset, decoding.warnings(charset));
    }

    /** Whether all bytes fitted. */
    boolean isSound() {
        return warnings.isEmpty();
    }

    /** Other characters made of these. */
    public Decoded withText(String other) {
        return new Decoded(other, charset, warnings);
    }
}
