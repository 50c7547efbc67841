package io.github.baoshu.quantity;

import io.github.baoshu.document.Document;
import io.github.baoshu.text.KeyedPattern;
import io.github.baoshu.text.Span;

/** A stretch of a document on one walk: its characters, and the quotes and book titles open at the place reached. */
final class Stretch {
    private static final int LONGEST_QUOTE = 14;
    private static final int NONE = -1;
    /** What opens or closes quotes and titles. */
    static final String MARKS = "“”《》\n";

    private static final KeyedPattern BLANKS_AND_OPEN = KeyedPattern.of(" \t\n\u000B\f\r余多", "[\\s余多]");

    private final String text;
    private final String raw;
    private final Span span;
    private int quote = NONE;
    private int title = NONE;

    Stretch(Document document, Span span) {
        this.text = document.reading().text();
        this.raw = document.reading().shown();
        this.span = span;
    }

    /** The folded text of the whole document. */
    String text() {
        return text;
    }

    Span span() {
        return span;
    }

    /** The folded character at the offset; a line end outside the stretch. */
    char charAt(int offset) {
        return span.contains(offset) ? text.charAt(offset) : '\n';
    }

    /** The character as written at the offset, which lies in the stretch. */
    char rawAt(int offset) {
        return raw.charAt(offset);
    }

    boolean startsWith(String words, int offset) {
        return text.startsWith(words, offset);
    }

    /** Notes what the character at the offset opens or closes; to be called for its marks in text order. */
    void pass(int offset) {
        switch (text.charAt(offset)) {
            case '“' -> quote = offset;
            case '”' -> quote = NONE;
            case '《' -> title = offset;
            case '》' -> title = NONE;
            case '\n' -> {
                quote = NONE;
                title = NONE;
            }
            default -> {
                // nothing opens or closes
            }
        }
    }

    /** Whether the place reached stands in a book title: 《…》. */
    boolean isInTitle() {
        return title != NONE;
    }

    /** Whether the offset, not far behind the place reached, stands in a short quote. */
    boolean isInShortQuote(int offset) {
        if (quote == NONE) {
            return false;
        }
        for (int at = offset; at <= Math.min(quote + LONGEST_QUOTE, text.length() - 1); at++) {
            if (text.charAt(at) == '”') {
                return true;
            }
        }
        return false;
    }

    /** The unit with its name as written, blanks and 余 and 多 left out. */
    Unit asWritten(UnitTable.Match match) {
        Unit unit = match.unit();
        if (match.end() - match.start() == unit.written().length() && raw.startsWith(unit.written(), match.start())) {
            return unit;
        }
        String words = raw.substring(match.start(), match.end());
        return new Unit(BLANKS_AND_OPEN.without(words), unit.kind(), unit.base(), unit.factor());
    }
}
