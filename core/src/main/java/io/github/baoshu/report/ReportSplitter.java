package io.github.baoshu.report;

import io.github.baoshu.document.Document;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.place.Gazetteer;
import io.github.baoshu.report.ReportWords.Kind;
import io.github.baoshu.text.Lines;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a document into its work reports.
 *
 * <p>A report is found by its salutation 各位代表 with the words that hand a report in for deliberation behind it. It
 * reaches up to its title and down to its closing call, and over an annex behind that. A document without a salutation
 * is taken whole where its words are those of a work report. Immutable and safe to share.
 *
 * <pre>{@code
 * Splitting splitting = new ReportSplitter(Gazetteer.load()).split(document);
 * }</pre>
 */
public final class ReportSplitter {
    private static final String SALUTATION = "各位代表";
    private static final int HANDING_IN_WITHIN = 160;
    private static final int TITLE_WITHIN_LINES = 30;
    /** Front matter is made of lines shorter than this; a longer one is body text of something else. */
    private static final int LONG_LINE = 120;

    private static final int TITLE_LINES = 12;
    private static final int LONGEST_TITLE = 60;
    private static final int ARTICLE_LENGTH = 300;
    private static final int SHORTEST_REPORT = 300;
    /** The sentences of a report are shorter than this on the average, in characters. */
    private static final int LONGEST_SENTENCES = 400;

    private final Gazetteer gazetteer;
    private final ReportWords words;
    private final ClosingCall calls;
    private final OtherDocuments others;
    private final IdentityReader identities;
    private final DeliveryReader deliveries;

    /** A splitter that looks places up in the gazetteer. */
    public ReportSplitter(Gazetteer gazetteer) {
        this(gazetteer, Lexicon.ours());
    }

    /** A splitter with the words of a lexicon. */
    public ReportSplitter(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.words = new ReportWords(lexicon);
        this.calls = new ClosingCall(words);
        this.others = new OtherDocuments(lexicon);
        this.identities = new IdentityReader(gazetteer, words);
        this.deliveries = new DeliveryReader(words);
    }

    /** The reports of a document and what was passed over; the document's name gives the hints. */
    public Splitting split(Document document) {
        return split(document, Hints.of(document.name(), gazetteer));
    }

    /** The reports of a document and what was passed over. */
    public Splitting split(Document document, Hints hints) {
        return split(document, hints, Given.NOTHING);
    }

