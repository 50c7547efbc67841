package io.github.baoshu.section;

import io.github.baoshu.section.NumberMarks.Mark;
import io.github.baoshu.text.Lines;
import io.github.baoshu.text.Sentences;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the headings of a speech: by number marks (一、 (一) 一是), as lines of their own, and as run-in topic sentences.
 * In a copy that lost its line breaks a mark counts behind a closing stop or a blank, and {@link HeadingEnd} finds where
 * the words end.
 */
final class HeadingFinder {
    /** A line longer than this that is most of the speech means that the copy lost its line breaks. */
    private static final int FLATTENED_LINE = 600;

    private static final int MOST_SECTIONS = 8;
    private static final int LONGEST_HEADING = 48;
    /** The longest heading behind 1. that is no item of a list. */
    private static final int LONGEST_NUMBERED_TOPIC = 24;

    /** Sections that follow one another on one line mean that a copy lost its line breaks, be it ever so short. */
    private static final Pattern RUN_ON = Pattern.compile("[。!][ ]?二、");

    /** The years that a section is about, and what may be its name. */
    private static final Pattern YEARS = Pattern.compile("(?:“十[一二三四五六七八九]五”(?:时期)?|\\d{4}年)([^,。;:]{4,16})");

    private final String text;
    private final Span speech;
    private final List<Span> lines;
    private final boolean flattened;
    private final boolean spaced;
    private final HeadingWords words;
    private final HeadingWeights weights;
    private final SiteText siteText;

    HeadingFinder(String folded, Span speech, HeadingWords words, HeadingWeights weights, SiteText siteText) {
        this.words = words;
        this.weights = weights;
        this.siteText = siteText;
        this.text = folded;
        this.speech = speech;
        this.lines = Lines.of(folded, speech);
        this.flattened = lines.stream()
                .anyMatch(line -> line.length() * 2 > speech.length()
                        && (line.length() > FLATTENED_LINE
                                || RUN_ON.matcher(line.of(text)).find()));
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
        List<Mark> marks = new NumberMarks(text, speech, flattened, this::namesSection).find();
        List<Heading> headings = numbered(flattened ? withYears(marks) : marks);
        addUnnumbered(headings);
        headings.sort(Comparator.comparing(Heading::span));
        headings.addAll(new TopicFinder(text, speech, flattened, words).find(headings));
        headings.sort(Comparator.comparing(Heading::span));
        return headings;
    }

    /** Where no numbered heading is of level 1, sentences that begin with a year and the name of a section open one. */
    private List<Mark> withYears(List<Mark> marks) {
        if (marks.stream().anyMatch(mark -> mark.level() == 1)) {
            return marks;
        }
        List<Mark> all = new ArrayList<>(marks);
        for (Span sentence : Sentences.of(text, speech)) {
            Matcher matcher = YEARS.matcher(text).region(sentence.start(), sentence.end());
            if (matcher.lookingAt() && namesSection(matcher.group(1))) {
                all.add(new Mark(sentence.start(), sentence.start(), 1, false));
            }
        }
        all.sort(Comparator.comparingInt(Mark::start));
        return all;
    }

