package io.github.baoshu.document;

/**
 * How a document was stored.
 *
 * @param format its format in lower case: text, html, docx, doc, pdf
 * @param charset the charset it was decoded with, by its IANA name; empty where the format has none
 */
public record Origin(String format, String charset) {
    /** A text that came as characters. */
    public static final Origin CHARACTERS = new Origin("text", "");
}
