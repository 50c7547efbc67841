package io.github.baoshu.cli.batch;

import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.ToldException;

/** Inputs that are not those of the run that is to go on. */
public final class ChangedInputException extends ToldException {
    private static final long serialVersionUID = 1L;

    ChangedInputException(String name, String reasonKey) {
        super(Message.of("resume.impossible", Message.of(reasonKey, name)));
    }
}
