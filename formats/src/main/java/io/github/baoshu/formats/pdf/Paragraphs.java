package io.github.baoshu.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins lines to paragraphs. A line goes on in the next where the first word of the next would not have fitted behind it,
 * unless the next is indented, stands further below than lines do, or begins with the number of a heading behind the end
 * of a sentence.
 */
final class Paragraphs {
    /** What an indented line is moved in by, in characters. */
    private static final float INDENT = 1.2f;
    /** An indentation is smaller than this; what stands further in is centred. */
    private static final float CENTRED = 4;
    /** How much further than usual the next line stands where a paragraph begins. */
    private static final float FURTHER = 1.2f;
    /** The width of a digit or letter beside that of a Chinese character. */
    private static final float NARROW = 0.6f;
    /** What may be left over at the end of a full line besides, in characters. */
    private static final float SLACK = 0.5f;
    /** Where paragraphs are indented, one line in so many is at the least. */
    private static final int INDENTED_ONE_IN = 20;

    private static final String OPENING = "“‘（《【";
    private static final String CLOSING = "，。、；：！？”’）》】";
    private static final String SENTENCE_ENDS = "。！？：";

    /** 一、 and 第一部分. */
    private static final Pattern HEADING = Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}部分).*");
    /** （一） and the salutation, which tell a paragraph only where paragraphs are not indented. */
    private static final Pattern MINOR_HEADING = Pattern.compile("(?:[（(][一二三四五六七八九十]{1,3}[)）]|各位代表[：！，]).*");

    private final List<Line> lines;
    private final Margins margins;
    private final float distance;
    private final boolean indents;

    private Paragraphs(List<Line> lines) {
        this.lines = lines;
        this.margins = new Margins(lines);
        this.distance = usualDistance(lines);
        long indented = lines.stream()
                .filter(line -> isIndented(line) && line.left() < margins.left(line) + CENTRED * line.em())
                .count();
        this.indents = indented * INDENTED_ONE_IN > lines.size();
    }

    static String of(List<Line> lines) {
        return new Paragraphs(lines).text();
    }

    private static float usualDistance(List<Line> lines) {
        List<Float> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i - 1).page() == lines.get(i).page()) {
                distances.add(lines.get(i).top() - lines.get(i - 1).top());
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(lines.get(i).text());
            if (i + 1 < lines.size() && goesOn(lines.get(i), lines.get(i + 1))) {
                text.append(between(lines.get(i), lines.get(i + 1)));
            } else {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private boolean goesOn(Line line, Line next) {
        if (isIndented(next) || line.right() + (firstWord(next.text()) + SLACK) * line.em() < margins.right(line)) {
            return false;
        }
        boolean sentenceEnds = SENTENCE_ENDS.indexOf(end(line)) >= 0;
        if (sentenceEnds && HEADING.matcher(next.text()).matches()) {
            return false;
        }
        if (indents) {
            return true;
        }
        if (sentenceEnds && MINOR_HEADING.matcher(next.text()).matches()) {
            return false;
        }
        return line.page() == next.page() ? next.top() - line.top() <= distance * FURTHER : !sentenceEnds;
    }

    private boolean isIndented(Line line) {
        return line.left() >= margins.left(line) + INDENT * line.em();
    }

    /** The width of what cannot be parted at the start of a line, in characters: 11.5%， or （一 or 位。 */
    private static float firstWord(String text) {
        int at = 0;
        while (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        float width = at;
        int from = at;
        while (at < text.length() && text.charAt(at) != ' ' && isOfNumber(text.charAt(at))) {
            width += Spaces.isWide(text.charAt(at)) ? 1 : NARROW;
            at++;
        }
        if (at == from) {
            at++;
            width++;
        }
        while (at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at++;
            width++;
        }
        return width;
    }

    /** Whether a character may be part of a number or a word in letters. */
    private static boolean isOfNumber(char c) {
        return !Spaces.isWide(c) || c >= '０' && c <= '９' || c == '．' || c == '％';
    }

    /** Latin words need a space where a line break was. */
    private static String between(Line line, Line next) {
        char start = next.text().charAt(0);
        boolean latin =
                end(line) < 0x250 && start < 0x250 && Character.isLetter(end(line)) && Character.isLetter(start);
        return latin ? " " : "";
    }

    private static char end(Line line) {
        return line.text().charAt(line.text().length() - 1);
    }
}
