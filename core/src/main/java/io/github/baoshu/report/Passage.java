package io.github.baoshu.report;

import io.github.baoshu.reading.ReadingCopy;
import io.github.baoshu.text.Span;
import java.util.Locale;

/**
 * A stretch of a document that belongs to no work report.
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
        /** The same speech as a report of the document, once more. */
        REPEAT,
        /** Navigation, dates, terms of use and other furniture of a page. */
        SITE_TEXT,
        /** A decision on a report (决议). */
        DECISION,
        /** News of a report, or a digest or explanation of one. */
        NEWS,
        /** A report on the plan of economy and society (计划报告). */
        PLAN_REPORT,
        /** A report on the budget (预算报告). */
        BUDGET_REPORT,
        /** A report of a court (法院工作报告). */
        COURT_REPORT,
        /** A report of a procuratorate (检察院工作报告). */
        PROCURATORATE_REPORT,
        /** A report of the standing committee of a congress (人大常委会工作报告). */
        CONGRESS_REPORT,
        /** A report of a consultative conference (政协工作报告). */
        CONSULTATIVE_REPORT;

        /** The kind in English words: budget report. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** The same passage with the span that it has in the text as written instead of in the reading copy. */
    Passage written(ReadingCopy copy) {
        return new Passage(kind, title, copy.tile(span));
    }
}
