package io.github.baoshu.lexicon;

/** A table of terms that cannot be used; the message reads {@code file:line: reason}, or {@code file: reason}. */
public final class TermTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TermTableException(String table, int line, String reason) {
        super((line == 0 ? table : table + ":" + line) + ": " + reason);
    }
}
