package io.github.baoshu.link;

import io.github.baoshu.time.TimePhrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases of time of one sentence, by where they begin and end. */
final class TimesAt {
    private final List<TimePhrase> times;

    TimesAt(List<TimePhrase> times) {
        this.times = times;
    }

    /** The phrase that begins at the offset, or behind 到 至 自 从, 截至 or the 比 of a base there, and ends at or before the limit. */
    @Nullable
    TimePhrase beginningAt(String text, int offset, int limit) {
        if (times.isEmpty()) {
            return null;
        }
        TimePhrase time = at(offset, limit);
        if (time == null && "到至自从截在".indexOf(text.charAt(offset)) >= 0) {
            time = at(offset + 1, limit);
        }
        if (time == null && "比较同与".indexOf(text.charAt(offset)) >= 0) {
            TimePhrase base = at(offset + 1, limit);
            time = base != null && base.kind() == TimePhrase.Kind.BASE ? base : null;
        }
        if (time == null && text.startsWith("截至", offset)) {
            time = at(offset + 2, limit);
        }
        return time;
    }

    private @Nullable TimePhrase at(int start, int limit) {
        for (TimePhrase time : times) {
            if (time.span().start() == start) {
                return time.span().end() <= limit ? time : null;
            }
        }
        return null;
    }

    /** The phrase that ends at the offset and begins behind the limit. */
    @Nullable
    TimePhrase endingAt(int offset, int limit) {
        for (TimePhrase time : times) {
            if (time.span().end() == offset) {
                return time.span().start() > limit ? time : null;
            }
        }
        return null;
    }
}
