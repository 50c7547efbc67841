package io.github.baoshu.lexicon;

/** A table of terms that cannot be used; the message reads {@code file:line: reason}. */
public final class TermTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TermTableException(String table, int line, String reason) {
        super(table + ":" + line + ": " + reason);
    }
}
