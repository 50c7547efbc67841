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

    /**
     * Begins a document by its name, so that name and text cannot be mistaken for one another.
     *
     * <pre>{@code
     * Document document = Document.named("青岚市2026.txt").text(text);
     * }</pre>
     *
     * @param name how output and messages call it; its words are hints of region and year
     */
    public static Named named(String name) {
        return new Named(name);
    }

    /**
     * The name of a document whose text is still to be given.
     *
     * @param name how output and messages call it
     */
    public record Named(String name) {
        /** Checks that there is a name. */
        public Named {
            Objects.requireNonNull(name, "name");
        }

        /** The document of this name with a text at hand. */
        public Document text(String text) {
            return text(text, Origin.CHARACTERS);
        }

        /** The document of this name with a text that was read from a file of this origin. */
        public Document text(String text, Origin origin) {
            return new Document(name, text, ReadingCopy.of(text), origin);
        }
    }

    @Override
    public String toString() {
        return "Document[" + name + ", " + text.length() + " characters]";
    }
}
