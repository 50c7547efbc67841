package io.github.baoshu.section;

import io.github.baoshu.text.Lines;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the headings of a speech: by number marks (一、 (一) 一是), as lines of their own, and as run-in topic sentences.
 * In a copy that lost its line breaks a mark counts behind a closing stop or a blank, and {@link HeadingEnd} finds where
 * the words end.
 */
final class HeadingFinder {
    private static final String NUMERALS = "一二三四五六七八九十";
    /** A line longer than this that is most of the speech means that the copy lost its line breaks. */
    private static final int FLATTENED_LINE = 600;

    private static final int MOST_SECTIONS = 8;
    private static final int LONGEST_HEADING = 48;

    private final String text;
    private final Span speech;
    private final List<Span> lines;
    private final boolean flattened;
    private final boolean spaced;

    HeadingFinder(String folded, Span speech) {
        this.text = folded;
        this.speech = speech;
        this.lines = Lines.of(folded, speech);
        this.flattened =
                lines.stream().anyMatch(line -> line.length() > FLATTENED_LINE && line.length() * 2 > speech.length());
        this.spaced = blankLines() * 4 > lines.size();
    }

    private int blankLines() {
        int blank = 0;
        for (int i = speech.start(); i + 1 < speech.end(); i++) {
            if (text.charAt(i) == '\n' && text.charAt(i + 1) == '\n') {
                blank++;
            }
        }
        return blank;
    }

