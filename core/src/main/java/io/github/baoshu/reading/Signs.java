package io.github.baoshu.reading;

import io.github.baoshu.text.Script;

/**
 * How often a text holds what may be dress, counted in one pass, so that a text without any costs no more than that.
 *
 * @param han Han characters
 * @param traditional those of them that simplified script does not have
 * @param markup characters that may open markup: &lt; and &amp;
 * @param glosses opening brackets between a Han character and a small Latin letter
 * @param notes opening square brackets, and circled numbers, behind a character of a word
 * @param joined places where a Han character and a digit, Latin letter or per cent sign stand side by side
 * @param spaced places where one blank stands between two such
 * @param parted Han characters with one blank and another Han character before them
 * @param lone Han characters with a blank before and behind them
 * @param grouped digits with one blank and another digit before them
 * @param tokens line ends directly behind a Latin letter or digit
 * @param marks characters within numbers that may be damaged: full stops between digits, ℅, blanks beside colons, noughts behind Chinese
 *     numerals
 * @param lines line ends
 * @param doubled stops and per cent signs that stand behind another one
 * @param hidden characters without width
 * @param pipes vertical bars
 */
record Signs(
        int han,
        int traditional,
        int markup,
        int glosses,
        int notes,
        int joined,
        int spaced,
        int parted,
        int lone,
        int grouped,
        int tokens,
        int marks,
        int lines,
        int doubled,
        int hidden,
        int pipes) {

    static Signs of(String text) {
        int han = 0;
        int traditional = 0;
        int markup = 0;
        int glosses = 0;
        int notes = 0;
        int joined = 0;
        int spaced = 0;
        int parted = 0;
        int lone = 0;
        int grouped = 0;
        int tokens = 0;
        int marks = 0;
        int lines = 0;
        int doubled = 0;
        int hidden = 0;
        int pipes = 0;
        char before = '\n';
        char last = '\n';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Chars.isHan(c)) {
                han++;
                traditional += Script.isTraditional(c) ? 1 : 0;
                if (Chars.isBlank(last)) {
                    spaced += Chars.isLatin(before) ? 1 : 0;
                    parted += last == ' ' && Chars.isHan(before) ? 1 : 0;
                    lone += i + 1 < text.length() && Chars.isBlank(text.charAt(i + 1)) ? 1 : 0;
                } else {
                    joined += last < 0x80 && Chars.isLatin(last) ? 1 : 0;
                }
                while (i + 1 < text.length()
                        && Chars.isHan(text.charAt(i + 1))) { // within words: no sign but the script
                    last = c;
                    c = text.charAt(++i);
                    han++;
                    traditional += Script.isTraditional(c) ? 1 : 0;
                }
            } else if (c < 0x80) {
                if (Chars.isLatin(c)) {
                    joined += Chars.isHan(last) ? 1 : 0;
                    spaced += Chars.isBlank(last) && Chars.isHan(before) ? 1 : 0;
                    glosses += (last == '(' || last == '（') && Chars.isHan(before) && Chars.isSmall(c) ? 1 : 0;
                    doubled += c == '%' && last == '%' ? 1 : 0;
                    if (last > '\u007F' || last == ' ') {
                        grouped += last == ' ' && Chars.isDigit(before) && Chars.isDigit(c) ? 1 : 0;
                        marks += last == '。' && Chars.isDigit(before) || c == '0' && Chars.isNumeral(last) ? 1 : 0;
                    }
                } else {
                    lines += c == '\n' ? 1 : 0;
                    tokens += c == '\n' && Chars.isLatin(last) ? 1 : 0;
                    marks += c == ':' && Chars.isSpace(last) || c <= ' ' && Chars.isRatio(last) ? 1 : 0;
                    markup += c == '<' || c == '&' ? 1 : 0;
                    notes += c == '[' && last > ' ' ? 1 : 0;
                    pipes += c == '|' ? 1 : 0;
                    doubled += Chars.isStop(c) && Chars.isStop(last) ? 1 : 0;
                }
            } else if (Chars.isStop(c)) {
                doubled += Chars.isStop(last) ? 1 : 0;
            } else if (c >= '\u2460' && c <= '\u2473' || c == '〔' || c == '［' || c == '【') {
                notes += last > ' ' ? 1 : 0;
            } else if (c == '℅' || Chars.isRatio(c) && Chars.isSpace(last)) {
                marks++;
            } else if (Chars.isHidden(c)) {
                hidden++;
            } else if (Chars.isToned(c)) {
                glosses += (last == '(' || last == '（') && Chars.isHan(before) ? 1 : 0;
            }
            before = last;
            last = c;
        }
        return new Signs(
                han,
                traditional,
                markup,
                glosses,
                notes,
                joined,
                spaced,
                parted,
                lone,
                grouped,
                tokens,
                marks,
                lines,
                doubled,
                hidden,
                pipes);
    }
}
