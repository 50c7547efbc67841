package io.github.baoshu.section;

import io.github.baoshu.text.CharacterSet;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the number marks that open headings: 一、 in an unbroken sequence from 一 for level 1; (一), and 一是 that opens a
 * paragraph, for level 2; 1. that opens a paragraph for level 3. A sequence that begins anew at 一、 is a list within the
 * section, and its marks are of level 2.
 */
final class NumberMarks {
    private static final String NUMERALS = "一二三四五六七八九十";
    /** A run of 一是, 二是 that are headings has so many of them, and so many characters from one to the next on the average. */
    private static final int FEWEST_RUN = 3;

    private static final int SHORTEST_BODY = 180;
    private static final CharacterSet OPENING = CharacterSet.of("(第123456789" + NUMERALS);

    /**
     * A number mark.
     *
     * @param start where it begins
     * @param words where the words behind it begin
     * @param ordinalWord whether it is 一是
     */
    record Mark(int start, int words, int level, boolean ordinalWord) {}

    private final String text;
    private final Span speech;
    private final boolean flattened;
    private final Predicate<String> namesSection;

    /** The last number of the sequence of level 1, and of the one that began anew within it; 0 where there is none. */
    private int last;

    private int lastAnew;

    NumberMarks(String text, Span speech, boolean flattened, Predicate<String> namesSection) {
        this.text = text;
        this.speech = speech;
        this.flattened = flattened;
        this.namesSection = namesSection;
    }

    List<Mark> find() {
        List<Mark> marks = new ArrayList<>();
        for (int i = speech.start(); i < speech.end(); i = next(i)) {
            char c = text.charAt(i);
            if (!OPENING.contains(c) || !opens(i)) {
                continue;
            }
            Mark mark = c >= '1' && c <= '9' ? arabic(i) : c == '第' ? part(i) : numbered(i);
            if (mark != null) {
                marks.add(mark);
            }
        }
        if (flattened) {
            dropListed(marks);
        }
        boolean brackets = marks.stream().anyMatch(mark -> mark.level() == 2 && text.charAt(mark.start()) == '(');
        return brackets ? outsideBracketed(marks) : marks;
    }

    /**
     * Drops the words 一是, 二是 of lists within a paragraph: where line breaks are lost, they open headings only if as much stands
     * between them as under headings.
     */
    private void dropListed(List<Mark> marks) {
        List<Mark> run = new ArrayList<>();
        List<Mark> listed = new ArrayList<>();
        for (Mark mark : List.copyOf(marks)) {
            boolean goesOn = mark.ordinalWord() && !text.startsWith("一是", mark.start());
            if (!goesOn) {
                close(run, listed);
            }
            if (mark.ordinalWord()) {
                run.add(mark);
            }
        }
        close(run, listed);
        Set<Mark> dropped = new HashSet<>(listed);
        marks.removeIf(dropped::contains);
    }

    private static void close(List<Mark> run, List<Mark> listed) {
        int between =
                run.isEmpty() ? 0 : run.get(run.size() - 1).start() - run.get(0).start();
        if (run.size() < FEWEST_RUN || between < (run.size() - 1) * SHORTEST_BODY) {
            listed.addAll(run);
        }
        run.clear();
    }

    /** The next place where a mark may stand: in a copy with its line breaks only behind one, and behind blanks. */
    private int next(int at) {
        char c = text.charAt(at);
        if (flattened || c == ' ' || c == '\r') {
            return at + 1;
        }
        int line = text.indexOf('\n', at);
        return line < 0 ? speech.end() : line + 1;
    }

    private @Nullable Mark numbered(int start) {
        boolean bracket = text.charAt(start) == '(';
        int from = bracket ? start + 1 : start;
        int to = from;
        while (to < speech.end() && NUMERALS.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        int number = numeral(text.substring(from, to));
        if (number == 0 || to >= speech.end()) {
            return null;
        }
        char behind = text.charAt(to);
        if (bracket) {
            return behind == ')' ? new Mark(start, to + 1, 2, false) : null;
        }
        if (behind == '、' || behind == '.' && atLineStart(start)) {
            int level = level(number, to + 1);
            return level == 0 ? null : new Mark(start, to + 1, level, false);
        }
        return behind == '是' && (flattened || atLineStart(start)) ? new Mark(start, to + 1, 2, true) : null;
    }

    /** 第一部分 with a blank, a stop or a line break behind it. */
    private @Nullable Mark part(int start) {
        int to = text.indexOf("部分", start + 2);
        if (to < 0 || to - start > 3 || to + 3 >= speech.end()) {
            return null;
        }
        int number = numeral(text.substring(start + 1, to));
        boolean parted = " :、,\t".indexOf(text.charAt(to + 2)) >= 0;
        return number > 0 && parted && level(number, to + 3) == 1 ? new Mark(start, to + 3, 1, false) : null;
    }

    /** The level of 一、 by its place in its sequence; 0 where it is in none. */
    private int level(int number, int words) {
        boolean next = number == last + 1;
        boolean nextAnew = lastAnew > 0 && number == lastAnew + 1;
        if (next && (!nextAnew || namesSection.test(text.substring(words, Math.min(text.length(), words + 20))))) {
            last = number;
            lastAnew = 0;
            return 1;
        }
        if (nextAnew || number == 1 && last > 0 && atLineStart(words - 2)) {
            lastAnew = number;
            return 2;
        }
        return 0;
    }

    private @Nullable Mark arabic(int start) {
        int to = start;
        while (to < speech.end() && Character.isDigit(text.charAt(to))) {
            to++;
        }
        boolean mark = to - start <= 2 && to + 1 < speech.end() && (text.charAt(to) == '.' || text.charAt(to) == '、');
        return mark && !Character.isDigit(text.charAt(to + 1)) && atLineStart(start)
                ? new Mark(start, to + 1, 3, false)
                : null;
    }

    /** The marks without the words 一是, 二是 of runs below a bracketed heading. */
    private List<Mark> outsideBracketed(List<Mark> marks) {
        List<Mark> kept = new ArrayList<>();
        boolean inside = false;
        for (Mark mark : marks) {
            inside = mark.level() != 1 && (inside || text.charAt(mark.start()) == '(');
            if (!inside || !mark.ordinalWord()) {
                kept.add(mark);
            }
        }
        return kept;
    }

    private boolean opens(int at) {
        if (atLineStart(at)) {
            return true;
        }
        char before = text.charAt(at - 1);
        boolean quoted = before == '”' && at - 2 >= speech.start() && isStop(text.charAt(at - 2));
        return flattened && (before == ' ' || isStop(before) || before == ':' && text.charAt(at) == '(' || quoted);
    }

    private static boolean isStop(char c) {
        return c == '。' || c == '!';
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
}
