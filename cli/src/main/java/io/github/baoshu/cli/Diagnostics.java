package io.github.baoshu.cli;

import io.github.baoshu.document.UnreadableDocumentException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Messages on stderr, each of one line: {@code baoshu: NAME: reason}. Remembers whether an error was among them. */
final class Diagnostics {
    private final PrintStream err;
    private boolean quiet;
    private boolean failed;

    Diagnostics(OutputStream err) {
        this.err = new PrintStream(err, false, StandardCharsets.UTF_8);
    }

    /** From now on errors only. */
    void silenceNotes(boolean silence) {
        quiet = silence;
    }

    /** Something that went wrong; the run does not end as done. */
    void error(String name, String reason) {
        failed = true;
        line(name, reason);
    }

    /** A fault of this program. */
    void internalError(String name, Throwable fault) {
        error(name, "internal error: " + fault);
    }

    /** Something worth knowing. */
    void note(String name, String text) {
        if (!quiet) {
            line(name, text);
        }
    }

    /** How a command ends that has written its output. */
    int exitCode() {
        return failed ? ExitCode.INPUT : ExitCode.DONE;
    }

    /** Why reading or writing failed, without the name of the file. */
    static String reason(IOException e) {
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
        err.print(oneLine("baoshu: " + name + ": " + text) + "\n");
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
