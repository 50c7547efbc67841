package io.github.baoshu.cli;

import io.github.baoshu.cli.console.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Words of the command line that do not go together, or mean nothing. */
final class WrongUsage extends ParameterException {
    private static final long serialVersionUID = 1L;

    private final transient Message told;

    /** A mistake in the words that follow a command. */
    WrongUsage(CommandSpec command, Message told) {
        super(command.commandLine(), told.key());
        this.told = told;
    }

    /** A mistake that needs no more words than those of its key. */
    WrongUsage(CommandSpec command, String key) {
        this(command, Message.of(key));
    }

    Message told() {
        return told;
    }
}
