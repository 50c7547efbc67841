package io.github.baoshu.report;

import io.github.baoshu.document.Document;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.place.Gazetteer;
import io.github.baoshu.reading.ReadingCopy;
import io.github.baoshu.text.Lines;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Splits a document into its work reports.
 *
 * <p>Speeches are found first ({@code Speeches}); where there is none, the document as a whole may be an account of a report or
 * an excerpt from one ({@code Retellings}), unless its title says that it is something else ({@code OtherDocuments}). A speech
 * that a page holds several times is one report. Immutable and safe to share.
 *
 * <pre>{@code
 * Splitting splitting = new ReportSplitter(Gazetteer.load()).split(document);
 * }</pre>
 */
public final class ReportSplitter {
    private static final int TITLE_LINES = 12;
    private static final int LONGEST_TITLE = 60;

    private final Gazetteer gazetteer;
    private final ReportWords words;
    private final Speeches speeches;
    private final Retellings retellings;
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
        this.speeches = new Speeches(words);
        this.retellings = new Retellings(words, speeches);
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
        Page page = Page.of(document.reading().text());
        List<Passage> passedOver = new ArrayList<>();
        List<Candidate> candidates = given.asReport() ? List.of(retellings.whole(page)) : candidates(page, passedOver);
        boolean[] repeats = Repeats.among(page.text(), candidates);
        List<Report> reports = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            passOver(page, free, candidate.span().start(), passedOver);
            free = candidate.span().end();
            Optional<Passage.Kind> other = repeats[i]
                    ? Optional.of(Passage.Kind.REPEAT)
                    : given.asReport() ? Optional.empty() : other(page.text(), candidate);
            if (other.isPresent()) {
                passedOver.add(new Passage(other.get(), title(page.text(), candidate.span()), candidate.span()));
            } else {
                reports.add(report(document, reports.size() + 1, candidate, hints, given));
            }
        }
        if (!candidates.isEmpty() || passedOver.isEmpty()) {
            passOver(page, free, page.text().length(), passedOver);
        }
        return written(reports, passedOver, document.reading());
    }

    /** What may be reports; what the whole page is instead goes to the passages. */
    private List<Candidate> candidates(Page page, List<Passage> passedOver) {
        List<Candidate> spoken = speeches.in(page);
        if (!spoken.isEmpty()) {
            return spoken;
        }
        Optional<Passage.Kind> other = otherByTitle(page);
        if (other.isPresent()) {
            passedOver.add(new Passage(other.get(), title(page.text(), page.whole()), page.whole()));
            return List.of();
        }
        Optional<Candidate> retelling = retellings.in(page);
        boolean brief = retelling.isEmpty() && retellings.tellsOfReport(page)
                || retelling.filter(found -> found.kind() != ReportKind.ACCOUNT).isPresent()
                        && hasTitle(page, others::retells);
        if (brief) {
            passedOver.add(new Passage(Passage.Kind.NEWS, title(page.text(), page.whole()), page.whole()));
            return List.of();
        }
        return retelling.map(List::of).orElse(List.of());
    }

    private Report report(Document document, int ordinal, Candidate candidate, Hints hints, Given given) {
        IdentityReader.Reading reading = identities.read(document.reading().text(), candidate, hints, given);
        return new Report(
                document,
                ordinal,
                candidate.kind(),
                candidate.span(),
                candidate.speech(),
                reading.identity(),
                deliveries.read(document, candidate.span(), candidate.speech()),
                reading.doubts());
    }

    private static Splitting written(List<Report> reports, List<Passage> passedOver, ReadingCopy copy) {
        return new Splitting(
                reports.stream().map(report -> report.written(copy)).toList(),
                passedOver.stream().map(passage -> passage.written(copy)).toList());
    }

    /** What a speech is that is handed in like a work report and is none. */
    private Optional<Passage.Kind> other(String text, Candidate candidate) {
        int speech = candidate.speech().start();
        String opening = text.substring(speech, Math.min(candidate.span().end(), speech + Speeches.HANDING_IN_WITHIN));
        int stop = opening.indexOf('。');
        if (candidate.kind() != ReportKind.SPEECH) {
            return Optional.empty();
        }
        String title = title(text, new Span(candidate.span().start(), speech));
        return others.byHandingIn(stop < 0 ? opening : opening.substring(0, stop))
                .or(() -> others.byTitle(title).filter(kind -> kind != Passage.Kind.NEWS));
    }

    private static boolean hasTitle(Page page, Predicate<String> like) {
        for (int i = 0; i < Math.min(TITLE_LINES, page.lines().size()); i++) {
            String line = page.line(i);
            if (line.length() <= LONGEST_TITLE && !line.endsWith("。") && like.test(line)) {
                return true;
            }
        }
        return false;
    }

    /** What a text without a speech is by a line of its title, where it is no work report. */
    private Optional<Passage.Kind> otherByTitle(Page page) {
        for (int i = 0; i < Math.min(TITLE_LINES, page.lines().size()); i++) {
            String line = page.line(i);
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

    private void passOver(Page page, int from, int to, List<Passage> passages) {
        String title = "";
        int furniture = -1;
        for (Span line : page.lines()) {
            if (line.start() < from || line.end() > to) {
                continue;
            }
            String of = line.of(page.text());
            if (words.isArticle(of)) {
                String name = title.isEmpty() ? of.substring(0, Math.min(of.length(), 30)) : title;
                boolean news = words.beginsAt(ReportWords.Kind.DATELINE, of, 0);
                passages.add(new Passage(news ? Passage.Kind.NEWS : Passage.Kind.ARTICLE, name, line));
                title = "";
            } else {
                title = of;
                furniture = furniture < 0 ? line.start() : furniture;
            }
        }
        if (furniture >= 0) {
            passages.add(new Passage(Passage.Kind.SITE_TEXT, "", new Span(furniture, to)));
        }
    }
}
