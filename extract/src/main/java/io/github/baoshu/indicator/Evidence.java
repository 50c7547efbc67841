package io.github.baoshu.indicator;

import io.github.baoshu.section.SectionType;
import io.github.baoshu.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a statement stands, and what made a record of it.
 *
 * @param section type of the section
 * @param heading nearest heading above, without its number
 * @param span where number and unit stand, or the words that state a relation: UTF-16 offsets into the document's text, the
 *     end exclusive
 * @param sentence the sentence, verbatim
 * @param rule name of the rule that made the record; empty in files of versions that did not tell it
 */
public record Evidence(
        SectionType section, Optional<String> heading, Span span, String sentence, Optional<String> rule) {
    /** Takes empty words for absent ones, and checks that there are characters to stand on. */
    public Evidence {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(sentence, "sentence");
        if (span.length() == 0) {
            throw new IllegalArgumentException("no span: [" + span.start() + ", " + span.end() + ")");
        }
        heading = Absent.ifEmpty(heading);
        rule = Absent.ifEmpty(rule);
    }

    /** Where number and unit begin: an offset in UTF-16 units. */
    public int start() {
        return span.start();
    }

    /** Where they end, exclusive. */
    public int end() {
        return span.end();
    }
}
