package io.github.baoshu.reading;

import io.github.baoshu.reading.Sheet.Changes;

/** Marks of notes behind a word: [2], 〔2〕, ②. At the start of a line they are the note itself, and stay. */
final class NoteMarks implements Step {
    private static final int LONGEST = 5;

    @Override
    public boolean mayApply(Signs signs) {
        return signs.notes() > 0;
    }

    @Override
    public void undress(String name, Sheet sheet) {
        String text = sheet.text();
        Changes changes = sheet.change(name);
        for (int at = 1; at < text.length(); at++) {
            int end = end(text, at);
            if (end > 0 && isBehindWord(text, at)) {
                changes.cut(blanksBefore(text, at), end);
                at = end - 1;
            }
        }
        changes.apply();
    }

    /** Behind the mark that begins here, or -1. */
    private static int end(String text, int at) {
        char c = text.charAt(at);
        if (c >= '\u2460' && c <= '\u2473') {
            return at + 1;
        }
        if (c != '[' && c != '〔' && c != '［' && c != '【') {
            return -1;
        }
        int digits = at + 1;
        while (digits < Math.min(text.length(), at + LONGEST - 1) && Chars.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean closed = digits > at + 1 && digits < text.length() && "]〕］】".indexOf(text.charAt(digits)) >= 0;
        return closed ? digits + 1 : -1;
    }

    /** A year in such brackets belongs to the number of a paper (〔2016〕5号), which the length keeps out. */
    private static boolean isBehindWord(String text, int at) {
        int before = blanksBefore(text, at) - 1;
        char c = before < 0 ? '\n' : text.charAt(before);
        return Chars.isHan(c) || "”’》）)%％".indexOf(c) >= 0 || Chars.isDigit(c) && text.charAt(at) != '【';
    }

    private static int blanksBefore(String text, int at) {
        int from = at;
        while (from > 0 && text.charAt(from - 1) == ' ') {
            from--;
        }
        return from;
    }
}
