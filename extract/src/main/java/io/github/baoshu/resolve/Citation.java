package io.github.baoshu.resolve;

import io.github.baoshu.document.Document;
import io.github.baoshu.indicator.Evidence;
import io.github.baoshu.indicator.Source;
import io.github.baoshu.reading.ReadingCopy;
import io.github.baoshu.section.SectionType;
import io.github.baoshu.text.Span;
import java.util.Optional;

/**
 * Cites a sentence for its records. This is the one place where a record gets its offsets and its sentence; all stages
 * before know spans of the reading copy. Immutable.
 */
public final class Citation {
    private final Source source;
    private final SectionType section;
    private final Optional<String> heading;
    private final ReadingCopy copy;
    private final String sentence;

    /**
     * A citation of a sentence.
     *
     * @param source the report that it stands in
     * @param sentence where it stands in the reading copy
     * @param heading the nearest heading above; may be empty
     */
    public Citation(Source source, Document document, Span sentence, SectionType section, String heading) {
        this.source = source;
        this.section = section;
        this.heading = Optional.of(heading);
        this.copy = document.reading();
        this.sentence = copy.written(sentence).of(document.text());
    }

    /** The report that is cited. */
    Source source() {
        return source;
    }

    /**
     * The evidence of a record.
     *
     * @param span what it stands on, in the reading copy
     * @param rule the rule that made it
     */
    Evidence of(Span span, String rule) {
        return new Evidence(section, heading, copy.written(span), sentence, Optional.of(rule));
    }
}
