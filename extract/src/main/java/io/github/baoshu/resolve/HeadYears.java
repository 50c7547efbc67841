package io.github.baoshu.resolve;

import io.github.baoshu.indicator.Period;
import io.github.baoshu.report.Identity;
import io.github.baoshu.section.SectionType;
import io.github.baoshu.time.TimePhrase;
import org.jspecify.annotations.Nullable;

/** The years that the head of a sentence sets from there on: 五年来, … ; 2017年是 …. Immutable. */
final class HeadYears {
    /** How far from the start of a sentence a phrase sets the years. */
    private static final int FAR = SentenceHead.LENGTH / 2;
    /** How far from the start of a sentence a span without 来 sets its years: 过去五年, but not 产量创近8年新高. */
    private static final int NEAR = 3;
    /** The years by which a sentence sets the years of those behind it; 建国以来 sets none. */
    static final int SHORTEST_TERM = 4;

    private static final int LONGEST_TERM = 9;

    private final Identity identity;
    private final FrameWords words;

    HeadYears(Identity identity, FrameWords words) {
        this.identity = identity;
        this.words = words;
    }

    /** Whether a phrase of time stands where it sets years. */
    static boolean isNear(SentenceHead head, TimePhrase time) {
        return head.distance(time) <= FAR;
    }

    /** The year that a review tells of by words: 过去一年; null where it does not. */
    @Nullable
    Period oneYear(SentenceHead head) {
        if (!words.isIn(FrameWords.Kind.ONE_YEAR, head.words())) {
            return null;
        }
        int last = words.isIn(FrameWords.Kind.THAT_YEAR, head.words())
                ? identity.reviewed()
                : SectionYears.present(identity).to();
        return new Period(identity.reviewed(), last);
    }

    /** The years that the first fitting phrase of time sets, or null where none does. */
    @Nullable
    Period of(SentenceHead head, SectionType section) {
        for (TimePhrase time : head.times()) {
            if (section == SectionType.REVIEW && isGone(head, time)) {
                return Period.of(time.from());
            }
            if (!isNear(head, time)) {
                continue;
            }
            if (section == SectionType.REVIEW && isTerm(head, time)) {
                return new Period(time.from(), time.to());
            }
            if (section == SectionType.REVIEW && isTold(head, time)) {
                return Period.of(time.from());
            }
            if (section == SectionType.MULTI_YEAR_PLAN && time.kind() == TimePhrase.Kind.BY) {
                return new Period(identity.planned(), time.to());
            }
        }
        return null;
    }

    /** 五年来, 过去五年. */
    private static boolean isTerm(SentenceHead head, TimePhrase time) {
        boolean heads = head.text().charAt(time.span().end() - 1) == '来' || head.distance(time) <= NEAR;
        int years = time.to() - time.from();
        return heads && time.kind() == TimePhrase.Kind.PAST_SPAN && years >= SHORTEST_TERM && years <= LONGEST_TERM;
    }

    /** 刚刚过去的1976年, wherever in the head of the sentence. */
    private boolean isGone(SentenceHead head, TimePhrase time) {
        return time.kind() == TimePhrase.Kind.YEAR
                && time.from() == identity.reviewed()
                && time.span().end() <= Frame.head(head.sentence()).end()
                && words.endsAt(FrameWords.Kind.GONE, head.text(), time.span().start());
    }

    /** 2017年是; 2017年, at the start of a paragraph. */
    private boolean isTold(SentenceHead head, TimePhrase time) {
        int end = time.span().end();
        boolean opens = time.to() == identity.reviewed()
                && head.opensParagraph()
                && head.text().startsWith(",", end);
        boolean told = opens
                || words.isIn(FrameWords.Kind.GONE, head.words())
                || words.beginsAt(FrameWords.Kind.TOLD, head.text(), end);
        return told
                && time.kind() == TimePhrase.Kind.YEAR
                && time.from() <= SectionYears.present(identity).to();
    }
}
