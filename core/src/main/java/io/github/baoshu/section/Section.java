package io.github.baoshu.section;

import io.github.baoshu.text.Span;

/**
 * A widest stretch of a report with one type. The sections of a report tile it.
 *
 * @param type what it does
 * @param span where it stands in the document's text: from its heading, or its first character where it has none, to the
 *     start of the next section, exclusive; blanks and line breaks between them belong to the first
 */
public record Section(SectionType type, Span span) {}
