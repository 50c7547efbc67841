package io.github.baoshu;

import io.github.baoshu.document.Document;
import io.github.baoshu.document.Interruption;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Source;
import io.github.baoshu.indicator.Status;
import io.github.baoshu.indicator.Wording;
import io.github.baoshu.link.Mention;
import io.github.baoshu.link.SentenceLinker;
import io.github.baoshu.place.Gazetteer;
import io.github.baoshu.quantity.NumberMention;
import io.github.baoshu.quantity.QuantityScanner;
import io.github.baoshu.relation.RelationPhrase;
import io.github.baoshu.relation.RelationReader;
import io.github.baoshu.relation.Relations;
import io.github.baoshu.relation.TargetList;
import io.github.baoshu.report.Report;
import io.github.baoshu.resolve.Citation;
import io.github.baoshu.resolve.Frame;
import io.github.baoshu.resolve.Placed;
import io.github.baoshu.resolve.RelationResolver;
import io.github.baoshu.resolve.Resolver;
import io.github.baoshu.section.Outline;
import io.github.baoshu.section.Section;
import io.github.baoshu.section.SectionType;
import io.github.baoshu.text.Sentences;
import io.github.baoshu.text.Span;
import io.github.baoshu.time.TimePhrase;
import io.github.baoshu.time.TimeReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Walks a report sentence by sentence: scan, link, resolve. Immutable and safe to share. */
final class ReportExtractor {
    private final Gazetteer gazetteer;
    private final QuantityScanner scanner;
    private final TimeReader times = new TimeReader();
    private final SentenceLinker linker;
    private final Resolver resolver;
    private final RelationReader relations;
    private final RelationResolver relationResolver;

    ReportExtractor(
            Gazetteer gazetteer,
            QuantityScanner scanner,
            SentenceLinker linker,
            Resolver resolver,
            RelationReader relations,
            RelationResolver relationResolver) {
        this.gazetteer = gazetteer;
        this.scanner = scanner;
        this.linker = linker;
        this.resolver = resolver;
        this.relations = relations;
        this.relationResolver = relationResolver;
    }

    /** What was found in a sentence, on the way to its records. */
    interface Trace {
        /** A sentence with numbers; its records follow. */
        void sentence(
                Span sentence,
                List<NumberMention> numbers,
                List<TimePhrase> times,
                Supplier<List<String>> tokens,
                Frame frame);

        /** A record of the sentence last told. */
        void record(Placed placed);
    }

    void extract(Report report, Outline outline, Consumer<IndicatorRecord> records) {
        walk(report, outline, new Trace() {
            @Override
            public void sentence(
                    Span sentence,
                    List<NumberMention> numbers,
                    List<TimePhrase> times,
                    Supplier<List<String>> tokens,
                    Frame frame) {
                // only the records are asked for
            }

            @Override
            public void record(Placed placed) {
                records.accept(placed.record());
            }
        });
    }

    void walk(Report report, Outline written, Trace trace) {
        Document document = report.document();
        String text = document.reading().text();
        Outline outline = written.in(document.reading());
        Source source = Source.of(report);
        Frame frame = resolver.frame(report.identity());
        if (outline.sections().stream().noneMatch(section -> section.type().looksAhead())) {
            frame.withoutPlan();
        }
        String home = report.identity().place().shortName();
        Predicate<String> elsewhere = name -> !name.startsWith(home) && gazetteer.knows(name);
        String heading = "";
        TargetList list = new TargetList();
        for (Section section : outline.sections()) {
            if (section.type() == SectionType.FRONT_MATTER || section.type() == SectionType.BOILERPLATE) {
                continue;
            }
            frame.enter(section.type());
            List<NumberMention> numbers = scanner.scan(document, section.span());
            int next = 0;
            for (Outline.Piece piece : outline.pieces(section)) {
                if (piece.heading() != null) {
                    heading = piece.heading().text();
                    frame.heading(heading, times.read(text, piece.span(), report.identity(), false));
                }
                if (piece.heading() != null && piece.heading().level() < 3) {
                    relations.pass(text, piece.span(), list, section.type());
                    continue;
                }
                for (Span sentence : Sentences.of(text, piece.span())) {
                    Interruption.check();
                    while (next < numbers.size() && numbers.get(next).span().start() < sentence.start()) {
                        next++;
                    }
                    int from = next;
                    while (next < numbers.size() && numbers.get(next).span().start() < sentence.end()) {
                        next++;
                    }
                    sentence(
                            report,
                            source,
                            sentence,
                            numbers.subList(from, next),
                            frame,
                            heading,
                            list,
                            elsewhere,
                            trace);
                }
            }
        }
    }

    private void sentence(
            Report report,
            Source source,
            Span sentence,
            List<NumberMention> numbers,
            Frame frame,
            String heading,
            TargetList list,
            Predicate<String> elsewhere,
            Trace trace) {
        Document document = report.document();
        String text = document.reading().text();
        List<NumberMention> quantities = new ArrayList<>(numbers.size());
        List<Span> spans = new ArrayList<>(numbers.size());
        for (NumberMention number : numbers) {
            if (number.isQuantity()) {
                quantities.add(number);
                spans.add(number.span());
            }
        }
        Relations stated = relations.read(text, sentence, spans, list, frame.section());
        boolean tells = !quantities.isEmpty() || !stated.phrases().isEmpty();
        List<TimePhrase> phrases =
                times.read(text, tells ? sentence : Frame.head(sentence), report.identity(), frame.looksAhead());
        frame.sentence(text, sentence, phrases);
        if (!tells) {
            if (!numbers.isEmpty()) {
                trace.sentence(sentence, numbers, phrases, List::of, frame);
            }
            return;
        }
        SentenceLinker.Linked linked = linker.link(
                document,
                sentence,
                quantities,
                phrases,
                frame.topic(),
                frame.subject(),
                elsewhere,
                resolver::isHeadline);
        frame.nowAbout(linked.mentions());
        trace.sentence(sentence, numbers, phrases, linked::tokens, frame);
        Citation citation = new Citation(source, document, sentence, frame.section(), heading);
        List<Placed> placed = new ArrayList<>();
        for (Mention mention : linked.mentions()) {
            Placed next = resolver.resolve(report, mention, linked, phrases, frame, citation);
            frame.told(next);
            placed.add(next);
        }
        stretch(document, stated, placed);
        for (RelationPhrase phrase : stated.phrases()) {
            placed.addAll(relationResolver.resolve(
                    report, phrase, relations.named(phrase, linked), linked, phrases, frame, citation, placed));
        }
        placed.sort(Comparator.comparingInt(each -> each.span().start()));
        placed.forEach(trace::record);
    }

    /** Puts second ambitions on the targets they stand behind. */
    private static void stretch(Document document, Relations stated, List<Placed> placed) {
        for (Span words : stated.stretches()) {
            for (int i = placed.size() - 1; i >= 0; i--) {
                Placed each = placed.get(i);
                IndicatorRecord record = each.record();
                if (record.status() == Status.TARGET && each.span().end() <= words.start()) {
                    Wording stretched = record.wording()
                            .withStretch(document.reading().written(words).of(document.text()));
                    placed.set(i, each.with(record.withWording(stretched)));
                    break;
                }
            }
        }
    }
}
