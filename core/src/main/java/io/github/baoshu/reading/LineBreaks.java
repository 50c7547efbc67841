package io.github.baoshu.reading;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.reading.ReadingWords.Kind;
import io.github.baoshu.reading.Sheet.Changes;
import io.github.baoshu.text.CharacterSet;
import io.github.baoshu.text.KeyedPattern;
import java.util.regex.Pattern;

/**
 * Line ends within a paragraph: lines wrapped at a width, breaks within a number, and pages that end within a sentence, with
 * the page number between. A line end that may close a paragraph or a heading stays.
 */
final class LineBreaks implements Step {
    /** The characters that {@link #MARK} begins with. */
    private static final CharacterSet MARK_OPENING = CharacterSet.of("(（一二三四五六七八九十第0123456789—―─－●■◆▲★※•[【<《#*");

    /** What opens a paragraph or is a heading: 一、 (二) 3、 第四, —— ● */
    private static final Pattern MARK = Pattern.compile("(?:[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|[一二三四五六七八九十]{1,2}是"
            + "|第[一二三四五六七八九十]{1,3}[,，、章节部]|[(（]\\d{1,2}[)）]|\\d{1,2}[、.．)）](?!\\d)|[—―─－●■◆▲★※•\\[【<《#*]).*");

    private static final KeyedPattern PAGE_NUMBER =
            KeyedPattern.of("0123456789", "[-—–·\\s]*\\d{1,4}[-—–·\\s]*|第\\s*\\d{1,4}\\s*页.{0,8}");
    /** How web copies of scanned pages break between two of them. */
    private static final String PAGE = "\n\u200B\n";

    private static final int MARK_WITHIN = 12;
    private static final int LONGEST_HEADING = 40;
    private static final int SHORTEST_BEFORE_NUMBER = 8;

    private final ReadingWords words = new ReadingWords(Lexicon.ours());

    @Override
    public boolean mayApply(Signs signs) {
        return signs.lines() > 1;
    }

    @Override
    public void undress(String name, Sheet sheet) {
        String text = sheet.text();
        Layout layout = new Layout(text);
        Changes changes = sheet.change(name);
        Paragraph paragraph = Paragraph.from(text, layout, 0);
        for (int i = 0; i + 1 < layout.count(); i++) {
            int next = i + 1;
            boolean page = next + 1 < layout.count() && isPageNumber(text, layout, next);
            if (page && joins(text, layout, paragraph, i, next + 1, true)) {
                join(text, changes, layout.end(i), layout.start(next + 1));
                paragraph = paragraph.with(text, layout, next + 1);
                i = next;
            } else if (joins(text, layout, paragraph, i, next, layout.hasBlankLineBefore(next))) {
                join(text, changes, layout.end(i), layout.start(next));
                paragraph = paragraph.with(text, layout, next);
            } else {
                paragraph = Paragraph.from(text, layout, next);
            }
        }
        changes.apply();
    }

    /** Between two Latin words a blank is left. */
    private static void join(String text, Changes changes, int from, int to) {
        boolean latin = isLetter(text.charAt(from - 1)) && isLetter(text.charAt(to));
        if (latin) {
            changes.put(from, ' ');
        }
        changes.cut(latin ? from + 1 : from, to);
    }

    /**
     * A paragraph as far as it is joined.
     *
     * @param start where it begins
     * @param closed whether a sentence is closed in it
     */
    private record Paragraph(int start, boolean closed) {
        static Paragraph from(String text, Layout layout, int line) {
            return line < layout.count()
                    ? new Paragraph(layout.start(line), holdsStop(text, layout, line))
                    : new Paragraph(text.length(), false);
        }

        Paragraph with(String text, Layout layout, int line) {
            return closed ? this : new Paragraph(start, holdsStop(text, layout, line));
        }
    }

    private static boolean holdsStop(String text, Layout layout, int line) {
        for (int at = layout.start(line); at < layout.end(line); at++) {
            if (text.charAt(at) == '。') {
                return true;
            }
        }
        return false;
    }

