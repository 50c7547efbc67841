package io.github.baoshu.report;

import io.github.baoshu.text.Span;

/**
 * A stretch of a document that belongs to no report.
 *
 * @param kind what it seems to be
 * @param title its first words, for people
 * @param span where it stands
 */
public record Passage(Kind kind, String title, Span span) {
    /** What a passage seems to be. */
    public enum Kind {
        /** A text of sentences under a title of its own. */
        ARTICLE,
        /** Navigation, dates, terms of use and other furniture of a page. */
        SITE_TEXT
    }
}
