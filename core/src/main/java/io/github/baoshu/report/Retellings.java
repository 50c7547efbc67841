package io.github.baoshu.report;

import io.github.baoshu.report.ReportWords.Kind;
import io.github.baoshu.text.Span;
import java.util.Optional;

/**
 * Finds what gives a report without its handing in: an account, which says that a government's report was given and quotes its
 * figures, or an excerpt of the speech, which has its title or begins at one of its headings. Such a text is one report as a
 * whole. News of a report without figures is none.
 */
final class Retellings {
    private static final int TITLE_LINES = 12;
    private static final int LONGEST_TITLE = 60;
    /** An account says so soon that a report was given. */
    private static final int HEAD = 2000;

    private static final int FEWEST_FIGURES = 4;
    /** The least length and the fewest words of the genre of a whole speech that lost its first lines. */
    private static final int SHORTEST_WHOLE = 300;

    private static final int FEWEST_WORDS = 2;
    /** The sentences of a report are shorter than this on the average, in characters. */
    private static final int LONGEST_SENTENCES = 400;

    private static final int SHORTEST_PARAGRAPH = 24;
    private static final int FEWEST_LATIN = 40;
    private static final int GREETING_WITHIN = 1000;

    private final ReportWords words;
    private final Speeches speeches;

    Retellings(ReportWords words, Speeches speeches) {
        this.words = words;
        this.speeches = speeches;
    }

    Optional<Candidate> in(Page page) {
        String text = page.text();
        boolean figures = hasFigures(text);
        if (figures && isAccount(text)) {
            int start = firstParagraph(page);
            return Optional.of(new Candidate(ReportKind.ACCOUNT, page.whole(), new Span(start, chineseEnd(page))));
        }
        long found = words.of(Kind.REPORT).stream().filter(text::contains).count();
        boolean whole = text.length() >= SHORTEST_WHOLE && found >= FEWEST_WORDS;
        if (!isProse(text) || !whole && !(figures && opensAsReport(page))) {
            return Optional.empty();
        }
        return Optional.of(whole(page));
    }

    /** Whether a page says that a report was given, be there figures or not. */
    boolean tellsOfReport(Page page) {
        return isAccount(page.text());
    }

    /** All of a page as one report, whatever it looks like. */
    Candidate whole(Page page) {
        String text = page.text();
        int salutation = text.indexOf(Speeches.SALUTATION);
        boolean greets = salutation >= 0 && salutation < GREETING_WITHIN;
        int start = greets ? salutation : 0;
        Span speech = new Span(
                start, Math.max(start, Math.min(chineseEnd(page), speeches.closing(page, start, text.length()))));
        boolean spoken = greets || text.contains(Speeches.SALUTATION) && words.isIn(Kind.CALL, text);
        return new Candidate(spoken ? ReportKind.SPEECH : ReportKind.EXCERPT, page.whole(), speech);
    }

    private boolean isAccount(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        boolean given = head.lines().anyMatch(line -> words.isIn(Kind.GIVEN, line) && !isTitle(line.strip()));
        return given && head.contains("政府") && text.indexOf(Speeches.SALUTATION) < 0;
    }

    /** Whether a line is nothing but the title of a report. */
    private static boolean isTitle(String line) {
        return line.endsWith("报告") && line.length() <= LONGEST_TITLE && line.indexOf('。') < 0;
    }

    /** Whether the title of a work report, or a heading that looks back or plans, stands in the first lines. */
    private boolean opensAsReport(Page page) {
        for (int i = 0; i < Math.min(TITLE_LINES, page.lines().size()); i++) {
            String line = page.line(i);
            String head = line.substring(0, Math.min(line.length(), LONGEST_TITLE));
            if (head.contains("政府工作报告") || words.isIn(Kind.LOOKED_BACK_ON, head) || words.isIn(Kind.PLANNED, head)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text holds some amounts and percentages, as only an account of the report itself does. */
    private boolean hasFigures(String text) {
        int figures = 0;
        for (int at = 1; at < text.length() && figures < FEWEST_FIGURES; at++) {
            char c = text.charAt(at);
            boolean proportion = c == '%' || c == '‰';
            boolean amount = (c == '亿' || c == '万') && at + 1 < text.length();
            boolean worded = c == '分' && text.startsWith("百分之", at - 1);
            figures += (proportion || amount) && isNumeral(text.charAt(at - 1)) || worded ? 1 : 0;
        }
        return figures >= FEWEST_FIGURES;
    }

    private static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || "一二三四五六七八九十百千".indexOf(c) >= 0;
    }

    /** Whether a text is made of sentences, and not of the cells of a table. */
    private static boolean isProse(String text) {
        return text.chars().filter(c -> c == '。').count() * LONGEST_SENTENCES > text.length();
    }

    /** Where the first line begins that is a paragraph: long enough, with a stop. */
    private static int firstParagraph(Page page) {
        for (Span line : page.lines()) {
            String of = line.of(page.text());
            if (line.length() >= SHORTEST_PARAGRAPH && (of.indexOf('。') >= 0 || of.indexOf(',') >= 0)) {
                return line.start();
            }
        }
        return 0;
    }

    /** Where the lines in Chinese end; an abstract in English may stand behind them. */
    private static int chineseEnd(Page page) {
        int end = page.text().length();
        for (int i = page.lines().size() - 1; i > 0 && isForeign(page.line(i)); i--) {
            end = page.lines().get(i - 1).end();
        }
        return end;
    }

    /** Whether a line is made of Latin words and hardly anything else. */
    private static boolean isForeign(String line) {
        long latin = line.chars().filter(c -> c >= 'a' && c <= 'z').count();
        long han = line.chars().filter(Character::isIdeographic).count();
        return latin > FEWEST_LATIN && latin > 4 * han;
    }
}
