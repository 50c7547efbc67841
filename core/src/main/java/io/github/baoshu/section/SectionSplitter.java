package io.github.baoshu.section;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.reading.ReadingCopy;
import io.github.baoshu.report.Identity;
import io.github.baoshu.report.Report;
import io.github.baoshu.report.ReportKind;
import io.github.baoshu.text.Span;
import io.github.baoshu.text.Years;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Splits a report into its sections and finds its headings.
 *
 * <p>The blocks between headings of level 1 get their types from the words of the heading and of the body together;
 * thanks, problems, the situation ahead, self-building and the closing call are passages found inside the blocks by what
 * they say. Immutable and safe to share.
 *
 * <pre>{@code
 * Outline outline = new SectionSplitter().split(report);
 * }</pre>
 */
public final class SectionSplitter {
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\s\u3000]*[\r\n][\\s\u3000]*");

    /** The least weight of cues by which a block plans. */
    private static final int PLANS = 4;

    /** What the verbs of a body weigh. */
    private static final int TENSE = 3;

    private final SectionCues cues;
    private final HeadingWords headingWords;
    private final HeadingWeights weights;
    private final SectionWords words;
    private final SiteText siteText;

    /** A splitter with the cues that come with this library. */
    public SectionSplitter() {
        this(Lexicon.ours());
    }

    /** A splitter with the cues of a lexicon. */
    public SectionSplitter(Lexicon lexicon) {
        this(lexicon, HeadingWeights.ours());
    }

    /** A splitter with other weights of the ends of headings, for measuring. */
    SectionSplitter(Lexicon lexicon, HeadingWeights weights) {
        this.weights = weights;
        this.cues = SectionCues.load(lexicon);
        this.headingWords = new HeadingWords(lexicon);
        this.words = new SectionWords(lexicon);
        this.siteText = new SiteText(words);
    }

    /** The sections and headings of a report; the sections tile its span. */
    public Outline split(Report report) {
        ReadingCopy copy = report.document().reading();
        String text = copy.text();
        Span whole = copy.read(report.span());
        Span spoken = copy.read(report.speech());
        Tail tail = Tail.of(text, spoken, whole.end(), words);
        Span speech = new Span(spoken.start(), tail.closing());
        List<Heading> headings =
                new ArrayList<>(new HeadingFinder(text, speech, headingWords, weights, siteText).find());
        List<Section> cuts = new ArrayList<>();
        cuts.add(new Section(SectionType.FRONT_MATTER, new Span(whole.start(), spoken.start())));
        List<Section> blocks = report.kind() == ReportKind.ACCOUNT
                ? new AccountSections(text, report.identity().year(), words).of(speech)
                : blocks(text, speech, headings, report.identity());
        cuts.addAll(siteText.cutOut(text, speech, blocks));
        cuts.addAll(tail.sections());
        return new Outline(tiles(merged(cuts), copy), written(headings, copy));
    }

    private List<Section> blocks(String text, Span speech, List<Heading> headings, Identity identity) {
        int year = identity.year();
        List<Heading> tops = headings.stream().filter(h -> h.level() == 1).toList();
        List<Section> blocks = new ArrayList<>();
        int firstTop =
                tops.isEmpty() ? opening(text, speech) : tops.get(0).span().start();
        if (firstTop > speech.start()) {
            blocks.add(new Section(SectionType.OPENING, new Span(speech.start(), firstTop)));
        }
        if (tops.isEmpty() && firstTop < speech.end()) {
            Span span = new Span(firstTop, speech.end());
            Section block = new Section(type("", span.of(text).strip(), identity, 0, 1), span);
            Passages passages = new Passages(text, year, words);
            for (Section part : passages.unheaded(block)) {
                blocks.addAll(passages.divide(part));
            }
        }
        List<String> bodies = bodies(text, speech, tops);
        boolean looksAhead = looksAhead(tops, bodies, identity);
        for (int i = 0; i < tops.size(); i++) {
            int end = i + 1 < tops.size() ? tops.get(i + 1).span().start() : speech.end();
            Span span = new Span(tops.get(i).span().start(), end);
            String body = bodies.get(i);
            List<SectionType> named = cues.named(Years.inArabic(tops.get(i).text()), identity);
            boolean merged = named.size() > 1 && tops.get(i).text().matches(".+[和及与、].+");
            SectionType type =
                    merged ? named.get(0) : type(tops.get(i).text(), body, identity, looksAhead ? i : 0, tops.size());
            Passages passages = new Passages(text, year, words);
            for (Section part : passages.unmerge(new Section(type, span), merged ? named.get(1) : type)) {
                blocks.addAll(passages.divide(part));
            }
        }
        return blocks;
    }

    /** Whether a block says by its heading or its first words that it plans; where none does, blocks go by subjects. */
    private boolean looksAhead(List<Heading> tops, List<String> bodies, Identity identity) {
        for (int i = 0; i < tops.size(); i++) {
            Map<SectionType, Integer> weights =
                    cues.weigh(Years.inArabic(tops.get(i).text()), bodies.get(i), identity);
            int plans = Math.max(
                    weights.getOrDefault(SectionType.PLAN, 0), weights.getOrDefault(SectionType.MULTI_YEAR_PLAN, 0));
            if (plans >= PLANS) {
                return true;
            }
        }
        return false;
    }

    /** What stands under each heading of level 1, up to the next, without the blanks around it. */
    private static List<String> bodies(String text, Span speech, List<Heading> tops) {
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < tops.size(); i++) {
            int end = i + 1 < tops.size() ? tops.get(i + 1).span().start() : speech.end();
            bodies.add(stripped(text, tops.get(i).span().end(), end));
        }
        return bodies;
    }

    /** A stretch of the text without the blanks around it, cut out once, for it may be most of the text. */
    private static String stripped(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static int opening(String text, Span speech) {
        int stop = text.indexOf('。', speech.start());
        boolean handsIn = stop > 0
                && stop < speech.start() + 200
                && text.substring(speech.start(), stop).contains("审议");
        if (!handsIn) {
            return speech.start();
        }
        int next = stop + 1;
        while (next < speech.end() && text.charAt(next) <= ' ') {
            next++;
        }
        return Math.min(next, speech.end());
    }

    private SectionType type(String heading, String body, Identity identity, int place, int of) {
        Map<SectionType, Integer> weights = new EnumMap<>(SectionType.class);
        weights.putAll(cues.weigh(Years.inArabic(heading), body, identity));
        Tense tense = Tense.of(body, words);
        if (tense == Tense.BACK) {
            weights.merge(SectionType.REVIEW, TENSE, Integer::sum);
        } else if (tense == Tense.AHEAD) {
            weights.replaceAll((type, weight) -> type.looksAhead() ? weight + TENSE : weight);
            weights.putIfAbsent(SectionType.PLAN, TENSE);
        }
        weights.merge(place == 0 ? SectionType.REVIEW : SectionType.PLAN, 1, Integer::sum);
        if (of > 2 && place == of - 1) {
            weights.computeIfPresent(SectionType.GOVERNMENT, (type, weight) -> weight + 1);
        }
        return weights.entrySet().stream()
                .max(Map.Entry.<SectionType, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<SectionType, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }

    /** Neighbours of one type become one section. */
    private static List<Section> merged(List<Section> cuts) {
        List<Section> sections = new ArrayList<>();
        for (Section cut : cuts) {
            if (cut.span().length() == 0) {
                continue;
            }
            int last = sections.size() - 1;
            if (last >= 0 && sections.get(last).type() == cut.type()) {
                Span span =
                        new Span(sections.get(last).span().start(), cut.span().end());
                sections.set(last, new Section(cut.type(), span));
            } else {
                sections.add(cut);
            }
        }
        sections.sort(Comparator.comparing(Section::span));
        return sections;
    }

    /** The sections in the text as written; there too they follow one another without a gap. */
    private static List<Section> tiles(List<Section> sections, ReadingCopy copy) {
        return sections.stream()
                .map(section -> new Section(section.type(), copy.tile(section.span())))
                .toList();
    }

    /** The headings in the text as written, with their words in the forms of that text and on one line. */
    private static List<Heading> written(List<Heading> headings, ReadingCopy copy) {
        return headings.stream().map(heading -> written(heading, copy)).toList();
    }

    private static Heading written(Heading heading, ReadingCopy copy) {
        Span span = heading.span();
        Span words = new Span(span.end() - heading.text().length(), span.end());
        String shown = words.of(copy.shown());
        int blanks = shown.length() - shown.stripLeading().length();
        int start = words.start() == span.start() ? span.start() + blanks : span.start();
        return new Heading(
                heading.level(),
                LINE_BREAKS.matcher(shown.strip()).replaceAll(""),
                copy.written(new Span(start, span.end())));
    }
}
