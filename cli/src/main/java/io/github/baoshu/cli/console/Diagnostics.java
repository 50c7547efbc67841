package io.github.baoshu.cli.console;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Messages on stderr, each of one line: {@code baoshu: NAME: reason}. Remembers whether an error was among them. */
public final class Diagnostics {
    /** To the start of the line, and erase it: ECMA-48, EL. */
    private static final String CLEAR_LINE = "\r\u001B[K";

    /** Names of classes, and what is said where there is nothing to say. */
    private static final Pattern OF_CODE =
            Pattern.compile("\\b(?:[a-z]\\w*[./])+[A-Z]|\\b[A-Z]\\w*(?:Exception|Error)\\b|\\bnull\\b|^\\s*$");

    private final PrintStream err;
    private final Messages messages;
    private boolean quiet;
    private boolean verbose;
    private boolean overProgress;
    private boolean failed;

    public Diagnostics(OutputStream err, Messages messages) {
        this.err = new PrintStream(err, false, StandardCharsets.UTF_8);
        this.messages = messages;
    }

    /** From now on errors only. */
    public void silenceNotes(boolean silence) {
        quiet = silence;
    }

    /** From now on details too. */
    public void tellDetails(boolean tell) {
        verbose = tell;
    }

    /** Whether details are asked for. */
    public boolean isVerbose() {
        return verbose;
    }

    /** Whether messages come where a line of progress stands. */
    public void overProgress(boolean over) {
        overProgress = over;
    }

    /** Something that went wrong; the run does not end as done. */
    public void error(String name, Message reason) {
        failed = true;
        line(name, reason);
    }

    /** A fault of this program. */
    public void internalError(String name, Throwable fault) {
        error(name, internalError(fault));
    }

    /** How a fault of this program is told. */
    public static Message internalError(Throwable fault) {
        if (fault instanceof StackOverflowError) {
            return Message.of("fault.depth");
        }
        String message = String.valueOf(fault.getMessage());
        return OF_CODE.matcher(message).find()
                ? Message.of("fault.internal-unnamed")
                : Message.of("fault.internal", message);
    }

    /** Something went wrong in the part of the run that was done before, and was told then. */
    public void failedBefore() {
        failed = true;
    }

    /** Something worth knowing. */
    public void note(String name, Message text) {
        if (!quiet) {
            line(name, text);
        }
    }

    /** Something worth knowing of the run as a whole. */
    public void summary(Message text) {
        if (!quiet) {
            line(messages.say(text));
        }
    }

    /** How a command ends that has written its output. */
    public int exitCode() {
        return failed ? ExitCode.INPUT : ExitCode.DONE;
    }

    private void line(String name, Message text) {
        line(name + ": " + messages.say(text));
    }

    private void line(String text) {
        err.print((overProgress ? CLEAR_LINE : "") + oneLine("baoshu: " + text) + "\n");
        err.flush();
    }

    /** Without line breaks; other control characters, which file names may hold, are shown and not obeyed. */
    private static String oneLine(String text) {
        return Controls.shown(text.replaceAll("[\\t\\n\\r\\u2028\\u2029]", " "));
    }
}
