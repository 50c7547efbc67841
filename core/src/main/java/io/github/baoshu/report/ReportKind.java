package io.github.baoshu.report;

/** In what form a text gives a work report. */
public enum ReportKind {
    /** The speech itself, from the words that hand it in. */
    SPEECH,
    /** A retelling with its figures: a newspaper's account, a digest. */
    ACCOUNT,
    /** A part of the speech that begins at a heading or within it. */
    EXCERPT
}
