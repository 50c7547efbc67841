package io.github.baoshu.cli;

import java.io.IOException;

/** An output that cannot be written. */
final class UnwritableOutputException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String name;

    UnwritableOutputException(String name, String reason) {
        super(reason);
        this.name = name;
    }

    /** The output's name. */
    String name() {
        return name;
    }

    /** The failure of this kind that lies behind another one, or null. */
    static @org.jspecify.annotations.Nullable UnwritableOutputException behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnwritableOutputException unwritable) {
                return unwritable;
            }
        }
        return null;
    }
}
