package io.github.baoshu.section;

import io.github.baoshu.reading.ReadingCopy;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** The same parts with the spans that they have in the reading copy of their document. */
    public Outline in(ReadingCopy copy) {
        return new Outline(
                sections.stream()
                        .map(section -> new Section(section.type(), copy.read(section.span())))
                        .toList(),
                headings.stream()
                        .map(heading -> new Heading(heading.level(), heading.text(), copy.read(heading.span())))
                        .toList());
    }

    /** The section that holds the offset. */
    public Optional<Section> sectionAt(int offset) {
        return sections.stream()
                .filter(section -> section.span().contains(offset))
                .findFirst();
    }

    /**
     * The last heading that begins at or before the offset: the one that the offset stands in or under. In a section without
     * a heading of its own, such as a closing, it is one of the section before.
     */
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

    /**
     * A heading, or a stretch of text between headings, which may be empty.
     *
     * @param heading null for text
     */
    public record Piece(Span span, @Nullable Heading heading) {}

    /** A section cut into the headings that lie wholly in it and the text between them, in text order, from its start to its end. */
    public List<Piece> pieces(Section section) {
        List<Piece> pieces = new ArrayList<>();
        int at = section.span().start();
        for (Heading heading : headings) {
            if (heading.span().start() > section.span().end()) {
                break;
            }
            if (heading.span().start() >= at
                    && heading.span().end() <= section.span().end()) {
                pieces.add(new Piece(new Span(at, heading.span().start()), null));
                pieces.add(new Piece(heading.span(), heading));
                at = heading.span().end();
            }
        }
        pieces.add(new Piece(new Span(at, section.span().end()), null));
        return pieces;
    }
}
