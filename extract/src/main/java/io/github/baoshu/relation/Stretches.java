package io.github.baoshu.relation;

import io.github.baoshu.relation.RelationTerm.Form;
import io.github.baoshu.relation.TermHits.Hit;
import io.github.baoshu.text.Lines;
import io.github.baoshu.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads second, softer ambitions on a number before them: 在实际工作中努力争取更好结果. */
final class Stretches {
    private final Clause clause;
    private final TermHits hits;

    Stretches(Clause clause) {
        this.clause = clause;
        this.hits = clause.hits();
    }

    /**
     * A clause that only strives for more, behind a number of its sentence: 努力跑赢全国; null for any other. Words of
     * commitment and fillers open it, and what it strives for follows at once.
     */
    @Nullable
    Span find() {
        int start = start();
        boolean behindNumber =
                !clause.numbers().isEmpty() && clause.numbers().get(0).end() <= start;
        if (!behindNumber || !clause.holdsNoNumber(start, clause.span().end())) {
            return null;
        }
        int at = start;
        boolean striven = false;
        for (Hit word = leading(at); word != null; word = leading(at)) {
            striven |= word.term().form() == Form.EFFORT;
            at = word.end();
        }
        boolean more = hits.beginningAt(at, clause.span().end(), Form.STRETCH) != null
                || hits.beginningAt(at, clause.span().end(), Form.COMPARE) != null;
        return striven && more ? Lines.trim(clause.text(), start, clause.span().end()) : null;
    }

    /** Where the words behind the last 、 of the clause begin that holds a number before it: 增长6%左右、力争更高; else where the clause does. */
    private int start() {
        int start = clause.span().start();
        int mark = clause.text().lastIndexOf('、', clause.span().end() - 1);
        return mark > start && !clause.holdsNoNumber(start, mark) ? mark + 1 : start;
    }

    private @Nullable Hit leading(int at) {
        Hit effort = hits.beginningAt(at, clause.span().end(), Form.EFFORT);
        return effort != null ? effort : hits.beginningAt(at, clause.span().end(), Form.LEADING);
    }
}
