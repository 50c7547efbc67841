package io.github.baoshu.report;

import io.github.baoshu.report.ReportWords.Kind;
import io.github.baoshu.text.Lines;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds speeches: by the salutation 各位代表 with the words that hand a report in for deliberation behind it. A speech reaches
 * up to its title and down to its closing call, and over an annex behind that.
 */
final class Speeches {
    static final String SALUTATION = "各位代表";
    static final int HANDING_IN_WITHIN = 160;
    private static final int TITLE_WITHIN_LINES = 30;
    /** Front matter is made of lines shorter than this; a longer one is body text of something else. */
    private static final int LONG_LINE = 120;

    private static final int SHORTEST_REPORT = 300;

    private final ReportWords words;
    private final ClosingCall calls;

    Speeches(ReportWords words) {
        this.words = words;
        this.calls = new ClosingCall(words);
    }

    List<Candidate> in(Page page) {
        List<Integer> speeches = openings(page.text());
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < speeches.size(); i++) {
            starts.add(start(page, speeches.get(i), i == 0 ? -1 : speeches.get(i - 1), speeches.size() == 1));
        }
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < speeches.size(); i++) {
            int limit =
                    i + 1 < speeches.size() ? starts.get(i + 1) : page.text().length();
            int closing = closing(page, speeches.get(i), limit);
            int end = end(page, closing, limit);
            Span speech = new Span(speeches.get(i), Math.max(speeches.get(i), Math.min(end, closing)));
            found.add(new Candidate(ReportKind.SPEECH, new Span(starts.get(i), end), speech));
        }
        return found;
    }

    /** Where a speech that opens at an offset is closed: behind its call, or at the limit. */
    int closing(Page page, int speech, int limit) {
        int last = Math.max(speech, page.text().lastIndexOf(SALUTATION, limit - 1));
        return calls.end(page.text(), page.lines(), speech, last, limit);
    }

    /** Offsets of the salutations behind which a report is handed in. */
    private static List<Integer> openings(String text) {
        List<Integer> speeches = new ArrayList<>();
        for (int at = text.indexOf(SALUTATION); at >= 0; at = text.indexOf(SALUTATION, at + 1)) {
            String behind = text.substring(at, Math.min(text.length(), at + HANDING_IN_WITHIN));
            boolean represents = behind.contains("我代表") || behind.contains("委托") || behind.contains("向大会");
            boolean again = !speeches.isEmpty() && at - speeches.get(speeches.size() - 1) < SHORTEST_REPORT;
            if (represents && !again && (behind.contains("审议") || behind.contains("报告"))) {
                speeches.add(at);
            }
        }
        return speeches;
    }

    private static int start(Page page, int speech, int after, boolean only) {
        String text = page.text();
        int line = page.lineAt(speech);
        int title = -1;
        int top = line;
        boolean openAbove = true;
        for (int i = line; i >= 0 && i >= line - TITLE_WITHIN_LINES; i--) {
            Span span = page.lines().get(i);
            if (span.start() <= after || i < line && isBody(text, span)) {
                openAbove = false;
                break;
            }
            top = i;
            String words = text.substring(span.start(), i == line ? Math.max(span.start(), speech) : span.end());
            if (words.contains("工作报告")) {
                title = i;
            }
        }
        if (openAbove && top == 0) {
            return only || title < 0 ? 0 : page.lines().get(title).start();
        }
        int start = page.lines().get(title >= 0 ? title : line).start();
        return start <= after ? speech : start;
    }

    /** The end of a report: over an annex or site text behind the call, but not over other articles of the page. */
    private int end(Page page, int closing, int limit) {
        String text = page.text();
        boolean annex = false;
        boolean article = false;
        for (Span line : Lines.of(text, new Span(Math.min(closing, limit), limit))) {
            String of = line.of(text);
            annex |= !article && words.beginsAt(Kind.ANNEX, of, 0);
            article |= words.isArticle(of);
        }
        boolean last = limit == text.length();
        if (annex || last && !article) {
            return limit;
        }
        int end = closing;
        for (Span line : page.lines()) {
            boolean next = line.start() >= end && line.start() < limit && line.start() - end <= 4;
            if (next && words.beginsAt(Kind.CREDIT, text, line.start())) {
                end = line.end();
            }
        }
        return Math.min(limit, end + 1);
    }

    /** Whether a line is body text: long, or closed like a sentence that tells of no delivery. */
    private static boolean isBody(String text, Span line) {
        char last = text.charAt(line.end() - 1);
        boolean sentence = last == '。' || last == '!';
        return line.length() > LONG_LINE || sentence && !DeliveryReader.isDelivery(line.of(text));
    }
}
