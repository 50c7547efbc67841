package io.github.baoshu.cli.output;

import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.ToldException;

/** The run to go on with was of another kind than this one. */
public final class OtherRunException extends ToldException {
    private static final long serialVersionUID = 1L;

    OtherRunException(Message reason) {
        super(Message.of("resume.impossible", reason));
    }
}