    private boolean joins(String text, Layout layout, Paragraph paragraph, int line, int next, boolean apart) {
        int start = layout.start(next);
        if (opensParagraph(text, layout, next)) {
            return false;
        }
        if (goesOn(text, layout, line, start) || isDash(text, layout, line)) {
            return true;
        }
        if (text.startsWith(PAGE, layout.end(line)) && start == layout.end(line) + PAGE.length()) {
            return layout.isOpen(line) && !isHeading(text, layout, line) && text.charAt(start) != '(';
        }
        if (apart && !layout.isDoubleSpaced()) {
            return false;
        }
        return switch (layout.wrap()) {
            case TIGHT -> layout.isFull(line) && !layout.isIndented(next);
            case LOOSE ->
                layout.isOpen(line)
                        && layout.characters(line) >= Layout.SHORTEST_WRAPPED
                        && !isHeading(text, layout, line)
                        && !layout.isIndented(next);
            case NONE -> isBrokenOff(layout, paragraph, line) && !layout.isIndented(next);
        };
    }

    /** Whether the line behind can only go on with a sentence, whatever the layout. */
    private boolean goesOn(String text, Layout layout, int line, int start) {
        char last = layout.last(line);
        char first = text.charAt(start);
        if ("，、,；;。：:）)”’》%％‰℅！？".indexOf(first) >= 0 && last != '：' && last != ':') {
            return layout.isOpen(line) || first == '”' || first == '）' || first == ')';
        }
        if ("，、（(“《".indexOf(last) >= 0) {
            return true;
        }
        boolean number = Chars.isDigit(last) || words.endsAt(Kind.BEHIND_NUMBER, text, layout.end(line));
        boolean prose = layout.characters(line) >= SHORTEST_BEFORE_NUMBER && layout.isOpen(line);
        if (number && prose && words.beginsAt(Kind.BEHIND_NUMBER, text, start) && endsWithNumber(text, layout, line)) {
            return true;
        }
        boolean point = (last == '.' || last == '．') && Chars.isDigit(text.charAt(layout.end(line) - 2));
        if (point && Chars.isDigit(first)) {
            return true;
        }
        return prose && words.endsAt(Kind.CLOSES_NOT, text, layout.end(line)) && !isHeading(text, layout, line);
    }

    /** Whether a line ends with a number, be a magnitude behind it or not: 86.4, 73.8亿. */
    private static boolean endsWithNumber(String text, Layout layout, int line) {
        int at = layout.end(line);
        while (at > layout.start(line) && "十百千万亿".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at > layout.start(line) && Chars.isDigit(text.charAt(at - 1));
    }

    /** Whether a line has a sentence behind it and another one begun: no heading and no paragraph is like that. */
    private static boolean isBrokenOff(Layout layout, Paragraph paragraph, int line) {
        char last = layout.last(line);
        boolean within = Chars.isHan(last) || Chars.isDigit(last);
        return within && paragraph.closed() && layout.end(line) - paragraph.start() >= Layout.SHORTEST_WRAPPED;
    }

    /** Whether a line is nothing but the dash that opens a paragraph, or a dash with the first words of one behind it. */
    private static boolean isDash(String text, Layout layout, int line) {
        return layout.characters(line) <= 2 && "—―─".indexOf(layout.last(line)) >= 0;
    }

    private boolean opensParagraph(String text, Layout layout, int line) {
        int start = layout.start(line);
        return words.beginsAt(Kind.OPENS, text, start) || isMarked(text, layout, line);
    }

    private static boolean isMarked(String text, Layout layout, int line) {
        int start = layout.start(line);
        return MARK_OPENING.contains(text.charAt(start))
                && MARK.matcher(text)
                        .region(start, Math.min(layout.end(line), start + MARK_WITHIN))
                        .matches();
    }

    /** Whether a line is a heading with a mark: short, and of one sentence. */
    private static boolean isHeading(String text, Layout layout, int line) {
        if (layout.characters(line) > LONGEST_HEADING || !isMarked(text, layout, line)) {
            return false;
        }
        return !holdsStop(text, layout, line);
    }

    private static boolean isPageNumber(String text, Layout layout, int line) {
        return layout.characters(line) <= 16 && PAGE_NUMBER.whole(text, layout.start(line), layout.end(line)) != null;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || Chars.isSmall(c);
    }
}
