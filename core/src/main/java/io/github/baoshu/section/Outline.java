package io.github.baoshu.section;

import java.util.List;
import java.util.Optional;

/**
 * The parts of a report.
 *
 * @param sections in text order; they tile the report
 * @param headings in text order
 */
public record Outline(List<Section> sections, List<Heading> headings) {
    /** Copies the lists. */
    public Outline {
        sections = List.copyOf(sections);
        headings = List.copyOf(headings);
    }

    /** The section that holds the offset. */
    public Optional<Section> sectionAt(int offset) {
        return sections.stream()
                .filter(section -> section.span().contains(offset))
                .findFirst();
    }

    /** The nearest heading that ends at or before the offset, of the section that holds it. */
    public Optional<Heading> headingAt(int offset) {
        Heading nearest = null;
        for (Heading heading : headings) {
            if (heading.span().start() > offset) {
                break;
            }
            nearest = heading;
        }
        return Optional.ofNullable(nearest);
    }
}
