package io.github.baoshu.text;

/**
 * Folds the spellings of one character to one form without changing the length of a text, so that an offset into the
 * folded text is an offset into the text as written.
 *
 * <p>Full-width ASCII (U+FF01 to U+FF5E) becomes ASCII, the ideographic and the no-break space become a space, the ratio
 * sign becomes a colon, and traditional script becomes simplified. NFKC is not used: it changes lengths.
 */
public final class Folding {
    private Folding() {}

    /** The folded text; as long as the text given. */
    public static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    static char fold(char c) {
        if (c >= '\u3400' && c <= '\u9FFF') { // nearly all characters of a report, so asked first
            return Script.simplified(c);
        }
        if (c < 0x80) {
            return c == '\t' ? ' ' : c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '\u3000', '\u00A0', '\u200B', '\uFEFF', '\u202F', '\u205F' -> ' ';
            case '\u2000', '\u2001', '\u2002', '\u2003', '\u2004', '\u2005' -> ' ';
            case '\u2006', '\u2007', '\u2008', '\u2009', '\u200A' -> ' ';
            case '\u2236', '\uFE30' -> ':';
            case '\u2013', '\u2014', '\u2015', '\u2212', '\u301C' -> '-';
            case '\u3007', '\u25CB' -> '〇';
            default -> Script.simplified(c);
        };
    }
}
