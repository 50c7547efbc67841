package io.github.baoshu.resolve;

import io.github.baoshu.indicator.Period;
import io.github.baoshu.report.Identity;
import io.github.baoshu.section.SectionType;
import io.github.baoshu.time.TimePhrase;
import org.jspecify.annotations.Nullable;

/** The section being read, the years it is about, and whether a section of plans looks back first. */
final class SectionYears {
    /** The years of a term and of a five-year plan. */
    private static final int TERM = 5;

    private final Identity identity;
    private final FrameWords words;
    private SectionType section = SectionType.OPENING;
    private boolean back;

    SectionYears(Identity identity, FrameWords words) {
        this.identity = identity;
        this.words = words;
    }

    SectionType section() {
        return section;
    }

    boolean looksAhead() {
        return section.looksAhead() && !back;
    }

    /** Enters a section and gives its years: the year before, the report's year, or the five years ahead. */
    Period enter(SectionType type) {
        section = type;
        back = false;
        return switch (type) {
            case MULTI_YEAR_PLAN -> new Period(identity.planned(), identity.planned() + TERM - 1);
            case PLAN, GOVERNMENT, ANNEX, CLOSING -> Period.of(identity.planned());
            default -> present(identity);
        };
    }

    /** The year of what a review tells without a year. */
    static Period present(Identity identity) {
        return Period.of(identity.midYear() ? identity.spokenIn() : identity.reviewed());
    }

    /** Ends a look back; gives the years of the section from there on, or null where there was none. */
    @Nullable
    Period forward() {
        return back ? enter(section) : null;
    }

    /**
     * Looks back within a section of plans, from a sentence about the years past to one about years to come; gives the
     * years from there on, or null where the sentence changes nothing.
     */
    @Nullable
    Period turn(SentenceHead head) {
        boolean ahead = words.isIn(FrameWords.Kind.AHEAD, head.words());
        for (TimePhrase time : head.times()) {
            if (head.distance(time) > SentenceHead.LENGTH) {
                break;
            }
            boolean past = time.to() == identity.reviewed() && time.to() - time.from() == TERM - 1;
            if (past && !ahead) {
                back = true;
                return new Period(time.from(), time.to());
            }
            if (time.to() >= identity.planned()) {
                return forward();
            }
        }
        return ahead ? forward() : null;
    }
}
