package io.github.baoshu.reading;

import io.github.baoshu.reading.Sheet.Changes;
import java.util.HashMap;
import java.util.Map;

/**
 * Marks that a site glued to the ends of lines: the same short token of Latin letters and digits, with a letter in it, at
 * many of them (亿元pbY, 增长5.11Nq). Where several tokens are used, each is looked for in turn.
 */
final class Watermarks implements Step {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    /** A token stands at so many line ends at least, and at one line end in so many. */
    private static final int FEWEST = 4;

    private static final int ONE_IN = 8;
    private static final int MOST_TOKENS = 6;

    @Override
    public boolean mayApply(Signs signs) {
        return signs.tokens() >= FEWEST;
    }

    @Override
    public void undress(String name, Sheet sheet) {
        for (int i = 0; i < MOST_TOKENS; i++) {
            String token = token(sheet.text());
            if (token.isEmpty()) {
                return;
            }
            Changes changes = sheet.change(name);
            String text = sheet.text();
            for (int end = lineEnd(text, 0); end >= 0; end = lineEnd(text, end + 1)) {
                int last = behindText(text, end);
                if (last >= token.length() && text.startsWith(token, last - token.length())) {
                    changes.cut(last - token.length(), last);
                }
            }
            changes.apply();
        }
    }

    /** The longest token at the most line ends; empty where none stands at enough of them. */
    private static String token(String text) {
        Map<String, Integer> counts = new HashMap<>();
        int lines = 0;
        for (int end = lineEnd(text, 0); end >= 0; end = lineEnd(text, end + 1)) {
            int last = behindText(text, end);
            lines += last > 0 && text.charAt(last - 1) != '\n' ? 1 : 0;
            boolean letter = false;
            for (int from = last - 1; from >= 0 && last - from <= LONGEST && isOfToken(text.charAt(from)); from--) {
                letter |= !Chars.isDigit(text.charAt(from));
                if (letter && last - from >= SHORTEST) {
                    counts.merge(text.substring(from, last), 1, Integer::sum);
                }
            }
        }
        int fewest = Math.max(FEWEST, lines / ONE_IN);
        return counts.entrySet().stream()
                .filter(token -> token.getValue() >= fewest)
                .max((a, b) -> weight(a) != weight(b)
                        ? Long.compare(weight(a), weight(b))
                        : a.getKey().compareTo(b.getKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** A longer token outweighs its own end where it stands at nearly as many lines. */
    private static long weight(Map.Entry<String, Integer> token) {
        return (long) token.getValue() * (10 + token.getKey().length());
    }

    private static boolean isOfToken(char c) {
        return Chars.isLatin(c) && c != '%';
    }

    /** Where the line that begins at the offset ends; -1 behind the last. */
    private static int lineEnd(String text, int start) {
        if (start >= text.length()) {
            return -1;
        }
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** Behind the last character of a line that is no blank. */
    private static int behindText(String text, int lineEnd) {
        int at = lineEnd;
        while (at > 0 && text.charAt(at - 1) != '\n' && Chars.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
