package io.github.baoshu.cli.console;

import java.io.IOException;

/** A failure that says in any language what is wrong; its own message is English. */
public class ToldException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Message told;

    /** A failure for a reason. */
    public ToldException(Message reason) {
        this.told = reason;
    }

    @Override
    public final String getMessage() {
        return Messages.in(Language.ENGLISH).say(told);
    }

    /** The reason, in no language yet. */
    public final Message told() {
        return told;
    }
}
