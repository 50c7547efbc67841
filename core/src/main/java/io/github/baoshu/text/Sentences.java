package io.github.baoshu.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of a stretch of folded text: up to and with 。! or ? and the closing quotes behind it, or up to the end of a
 * paragraph.
 *
 * <p>A single line break inside a sentence, as copies of web pages have it around links, does not end a sentence: the
 * line before has no closing stop and the line behind is not indented. What runs on for more than {@value #LONGEST}
 * characters without a stop is no sentence that anybody spoke: it is cut at a semicolon or comma.
 */
public final class Sentences {
    private static final int LONGEST = 800;

    private Sentences() {}

    /** The sentences, trimmed, in text order. */
    public static List<Span> of(String folded, Span within) {
        List<Span> sentences = new ArrayList<>();
        int start = within.start();
        int limit = within.end();
        for (int i = start; i < limit; i++) {
            char c = folded.charAt(i);
            if (c > '。') { // beyond all that ends a sentence, as Han characters are
                continue;
            }
            if (isStop(c) || c == '\n' && !isSoft(folded, i, within)) {
                int end = i + 1;
                while (c != '\n' && end < limit && isCloser(folded.charAt(end))) {
                    end++;
                }
                add(sentences, folded, start, end);
                start = end;
                i = end - 1;
            }
        }
        add(sentences, folded, start, limit);
        return sentences;
    }

    private static void add(List<Span> sentences, String folded, int start, int end) {
        int from = start;
        while (end - from > LONGEST) {
            int cut = cut(folded, from, from + LONGEST);
            addTrimmed(sentences, folded, from, cut);
            from = cut;
        }
        addTrimmed(sentences, folded, from, end);
    }

    private static void addTrimmed(List<Span> sentences, String folded, int start, int end) {
        Span sentence = Lines.trim(folded, start, end);
        if (sentence.length() > 0) {
            sentences.add(sentence);
        }
    }

    /** Behind the last semicolon or comma before a limit, or the limit where there is none. */
    private static int cut(String folded, int from, int limit) {
        for (char stop : new char[] {';', ',', '、'}) {
            for (int at = limit - 1; at > from; at--) {
                if (folded.charAt(at) == stop) {
                    return at + 1;
                }
            }
        }
        return limit;
    }

    private static boolean isStop(char c) {
        return c == '。' || c == '!' || c == '?';
    }

    private static boolean isCloser(char c) {
        return c == '”' || c == '’' || c == '」' || c == '』' || c == ')';
    }

    /** Whether the line break at the offset only wraps a line. */
    private static boolean isSoft(String folded, int newline, Span within) {
        if (newline <= within.start() || newline + 1 >= within.end()) {
            return false;
        }
        char before = folded.charAt(newline - 1);
        char after = folded.charAt(newline + 1);
        return before != '\r'
                && before > ' '
                && after > ' '
                && !isStop(before)
                && before != ';'
                && before != ':'
                && after != '-'
                && after != '(';
    }
}
