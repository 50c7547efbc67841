package io.github.baoshu.cli.output;

import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.ToldException;

/** An output that cannot be written. */
public final class UnwritableOutputException extends ToldException {
    private static final long serialVersionUID = 1L;

    private final String name;

    /** An output of a name, empty for standard output, and why it cannot be written. */
    public UnwritableOutputException(String name, Message reason) {
        super(reason);
        this.name = name;
    }

    /** The output's name; empty for standard output. */
    public String name() {
        return name;
    }

    /** Whether the reader of a pipe has read enough: {@code baoshu extract … | head}. */
    public boolean isEndOfReader() {
        String reason = getMessage();
        return reason != null && reason.endsWith("Broken pipe");
    }

    /** The failure of this kind that lies behind another one, or null. */
    public static @org.jspecify.annotations.Nullable UnwritableOutputException behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnwritableOutputException unwritable) {
                return unwritable;
            }
        }
        return null;
    }
}
