package io.github.baoshu.report;

import io.github.baoshu.text.Span;

/**
 * What seems to be a report; offsets are those of the reading copy.
 *
 * @param span all that belongs to it, from its title to its annex
 * @param speech what is said in it, without title and annex
 */
record Candidate(ReportKind kind, Span span, Span speech) {}
