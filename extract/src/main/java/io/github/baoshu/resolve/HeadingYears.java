package io.github.baoshu.resolve;

import io.github.baoshu.indicator.Period;
import io.github.baoshu.report.Identity;
import io.github.baoshu.section.SectionType;
import io.github.baoshu.time.TimePhrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The years that a heading sets for what stands under it. Immutable. */
final class HeadingYears {
    private static final int TERM = 5;

    private final Identity identity;
    private final FrameWords words;

    HeadingYears(Identity identity, FrameWords words) {
        this.identity = identity;
        this.words = words;
    }

    /** The years, or null where the heading leaves them as they are. */
    @Nullable
    Period of(String heading, List<TimePhrase> times, SectionType section) {
        return switch (section) {
            case PLAN -> later(times);
            case REVIEW -> reviewed(heading, times);
            default -> null;
        };
    }

    /** A year behind the planned one: 为2027年打好基础. */
    private @Nullable Period later(List<TimePhrase> times) {
        for (TimePhrase time : times) {
            if (time.kind() == TimePhrase.Kind.YEAR && time.from() > identity.planned()) {
                return Period.of(time.from());
            }
        }
        return null;
    }

    /** 五年工作回顾 or 2017年工作回顾. */
    private @Nullable Period reviewed(String heading, List<TimePhrase> times) {
        boolean year = times.stream().anyMatch(time -> time.kind() == TimePhrase.Kind.YEAR);
        boolean term = words.isIn(FrameWords.Kind.TERM, heading);
        if (year == term) {
            return null;
        }
        return year ? Period.of(identity.reviewed()) : new Period(identity.planned() - TERM, identity.reviewed());
    }
}