    List<Heading> find() {
        List<Heading> headings = new ArrayList<>();
        List<Mark> marks = marks();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int limit = i + 1 < marks.size() ? marks.get(i + 1).start : speech.end();
            Span words = words(mark, limit);
            if (words.length() > 1) {
                headings.add(new Heading(mark.level, words.of(text), new Span(mark.start, words.end())));
            }
        }
        addUnnumbered(headings);
        headings.sort(Comparator.comparing(Heading::span));
        headings.addAll(new TopicFinder(text, speech, flattened).find(headings));
        headings.sort(Comparator.comparing(Heading::span));
        return headings;
    }

    private record Mark(int start, int words, int level, boolean ordinalWord) {}

    /** Number marks: those of level 1 in an unbroken sequence from 一, the rest as they stand. */
    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        int expected = 1;
        for (int i = speech.start(); i < speech.end(); i++) {
            char c = text.charAt(i);
            if (c != '(' && NUMERALS.indexOf(c) < 0 || !opens(i)) {
                continue;
            }
            boolean bracket = c == '(';
            int from = bracket ? i + 1 : i;
            int to = from;
            while (to < speech.end() && NUMERALS.indexOf(text.charAt(to)) >= 0) {
                to++;
            }
            int number = numeral(text.substring(from, to));
            if (number == 0 || to >= speech.end()) {
                continue;
            }
            char behind = text.charAt(to);
            if (bracket && behind == ')') {
                marks.add(new Mark(i, to + 1, 2, false));
            } else if (!bracket && behind == '、') {
                if (number == expected) {
                    marks.add(new Mark(i, to + 1, 1, false));
                    expected++;
                }
            } else if (!bracket && behind == '是' && atLineStart(i)) {
                marks.add(new Mark(i, to + 1, 2, true));
            }
        }
        boolean brackets = marks.stream().anyMatch(mark -> mark.level == 2 && !mark.ordinalWord);
        if (brackets) {
            marks.removeIf(mark -> mark.ordinalWord && insideBracketed(marks, mark));
        }
        return marks;
    }

    /** Whether the nearest mark before is a bracketed one or belongs to a run below a bracketed one. */
    private static boolean insideBracketed(List<Mark> marks, Mark mark) {
        boolean inside = false;
        for (Mark other : marks) {
            if (other.start >= mark.start) {
                break;
            }
            if (other.level == 1) {
                inside = false;
            } else if (!other.ordinalWord) {
                inside = true;
            }
        }
        return inside;
    }

    private boolean opens(int at) {
        if (atLineStart(at)) {
            return true;
        }
        char before = text.charAt(at - 1);
        return flattened && (before == ' ' || before == '。' || before == '!');
    }

    private boolean atLineStart(int at) {
        int i = at - 1;
        while (i >= speech.start() && (text.charAt(i) == ' ' || text.charAt(i) == '\r')) {
            i--;
        }
        return i < speech.start() || text.charAt(i) == '\n';
    }

    static int numeral(String words) {
        int ten = words.indexOf('十');
        if (words.isEmpty() || words.length() > 3) {
            return 0;
        }
        if (ten < 0) {
            return words.length() == 1 ? NUMERALS.indexOf(words.charAt(0)) + 1 : 0;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(words.charAt(0)) + 1;
        int units = ten + 1 < words.length() ? NUMERALS.indexOf(words.charAt(ten + 1)) + 1 : 0;
        return tens * 10 + units;
    }

    /** The words of a marked heading: to the end of its line or to its stop, or as far as a run-on copy allows. */
    private Span words(Mark mark, int limit) {
        int from = mark.words;
        int lineEnd = text.indexOf('\n', from);
        int end = Math.min(lineEnd < 0 ? speech.end() : lineEnd, Math.min(limit, speech.end()));
        int stop = stop(from, end);
        if (flattened && !mark.ordinalWord) {
            return Lines.trim(text, from, HeadingEnd.find(text, from, stop, mark.level));
        }
        Span words = Lines.trim(text, from, stop);
        return words.length() <= LONGEST_HEADING ? words : new Span(from, from);
    }

    private int stop(int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '!' || c == '?') {
                return i;
            }
        }
        return end;
    }

    /** Lines that stand as headings without a number: short, without a stop, a paragraph behind them. */
    private void addUnnumbered(List<Heading> headings) {
        List<Heading> found = new ArrayList<>();
        int next = 0;
        for (int i = 1; i + 1 < lines.size(); i++) {
            Span line = lines.get(i);
            while (next < headings.size() && headings.get(next).span().start() < line.start()) {
                next++;
            }
            boolean marked = next < headings.size()
                    && line.contains(headings.get(next).span().start());
            if (!marked && isUnnumberedHeading(i)) {
                int level = SectionWords.namesSection(line.of(text)) ? 1 : 3;
                found.add(new Heading(level, line.of(text), line));
            }
        }
        headings.addAll(found);
        settleLevels(headings);
    }

    private boolean isUnnumberedHeading(int i) {
        Span line = lines.get(i);
        if (line.length() < 4 || line.length() > LONGEST_HEADING || endsWithPunctuation(line)) {
            return false;
        }
        Span before = lines.get(i - 1);
        Span after = lines.get(i + 1);
        if (spaced && (line.start() - before.end() < 2 || after.start() - line.end() < 2)) {
            return false;
        }
        boolean paragraphBehind = after.length() > LONGEST_HEADING || text.charAt(after.start()) == '(';
        char last = text.charAt(before.end() - 1);
        boolean stopBefore = last == '。' || last == '!' || last == '?' || last == ':' || last == '”' || spaced;
        return paragraphBehind && stopBefore && line.of(text).indexOf('。') < 0;
    }

    private boolean endsWithPunctuation(Span line) {
        return "。!?;,:、”)】-》".indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    /**
     * Where unnumbered lines name the sections, a numbered run within one of them is of level 2. Where nothing else is of
     * level 1, a few unnumbered lines are, or else the bracketed headings.
     */
    private static void settleLevels(List<Heading> headings) {
        Set<Heading> named =
                headings.stream().filter(h -> h.level() == 1 && isUnnumbered(h)).collect(Collectors.toSet());
        if (named.size() >= 2) {
            headings.replaceAll(h -> h.level() == 1 && !named.contains(h) ? withLevel(h, 2) : h);
        } else if (hasNumbered(headings)) {
            headings.replaceAll(h -> named.contains(h) ? withLevel(h, 3) : h);
        } else {
            long lines = headings.stream().filter(HeadingFinder::isUnnumbered).count();
            boolean few = lines >= 2 && lines <= MOST_SECTIONS;
            boolean none = lines == 0;
            headings.replaceAll(h -> few && isUnnumbered(h) || none && h.level() == 2 ? withLevel(h, 1) : h);
        }
    }

    private static boolean isUnnumbered(Heading heading) {
        return heading.span().length() == heading.text().length();
    }

    private static boolean hasNumbered(List<Heading> headings) {
        return headings.stream()
                .anyMatch(h -> h.level() == 1 && h.span().length() > h.text().length());
    }

    private static Heading withLevel(Heading heading, int level) {
        return new Heading(level, heading.text(), heading.span());
    }
}
