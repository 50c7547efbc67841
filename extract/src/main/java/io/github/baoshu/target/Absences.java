package io.github.baoshu.target;

import io.github.baoshu.document.Document;
import io.github.baoshu.indicator.Catalogue;
import io.github.baoshu.indicator.Indicator;
import io.github.baoshu.report.Report;
import io.github.baoshu.section.Outline;
import io.github.baoshu.section.Section;
import io.github.baoshu.section.SectionType;
import io.github.baoshu.text.Sentences;
import io.github.baoshu.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells why a report gives no target for an indicator that it has no record of. Immutable. */
final class Absences {
    private static final int NEAR = 12;

    private final Catalogue catalogue;
    private final Mentioned mentioned;

    Absences(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.mentioned = new Mentioned(catalogue);
    }

    /** The reasons; an indicator without one is not mentioned. */
    Map<Indicator, Absence> reasons(Report report, Outline written, List<Span> main) {
        Map<Indicator, Absence> reasons = new HashMap<>();
        Document document = report.document();
        Outline outline = written.in(document.reading());
        boolean planned = false;
        for (Section section : outline.sections()) {
            if (section.type() != SectionType.PLAN && section.type() != SectionType.MULTI_YEAR_PLAN) {
                continue;
            }
            planned = true;
            for (Mentioned.Mention mention : mentioned.in(document, section.span())) {
                boolean numbered = isIn(main, document.reading().written(mention.span()))
                        && isBeforeNumber(document, mention.span());
                Absence reason = numbered ? Absence.PARSE_FAILED : Absence.QUALITATIVE_ONLY;
                reasons.merge(mention.indicator(), reason, Absences::graver);
            }
            for (Span sentence : Sentences.of(document.reading().text(), section.span())) {
                for (Indicator indicator : mentioned.setAside(document, sentence)) {
                    reasons.put(indicator, Absence.STATED_ABSENT);
                }
            }
        }
        if (!planned) {
            catalogue.indicators().forEach(indicator -> reasons.put(indicator, Absence.SECTION_MISSING));
        }
        return reasons;
    }

    private static Absence graver(Absence one, Absence other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static boolean isIn(List<Span> sentences, Span span) {
        return sentences.stream().anyMatch(sentence -> sentence.contains(span.start()));
    }

    /** Whether a digit stands close behind a name in its clause. */
    private static boolean isBeforeNumber(Document document, Span name) {
        String folded = document.reading().text();
        int to = Math.min(folded.length(), name.end() + NEAR);
        for (int at = name.end(); at < to; at++) {
            char c = folded.charAt(at);
            if (c >= '0' && c <= '9') {
                return true;
            }
            if (",;。:、".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }
}
