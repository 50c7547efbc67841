package io.github.baoshu.document;

import java.io.IOException;

/** An input that gives no text; the message reads {@code name: reason}. */
public final class UnreadableDocumentException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /** A failure of the document of a name. */
    public UnreadableDocumentException(String name, String reason) {
        super(name + ": " + reason);
        this.reason = reason;
    }

    /** The reason alone, without the name. */
    public String reason() {
        return reason;
    }
}
