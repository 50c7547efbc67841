package io.github.baoshu.report;

/**
 * What is doubtful about whose report it is or of which year.
 *
 * @param kind what is doubtful
 * @param told what the document's name, or its hints, say against the text; empty where nothing could be found
 */
public record Doubt(Kind kind, String told) {
    /** What is doubtful. */
    public enum Kind {
        /** Neither the text nor the hints tell the region. */
        NO_REGION,
        /** Neither the text nor the hints tell the year. */
        NO_YEAR,
        /** The hints tell another region than the text. */
        OTHER_REGION,
        /** The hints tell another year than the text. */
        OTHER_YEAR,
        /** A year is told that no report can be of; it is not believed. */
        IMPOSSIBLE_YEAR,
        /** No division of this name is known. */
        UNKNOWN_REGION
    }
}
