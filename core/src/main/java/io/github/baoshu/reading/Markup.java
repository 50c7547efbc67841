package io.github.baoshu.reading;

import io.github.baoshu.reading.Sheet.Changes;
import java.util.Map;

/** Markup that a scrape left in the text: escaped code points, character references, comments of pages. */
final class Markup implements Step {
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";
    private static final int LONGEST_COMMENT = 2000;
    private static final int LONGEST_REFERENCE = 10;

    /** Names of character references that stand in such texts. Source: the HTML standard. */
    private static final Map<String, Character> NAMES = Map.ofEntries(
            Map.entry("nbsp", ' '),
            Map.entry("ensp", ' '),
            Map.entry("emsp", ' '),
            Map.entry("thinsp", ' '),
            Map.entry("ldquo", '“'),
            Map.entry("rdquo", '”'),
            Map.entry("lsquo", '‘'),
            Map.entry("rsquo", '’'),
            Map.entry("mdash", '—'),
            Map.entry("middot", '·'),
            Map.entry("hellip", '…'),
            Map.entry("permil", '‰'),
            Map.entry("times", '×'),
            Map.entry("quot", '"'),
            Map.entry("amp", '&'),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'));

    @Override
    public boolean mayApply(Signs signs) {
        return signs.markup() > 0;
    }

    @Override
    public void undress(String name, Sheet sheet) {
        String text = sheet.text();
        Changes changes = sheet.change(name);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '<' ? tagEnd(text, at) : c == '&' ? referenceEnd(text, at) : -1;
            if (end < 0) {
                at++;
                continue;
            }
            int character = text.startsWith(COMMENT, at) ? -1 : character(text, at, end);
            if (character < 0) {
                changes.cut(at, end);
            } else {
                changes.put(at, (char) character);
                changes.cut(at + 1, end);
            }
            at = end;
        }
        changes.apply();
    }

    /** Behind a comment or an escaped code point that begins here; -1 where none does. */
    private static int tagEnd(String text, int at) {
        if (text.startsWith(COMMENT, at)) {
            int limit = Math.min(text.length(), at + LONGEST_COMMENT);
            int end = text.substring(at, limit).indexOf(COMMENT_END);
            return end < 0 ? -1 : at + end + COMMENT_END.length();
        }
        int end = at + 8;
        boolean code = text.startsWith("<U+", at) && end <= text.length() && text.charAt(end - 1) == '>';
        return code && isHex(text, at + 3, end - 1) ? end : -1;
    }

    private static int referenceEnd(String text, int at) {
        int end = at + 1;
        int limit = Math.min(text.length(), at + LONGEST_REFERENCE);
        while (end < limit && text.charAt(end) != ';') {
            end++;
        }
        if (end >= limit || end == at + 1) {
            return -1;
        }
        String name = text.substring(at + 1, end);
        boolean number = name.matches("#[0-9]{1,5}|#[xX][0-9A-Fa-f]{1,4}");
        return number || NAMES.containsKey(name) ? end + 1 : -1;
    }

    /** The character that an escape stands for; blanks are blanks of one kind. */
    private static int character(String text, int at, int end) {
        String name = text.substring(at + 1, end - 1);
        if (name.startsWith("U+")) {
            return plain(Integer.parseInt(name.substring(2), 16));
        }
        if (name.startsWith("#")) {
            boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
            return plain(hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1)));
        }
        return NAMES.get(name);
    }

    private static int plain(int code) {
        boolean usable = code > ' ' && code <= Character.MAX_VALUE && !Character.isSurrogate((char) code);
        return usable && !Chars.isSpace((char) code) ? code : ' ';
    }

    private static boolean isHex(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
