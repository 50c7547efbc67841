package io.github.baoshu.cli.output;

import java.io.IOException;

/** The run to go on with was of another kind than this one. */
public final class OtherRunException extends IOException {
    private static final long serialVersionUID = 1L;

    OtherRunException(String reason) {
        super("cannot go on with the earlier run: " + reason);
    }
}
