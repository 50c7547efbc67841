package io.github.baoshu.document;

import io.github.baoshu.reading.ReadingCopy;
import java.util.Objects;

/**
 * One input, decoded. All offsets of this library are UTF-16 offsets into {@link #text()}.
 *
 * @param name how the input is called in output and messages, usually its path
 * @param text the text as written, without a byte order mark
 * @param reading what the stages read: the text without the dress of its copy
 * @param origin how it was stored
 */
public record Document(String name, String text, ReadingCopy reading, Origin origin) {
    /** Checks the name. */
    public Document {
        Objects.requireNonNull(name, "name");
    }

    /** A document of a text at hand. */
    public static Document of(String name, String text) {
        return of(name, text, Origin.CHARACTERS);
    }

    /** A document of a text that was read from a file of this origin. */
    public static Document of(String name, String text, Origin origin) {
        return new Document(name, text, ReadingCopy.of(text), origin);
    }

    @Override
    public String toString() {
        return "Document[" + name + ", " + text.length() + " characters]";
    }
}