    /** The reports of a document and what was passed over; what is given beats hints and text. */
    public Splitting split(Document document, Hints hints, Given given) {
        String text = document.folded();
        List<Span> lines = Lines.of(text, new Span(0, text.length()));
        if (given.asReport()) {
            return one(document, lines, hints, given);
        }
        List<Integer> speeches = speeches(text);
        if (speeches.isEmpty()) {
            return whole(document, lines, hints, given);
        }
        List<Report> reports = new ArrayList<>();
        List<Passage> passedOver = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < speeches.size(); i++) {
            starts.add(start(text, lines, speeches.get(i), i == 0 ? -1 : speeches.get(i - 1), speeches.size() == 1));
        }
        int free = 0;
        for (int i = 0; i < speeches.size(); i++) {
            int limit = i + 1 < speeches.size() ? starts.get(i + 1) : text.length();
            int closing = closing(text, lines, speeches.get(i), limit);
            int end = end(text, lines, closing, limit);
            passOver(text, lines, free, starts.get(i), passedOver);
            Span span = new Span(starts.get(i), end);
            free = end;
            Optional<Passage.Kind> other = other(text, span, speeches.get(i));
            if (other.isPresent()) {
                passedOver.add(new Passage(other.get(), title(text, span), span));
                continue;
            }
            Span speech = new Span(speeches.get(i), Math.min(end, closing));
            reports.add(report(document, reports.size() + 1, span, speech, hints, given));
        }
        passOver(text, lines, free, text.length(), passedOver);
        return new Splitting(reports, passedOver);
    }

    private Splitting whole(Document document, List<Span> lines, Hints hints, Given given) {
        String text = document.folded();
        Span span = new Span(0, text.length());
        Optional<Passage.Kind> other = otherWhole(text, lines);
        if (other.isPresent()) {
            return new Splitting(List.of(), List.of(new Passage(other.get(), title(text, span), span)));
        }
        long found = words.of(Kind.REPORT).stream().filter(text::contains).count();
        if (text.length() < SHORTEST_REPORT || found < 2 || !isProse(text)) {
            List<Passage> passedOver = new ArrayList<>();
            passOver(text, lines, 0, text.length(), passedOver);
            return new Splitting(List.of(), passedOver);
        }
        return one(document, lines, hints, given);
    }

    /** All of a document as one report. */
    private Splitting one(Document document, List<Span> lines, Hints hints, Given given) {
        String text = document.folded();
        Span span = new Span(0, text.length());
        int salutation = text.indexOf(SALUTATION);
        int start = salutation > 0 && salutation < 1000 ? salutation : 0;
        Span speech = new Span(start, closing(text, lines, start, text.length()));
        Report report = report(document, 1, span, speech, hints, given);
        return new Splitting(List.of(report), List.of());
    }

    private Report report(Document document, int ordinal, Span span, Span speech, Hints hints, Given given) {
        IdentityReader.Reading reading = identities.read(document, span, speech, hints, given);
        return new Report(
                document,
                ordinal,
                span,
                speech,
                reading.identity(),
                deliveries.read(document, span, speech),
                reading.doubts());
    }

    /** Whether a text is made of sentences, and not of the cells of a table. */
    private static boolean isProse(String text) {
        return text.chars().filter(c -> c == '。').count() * LONGEST_SENTENCES > text.length();
    }

    /** What a speech is that is handed in like a work report and is none. */
    private Optional<Passage.Kind> other(String text, Span span, int speech) {
        String opening = text.substring(speech, Math.min(span.end(), speech + HANDING_IN_WITHIN));
        int stop = opening.indexOf('。');
        return others.byHandingIn(stop < 0 ? opening : opening.substring(0, stop))
                .or(() -> others.byTitle(title(text, span)).filter(kind -> kind != Passage.Kind.NEWS));
    }

    /** What a text without a salutation is by its title or its first paragraph, where it is no work report. */
    private Optional<Passage.Kind> otherWhole(String text, List<Span> lines) {
        for (int i = 0; i < Math.min(TITLE_LINES, lines.size()); i++) {
            String line = lines.get(i).of(text);
            if (words.beginsAt(Kind.DATELINE, line, 0)) {
                return Optional.of(Passage.Kind.NEWS);
            }
            Optional<Passage.Kind> kind =
                    line.length() > LONGEST_TITLE || line.endsWith("。") ? Optional.empty() : others.byTitle(line);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    /** The line with the title of what stands in a span: one that speaks of a report, else the first. */
    private static String title(String text, Span span) {
        List<Span> lines = Lines.of(text, span);
        for (int i = 0; i < Math.min(TITLE_LINES, lines.size()); i++) {
            String line = lines.get(i).of(text);
            if (line.length() <= LONGEST_TITLE && line.contains("报告")) {
                return line;
            }
        }
        String first = lines.isEmpty() ? "" : lines.get(0).of(text);
        return first.substring(0, Math.min(first.length(), LONGEST_TITLE));
    }

    /** Offsets of the salutations behind which a report is handed in. */
    private static List<Integer> speeches(String text) {
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

    private static int start(String text, List<Span> lines, int speech, int after, boolean only) {
        int line = lineOf(lines, speech);
        int title = -1;
        int top = line;
        boolean openAbove = true;
        for (int i = line; i >= 0 && i >= line - TITLE_WITHIN_LINES; i--) {
            Span span = lines.get(i);
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
            return only || title < 0 ? 0 : lines.get(title).start();
        }
        int start = lines.get(title >= 0 ? title : line).start();
        return start <= after ? speech : start;
    }

    private int closing(String text, List<Span> lines, int speech, int limit) {
        int last = Math.max(speech, text.lastIndexOf(SALUTATION, limit - 1));
        return calls.end(text, lines, speech, last, limit);
    }

    /** The end of a report: over an annex or site text behind the call, but not over other articles of the page. */
    private int end(String text, List<Span> lines, int closing, int limit) {
        boolean annex = false;
        boolean article = false;
        for (Span line : Lines.of(text, new Span(Math.min(closing, limit), limit))) {
            String words = line.of(text);
            annex |= !article && this.words.beginsAt(Kind.ANNEX, words, 0);
            article |= isArticle(words);
        }
        boolean last = limit == text.length();
        if (annex || last && !article) {
            return limit;
        }
        int end = closing;
        for (Span line : lines) {
            boolean next = line.start() >= end && line.start() < limit && line.start() - end <= 4;
            if (next && words.beginsAt(Kind.CREDIT, text, line.start())) {
                end = line.end();
            }
        }
        return Math.min(limit, end + 1);
    }

    /** Whether a line outside a report is an article, or a paragraph of one: long, or with the dateline of news. */
    private boolean isArticle(String words) {
        return words.length() >= ARTICLE_LENGTH || this.words.beginsAt(Kind.DATELINE, words, 0);
    }

    /** Whether a line is body text: long, or closed like a sentence. */
    private static boolean isBody(String text, Span line) {
        char last = text.charAt(line.end() - 1);
        return line.length() > LONG_LINE || last == '。' || last == '!';
    }

    private static int lineOf(List<Span> lines, int offset) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).end() > offset) {
                return i;
            }
        }
        return lines.size() - 1;
    }

    private void passOver(String text, List<Span> lines, int from, int to, List<Passage> passages) {
        String title = "";
        int furniture = -1;
        for (Span line : lines) {
            if (line.start() < from || line.end() > to) {
                continue;
            }
            String words = line.of(text);
            if (isArticle(words)) {
                String name = title.isEmpty() ? words.substring(0, Math.min(words.length(), 30)) : title;
                passages.add(new Passage(Passage.Kind.ARTICLE, name, line));
                title = "";
            } else {
                title = words;
                furniture = furniture < 0 ? line.start() : furniture;
            }
        }
        if (furniture >= 0) {
            passages.add(new Passage(Passage.Kind.SITE_TEXT, "", new Span(furniture, to)));
        }
    }
}