    private List<Heading> numbered(List<Mark> marks) {
        List<Heading> headings = new ArrayList<>();
        Map<Mark, Integer> runOn = runOn(marks);
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int stop = runOn.containsKey(mark) ? runOn.get(mark) : stop(mark, limit(marks, i));
            Span words = Lines.trim(text, mark.words(), stop);
            int longest = mark.level() == 3 ? LONGEST_NUMBERED_TOPIC : LONGEST_HEADING;
            if (words.length() > 1 && words.length() <= longest) {
                headings.add(new Heading(mark.level(), words.of(text), new Span(mark.start(), words.end())));
            }
        }
        return headings;
    }

    private int limit(List<Mark> marks, int i) {
        return i + 1 < marks.size() ? marks.get(i + 1).start() : speech.end();
    }

    /** The ends of the headings that run into their bodies, sought among siblings together. */
    private Map<Mark, Integer> runOn(List<Mark> marks) {
        Map<Mark, Integer> ends = new HashMap<>();
        List<Mark> sections = new ArrayList<>();
        List<Mark> siblings = new ArrayList<>();
        Map<Mark, HeadingEnd.Open> open = new HashMap<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int stop = stop(mark, limit(marks, i));
            if (flattened && mark.level() < 3 && !endsLine(mark, stop)) {
                open.put(mark, new HeadingEnd.Open(mark.words(), stop, mark.level()));
            }
        }
        if (open.isEmpty()) {
            return ends;
        }
        HeadingEnd finder = new HeadingEnd(text, speech, words, weights);
        for (Mark mark : marks) {
            if (mark.level() == 1) {
                find(finder, siblings, open, ends);
                siblings.clear();
            }
            if (open.containsKey(mark)) {
                (mark.level() == 1 ? sections : siblings).add(mark);
            }
        }
        find(finder, siblings, open, ends);
        find(finder, sections, open, ends);
        return ends;
    }

    private static void find(
            HeadingEnd finder, List<Mark> siblings, Map<Mark, HeadingEnd.Open> open, Map<Mark, Integer> ends) {
        List<Integer> found = finder.find(siblings.stream().map(open::get).toList());
        for (int i = 0; i < siblings.size(); i++) {
            ends.put(siblings.get(i), found.get(i));
        }
    }

    /** Whether the words of a heading reach to the end of their line, and stand on it alone. */
    private boolean endsLine(Mark mark, int stop) {
        return stop - mark.words() <= LONGEST_HEADING && (stop >= speech.end() || text.charAt(stop) == '\n');
    }

    /** The first closing stop of the words of a heading, or the end of their line. */
    private int stop(Mark mark, int limit) {
        int lineEnd = text.indexOf('\n', mark.words());
        int end = Math.min(lineEnd < 0 ? speech.end() : lineEnd, Math.min(limit, speech.end()));
        return stop(mark.words(), end);
    }

    private boolean namesSection(String line) {
        return words.isIn(HeadingWords.Kind.NAME, line);
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
                int level = namesSection(line.of(text)) ? 1 : 3;
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
        return paragraphBehind && stopBefore && line.of(text).indexOf('。') < 0 && !siteText.is(line.of(text));
    }

    private boolean endsWithPunctuation(Span line) {
        return "。!?;,:、”)】-》".indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    /**
     * Where unnumbered lines name the sections, a numbered run within one of them is of level 2. Where nothing else is of
     * level 1, a few unnumbered lines are, or else the bracketed headings where they are one run.
     */
    private void settleLevels(List<Heading> headings) {
        Set<Heading> named =
                headings.stream().filter(h -> h.level() == 1 && isUnnumbered(h)).collect(Collectors.toSet());
        if (named.size() >= 2) {
            headings.replaceAll(h -> h.level() == 1 && !named.contains(h) ? withLevel(h, 2) : h);
        } else if (hasNumbered(headings)) {
            headings.replaceAll(h -> named.contains(h) ? withLevel(h, 3) : h);
        } else {
            long lines = headings.stream().filter(HeadingFinder::isUnnumbered).count();
            boolean few = lines >= 2 && lines <= MOST_SECTIONS;
            boolean none = lines == 0 && isOneRun(headings);
            headings.replaceAll(h -> few && isUnnumbered(h) || none && isBracketed(h) ? withLevel(h, 1) : h);
        }
    }

    private boolean isBracketed(Heading heading) {
        return heading.level() == 2 && text.charAt(heading.span().start()) == '(';
    }

    /** Whether bracketed headings run but once, and from near the start of the speech on. */
    private boolean isOneRun(List<Heading> headings) {
        List<Heading> firsts = headings.stream()
                .filter(h -> isBracketed(h) && text.startsWith("(一)", h.span().start()))
                .toList();
        return firsts.size() == 1 && firsts.get(0).span().start() - speech.start() < speech.length() / 4;
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
