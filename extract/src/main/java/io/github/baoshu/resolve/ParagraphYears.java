package io.github.baoshu.resolve;

import io.github.baoshu.indicator.Period;
import io.github.baoshu.report.Identity;
import io.github.baoshu.time.TimePhrase;

/** The year that a paragraph of a report given within its year goes on with: that of its last clause that opens with one. */
final class ParagraphYears {
    private final Identity identity;
    private final WholeYears wholeYears;
    private Period carried;
    private boolean unfinished;

    ParagraphYears(Identity identity, WholeYears wholeYears) {
        this.identity = identity;
        this.wholeYears = wholeYears;
        this.carried = SectionYears.present(identity);
    }

    /** Whether the paragraphs of the report carry years on: it is given within the last year that it looks back on. */
    boolean dates() {
        boolean within = identity.spokenIn() == identity.reviewed() && identity.isBeforeEarlyCongresses();
        return identity.midYear() || within;
    }

    /** Whether the years are those carried, and of a year whose end is yet to come. */
    boolean isUnfinished(Period years) {
        return unfinished && years.equals(carried);
    }

    /** Begins a sentence; the first of a paragraph begins with the present year. */
    void begin(SentenceHead head) {
        if (head.opensParagraph()) {
            carried = SectionYears.present(identity);
            unfinished = false;
        }
    }

    /** The year of the sentence: one near its head, else that carried; the last one told is carried on. */
    Period pass(SentenceHead head) {
        Period before = carried;
        for (TimePhrase time : head.times()) {
            if (opensClause(head, time) && time.kind() == TimePhrase.Kind.YEAR && time.from() <= identity.spokenIn()) {
                carried = Period.of(time.from());
                unfinished = wholeYears.is(time, identity.spokenIn(), head.text());
            }
        }
        boolean dated =
                !head.times().isEmpty() && HeadYears.isNear(head, head.times().get(0));
        return dated ? carried : before;
    }

    private static boolean opensClause(SentenceHead head, TimePhrase time) {
        int start = time.span().start();
        return start == head.sentence().start() || ",;".indexOf(head.text().charAt(start - 1)) >= 0;
    }
}
