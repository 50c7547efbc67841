package io.github.baoshu.read;

import java.io.IOException;

/** A file does not hold indicator records; the message reads {@code file:line: reason}. */
public final class MalformedRecordException extends IOException {
    private static final long serialVersionUID = 1L;

    MalformedRecordException(String file, long line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
