package io.github.baoshu.cli.console;

import io.github.baoshu.document.UnreadableDocumentException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Messages on stderr, each of one line: {@code baoshu: NAME: reason}. Remembers whether an error was among them. */
public final class Diagnostics {
    /** To the start of the line, and erase it: ECMA-48, EL. */
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream err;
    private boolean quiet;
    private boolean overProgress;
    private boolean failed;

    public Diagnostics(OutputStream err) {
        this.err = new PrintStream(err, false, StandardCharsets.UTF_8);
    }

    /** From now on errors only. */
    public void silenceNotes(boolean silence) {
        quiet = silence;
    }

    /** Whether messages come where a line of progress stands. */
    public void overProgress(boolean over) {
        overProgress = over;
    }

    /** Something that went wrong; the run does not end as done. */
    public void error(String name, String reason) {
        failed = true;
        line(name, reason);
    }

    /** A fault of this program. */
    public void internalError(String name, Throwable fault) {
        error(name, internalError(fault));
    }

    /** How a fault of this program is told. */
    public static String internalError(Throwable fault) {
        return "internal error: " + fault;
    }

    /** Something went wrong in the part of the run that was done before, and was told then. */
    public void failedBefore() {
        failed = true;
    }

    /** Something worth knowing. */
    public void note(String name, String text) {
        if (!quiet) {
            line(name, text);
        }
    }

    /** How a command ends that has written its output. */
    public int exitCode() {
        return failed ? ExitCode.INPUT : ExitCode.DONE;
    }

    /** Why reading or writing failed, without the name of the file. */
    public static String reason(IOException e) {
        if (e instanceof UnreadableDocumentException unreadable) {
            return unreadable.reason();
        }
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private void line(String name, String text) {
        err.print((overProgress ? CLEAR_LINE : "") + oneLine("baoshu: " + name + ": " + text) + "\n");
        err.flush();
    }

    /** Without line breaks and other control characters, which file names may hold. */
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }
}
