package io.github.baoshu.cli.batch;

import java.io.IOException;

/** Inputs that are not those of the run that is to go on. */
public final class ChangedInputException extends IOException {
    private static final long serialVersionUID = 1L;

    ChangedInputException(String name, String reason) {
        super("cannot go on with the earlier run: " + name + " " + reason);
    }
}
