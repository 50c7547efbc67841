package io.github.baoshu.document;

import java.util.List;

/**
 * How a document was stored.
 *
 * @param format its format in lower case: text, html, docx, doc, pdf
 * @param charset the charset it was decoded with, by its IANA name; empty where the format has none
 * @param warnings what is missing or damaged in what was read, in English; nothing where all of it was read
 */
public record Origin(String format, String charset, List<String> warnings) {
    /** A text that came as characters. */
    public static final Origin CHARACTERS = new Origin("text", "");

    /** Copies the list. */
    public Origin {
        warnings = List.copyOf(warnings);
    }

    /** An origin with nothing to warn of. */
    public Origin(String format, String charset) {
        this(format, charset, List.of());
    }
}
