package io.github.baoshu;

import io.github.baoshu.document.Document;
import io.github.baoshu.indicator.Evidence;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.quantity.NumberMention;
import io.github.baoshu.reading.ReadingCopy;
import io.github.baoshu.report.Given;
import io.github.baoshu.report.Passage;
import io.github.baoshu.report.Report;
import io.github.baoshu.report.Splitting;
import io.github.baoshu.resolve.Frame;
import io.github.baoshu.resolve.Placed;
import io.github.baoshu.section.Outline;
import io.github.baoshu.text.Span;
import io.github.baoshu.time.TimePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Tells in words how the record at a place of a document came about, or why there is none. */
final class Explainer {
    private final Baoshu baoshu;
    private final ReportExtractor extractor;

    Explainer(Baoshu baoshu, ReportExtractor extractor) {
        this.baoshu = baoshu;
        this.extractor = extractor;
    }

    List<String> explain(Document document, int offset, Given given) {
        List<String> lines = new ArrayList<>();
        if (offset < 0 || offset >= document.text().length()) {
            lines.add("offset " + offset + " is outside the text of "
                    + document.text().length() + " characters");
            return lines;
        }
        Splitting splitting = baoshu.split(document, given);
        for (Passage passage : splitting.passedOver()) {
            if (passage.span().contains(offset)) {
                lines.add("passed over: " + passage.kind() + " " + passage.title());
            }
        }
        for (ReadingCopy.Taken taken : document.reading().taken()) {
            lines.add("read by   " + taken.step() + " at " + taken.places() + " places, first “"
                    + taken.sample().replace('\n', '⏎') + "”");
        }
        int read = lines.size();
        for (Report report : splitting.reports()) {
            if (report.span().contains(offset)) {
                explain(report, offset, lines);
            }
        }
        if (lines.size() == read && splitting.passedOver().isEmpty()) {
            lines.add("no work report holds offset " + offset);
        }
        return lines;
    }

    private void explain(Report report, int offset, List<String> lines) {
        Outline outline = baoshu.outline(report);
        lines.add("report    " + report.identity().place().name() + " "
                + report.identity().year());
        outline.sectionAt(offset)
                .ifPresent(section -> lines.add("section   " + section.type() + " " + show(section.span())));
        outline.headingAt(offset).ifPresent(heading -> lines.add("heading   " + heading.text()));
        int told = lines.size();
        extractor.walk(report, outline, new At(report.document(), offset, lines));
        if (lines.size() == told) {
            lines.add("neither a number nor a relation stands in the sentence at offset " + offset);
        }
    }

    private static String show(Span span) {
        return "[" + span.start() + ", " + span.end() + ")";
    }

    /** Writes down what is found in the sentence that holds the offset. */
    private static final class At implements ReportExtractor.Trace {
        private final Document document;
        private final int offset;
        private final List<String> lines;
        private boolean here;

        At(Document document, int offset, List<String> lines) {
            this.document = document;
            this.offset = offset;
            this.lines = lines;
        }

        @Override
        public void sentence(
                Span sentence,
                List<NumberMention> numbers,
                List<TimePhrase> times,
                Supplier<List<String>> tokens,
                Frame frame) {
            here = document.reading().written(sentence).contains(offset);
            if (!here) {
                return;
            }
            lines.add("sentence  " + written(sentence));
            lines.add(
                    "in force  " + frame.period().from() + "/" + frame.period().to());
            for (TimePhrase time : times) {
                lines.add("time      " + document.reading().written(time.span()).of(document.text()) + " " + time.kind()
                        + " " + time.from() + "/" + time.to());
            }
            for (NumberMention number : numbers) {
                String at = document.reading().written(number.span()).contains(offset) ? " <" : "";
                lines.add("number    " + written(number.span()) + " " + number.kind() + " by " + number.rule() + at);
            }
            lines.add("cues      " + String.join(" ", tokens.get()));
        }

        /** Where a stretch of the reading copy stands in the text as written, and its characters there. */
        private String written(Span reading) {
            Span span = document.reading().written(reading);
            return show(span) + " " + span.of(document.text());
        }

        @Override
        public void record(Placed placed) {
            if (here) {
                IndicatorRecord record = placed.record();
                Evidence evidence = record.evidence();
                lines.add("record    " + record + " " + record.coverage().scope()
                        + record.indicator().id().map(id -> " id " + id).orElse("")
                        + record.coverage().subject().map(who -> " of " + who).orElse("")
                        + evidence.rule().map(rule -> " by " + rule).orElse("")
                        + (placed.dated().isEmpty() ? "" : " dated by " + placed.dated())
                        + (evidence.span().contains(offset) ? " <" : ""));
            }
        }
    }
}
