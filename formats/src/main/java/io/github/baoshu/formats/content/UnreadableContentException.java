package io.github.baoshu.formats.content;

import java.io.IOException;

/** Content that gives no text, for a reason that a user can understand. */
public final class UnreadableContentException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /** Content that gives no text for a reason. */
    public UnreadableContentException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** The reason. */
    public String reason() {
        return reason;
    }
}
