package io.github.baoshu.section;

import io.github.baoshu.text.Span;

/**
 * A widest stretch of a report with one type. The sections of a report tile it.
 *
 * @param type what it does
 * @param span where it stands in the document's text; its heading included
 */
public record Section(SectionType type, Span span) {}
