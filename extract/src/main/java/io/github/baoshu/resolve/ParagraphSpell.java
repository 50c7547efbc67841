package io.github.baoshu.resolve;

import io.github.baoshu.indicator.Period;
import io.github.baoshu.report.Identity;
import io.github.baoshu.time.TimePhrase;
import org.jspecify.annotations.Nullable;

/** A few years that a paragraph of a review tells of from a sentence on: 实施新规划三年来，. */
final class ParagraphSpell {
    private final Identity identity;
    private @Nullable Period spell;

    ParagraphSpell(Identity identity) {
        this.identity = identity;
    }

    /** The years in force from a sentence on to the end of its paragraph, or null where it tells of none. */
    @Nullable
    Period of(SentenceHead head) {
        if (head.opensParagraph()) {
            spell = null;
        }
        for (TimePhrase time : head.times()) {
            boolean tells = time.kind() == TimePhrase.Kind.PAST_SPAN
                    && time.from() < time.to()
                    && time.to() == identity.reviewed()
                    && time.span().end() <= Frame.head(head.sentence()).end()
                    && head.text().charAt(time.span().end() - 1) == '来'
                    && head.text().startsWith(",", time.span().end());
            boolean few = time.to() - time.from() < HeadYears.SHORTEST_TERM;
            if (tells) {
                spell = few ? new Period(time.from(), time.to()) : null;
            }
        }
        return spell;
    }
}
