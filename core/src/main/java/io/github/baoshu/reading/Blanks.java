package io.github.baoshu.reading;

import io.github.baoshu.reading.Sheet.Changes;

/**
 * Blanks within words: between Han characters that stand alone (政 府 工 作 报 告, 县 长), between Han characters and digits
 * where a copy has them throughout (增长 7% 左右), where line ends became blanks (贯彻《中 华人民共和国), and as marks of thousands
 * (187 430万元).
 */
final class Blanks implements Step {
    /** So many places with a blank between Han characters and digits show that the copy sets them throughout. */
    private static final int FEWEST = 5;

    /** So many blanks within sentences show that the copy made blanks of its line ends. */
    private static final int FEWEST_PARTED = 8;

    private static final int SHORTEST_HEADING = 4;
    private static final int LONGEST_HEADING = 40;
    private static final int GROUP = 3;
    private static final int LONGEST_NUMBER = 24;

    @Override
    public boolean mayApply(Signs signs) {
        return signs.spaced() > 0 || signs.lone() > 0 || signs.grouped() > 0 || signs.parted() >= FEWEST_PARTED;
    }

    @Override
    public void undress(String name, Sheet sheet) {
        String text = sheet.text();
        boolean throughout = throughout(text);
        boolean parted = isParted(text);
        Changes changes = sheet.change(name);
        int lineStart = 0;
        for (int at = 1; at + 1 < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                lineStart = at + 1;
            } else if (Chars.isBlank(c) && at > lineStart) {
                int end = at + 1;
                while (end < text.length() && Chars.isBlank(text.charAt(end))) {
                    end++;
                }
                if (end < text.length() && isWithin(text, lineStart, at, end, throughout, parted)) {
                    changes.cut(at, end);
                }
                at = end - 1;
            }
        }
        changes.apply();
    }

    private static boolean isWithin(String text, int lineStart, int from, int to, boolean throughout, boolean parted) {
        char before = text.charAt(from - 1);
        char after = text.charAt(to);
        if (Chars.isHan(before) && Chars.isHan(after)) {
            return isAlone(text, lineStart, from - 1) && isAlone(text, lineStart, to)
                    || parted && text.charAt(from) == ' ' && to - from == 1 && isWithinSentence(text, from);
        }
        if (to - from == 1 && Chars.isDigit(before) && Chars.isDigit(after)) {
            return marksThousands(text, from);
        }
        boolean mixed = Chars.isHan(before) && Chars.isLatin(after) || Chars.isLatin(before) && Chars.isHan(after);
        return mixed && to - from == 1 && (throughout || parted && isWithinSentence(text, from));
    }

    /** Whether a character has a blank or the end of its line on both sides. */
    private static boolean isAlone(String text, int lineStart, int at) {
        boolean before = at == lineStart || Chars.isSpace(text.charAt(at - 1)) || isDash(text.charAt(at - 1));
        boolean behind = at + 1 == text.length() || Chars.isSpace(text.charAt(at + 1));
        return before && behind;
    }

    private static boolean isDash(char c) {
        return c == '—' || c == '(' || c == '（' || c == '》' || c == '《';
    }

    /** Whether a blank between digits parts groups of three, with the noun or unit that they count behind them. */
    private static boolean marksThousands(String text, int blank) {
        int from = blank;
        int first = Math.max(0, blank - LONGEST_NUMBER);
        while (from > first && (Chars.isDigit(text.charAt(from - 1)) || isGroupMark(text, from - 1))) {
            from--;
        }
        int group = from;
        while (Chars.isDigit(text.charAt(group))) {
            group++;
        }
        boolean opens = group - from <= GROUP && (from == 0 || text.charAt(from - 1) != '.');
        int at = blank;
        while (at < Math.min(text.length(), blank + LONGEST_NUMBER)
                && text.charAt(at) == ' '
                && digits(text, at + 1) == GROUP) {
            at += GROUP + 1;
        }
        if (!opens || at == blank) {
            return false;
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at += 1 + digits(text, at + 1);
        }
        at += at < text.length() && text.charAt(at) == ' ' ? 1 : 0;
        return at < text.length() && Chars.isHan(text.charAt(at)) && text.charAt(at) != '年';
    }

    private static boolean isGroupMark(String text, int at) {
        return text.charAt(at) == ' ' && at > 0 && Chars.isDigit(text.charAt(at - 1)) && digits(text, at + 1) == GROUP;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && at - from <= GROUP && Chars.isDigit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    /** Whether blanks stand within words where lines ended: many do, and more within sentences than behind headings. */
    private static boolean isParted(String text) {
        int within = 0;
        int all = 0;
        for (int i = text.indexOf(' ', 1); i > 0 && i + 1 < text.length(); i = text.indexOf(' ', i + 1)) {
            if (Chars.isHan(text.charAt(i - 1)) && Chars.isHan(text.charAt(i + 1))) {
                all++;
                within += isWithinSentence(text, i) ? 1 : 0;
            }
        }
        return within >= FEWEST_PARTED && within * 2 > all;
    }

    /** Whether the words before a blank are a part of a sentence and no heading: a comma stands in them, or hardly a word. */
    private static boolean isWithinSentence(String text, int blank) {
        int from = blank;
        boolean comma = false;
        while (from > 0 && blank - from <= LONGEST_HEADING && "。！？；：\n \u3000".indexOf(text.charAt(from - 1)) < 0) {
            from--;
            comma |= text.charAt(from) == '，' || text.charAt(from) == ',' || text.charAt(from) == '、';
        }
        return comma || blank - from > LONGEST_HEADING || blank - from < SHORTEST_HEADING;
    }

    private static boolean throughout(String text) {
        int joined = 0;
        int spaced = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            char before = text.charAt(i - 1);
            char c = text.charAt(i);
            if (Chars.isHan(before) && Chars.isHan(c)) {
                continue;
            }
            if (Chars.isHan(before)) {
                joined += Chars.isLatin(c) ? 1 : 0;
                spaced += Chars.isBlank(c) && Chars.isLatin(text.charAt(i + 1)) ? 1 : 0;
            } else if (Chars.isLatin(before)) {
                joined += Chars.isHan(c) ? 1 : 0;
                spaced += Chars.isBlank(c) && Chars.isHan(text.charAt(i + 1)) ? 1 : 0;
            }
        }
        return spaced >= FEWEST && spaced > joined;
    }
}
