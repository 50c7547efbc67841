package io.github.baoshu.link;

import io.github.baoshu.time.TimePhrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases of time of one sentence, by where they begin and end. */
final class TimesAt {
    private final Map<Integer, TimePhrase> beginning = new HashMap<>();
    private final Map<Integer, TimePhrase> ending = new HashMap<>();

    TimesAt(List<TimePhrase> times) {
        for (TimePhrase time : times) {
            beginning.putIfAbsent(time.span().start(), time);
            ending.putIfAbsent(time.span().end(), time);
        }
    }

    /** The phrase that begins at the offset, or behind 到 至 自 从, 截至 or the 比 of a base there, and ends at or before the limit. */
    @Nullable
    TimePhrase beginningAt(String text, int offset, int limit) {
        TimePhrase time = within(beginning.get(offset), limit);
        if (time == null && "到至自从截在".indexOf(text.charAt(offset)) >= 0) {
            time = within(beginning.get(offset + 1), limit);
        }
        if (time == null && "比较同与".indexOf(text.charAt(offset)) >= 0) {
            TimePhrase base = within(beginning.get(offset + 1), limit);
            time = base != null && base.kind() == TimePhrase.Kind.BASE ? base : null;
        }
        if (time == null && text.startsWith("截至", offset)) {
            time = within(beginning.get(offset + 2), limit);
        }
        return time;
    }

    private static @Nullable TimePhrase within(@Nullable TimePhrase time, int limit) {
        return time != null && time.span().end() <= limit ? time : null;
    }

    /** The phrase that ends at the offset and begins behind the limit. */
    @Nullable
    TimePhrase endingAt(int offset, int limit) {
        TimePhrase time = ending.get(offset);
        return time != null && time.span().start() > limit ? time : null;
    }
}
