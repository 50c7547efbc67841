package io.github.baoshu.relation;

import io.github.baoshu.indicator.Relation;
import io.github.baoshu.relation.RelationTerm.Form;
import io.github.baoshu.relation.TermHits.Hit;
import io.github.baoshu.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads tasks that somebody else has assigned: 完成国家下达目标. */
final class AssignedTasks {
    private final Clause clause;
    private final String text;
    private final TermHits hits;

    AssignedTasks(Clause clause) {
        this.clause = clause;
        this.text = clause.text();
        this.hits = clause.hits();
    }

    /** 完成|国家|下达|目标, with the name before it, between 下达的 and 目标, or between 完成 and 国家. */
    @Nullable
    Found meet(Hit hit, int from) {
        Hit assigner = hits.beginningAt(hit.end(), clause.span().end(), Form.ASSIGNER);
        if (assigner == null) {
            return meetNamed(hit, from);
        }
        int assigned = assigned(assigner);
        Hit task = task(assigned);
        if (task == null || !clause.holdsNoNumber(hit.end(), task.end())) {
            return null;
        }
        boolean direct = task.start() == assigned;
        Span before = clause.subject(from, hit.start());
        boolean said = assigned > assigner.end();
        if (direct != clause.isNamed(before) || !direct && !said) {
            return null;
        }
        String assignment = text.substring(hit.end(), assigned);
        return new Found(
                hit.start(),
                task.end(),
                direct ? before : new Span(assigned, task.start()),
                Relation.OTHER,
                (direct ? assignment : withoutPossessive(assignment))
                        + task.term().words(),
                false);
    }

    /** 完成|能耗强度等|国家|下达的|约束性指标. */
    private @Nullable Found meetNamed(Hit hit, int from) {
        Hit assigner = hits.first(hit.end(), clause.span().end(), Form.ASSIGNER);
        if (assigner == null || clause.isNamed(clause.subject(from, hit.start()))) {
            return null;
        }
        int assigned = assigned(assigner);
        Hit task = task(assigned);
        boolean met = task != null
                && task.start() == assigned
                && assigned > assigner.end()
                && clause.holdsNoNumber(hit.end(), task.end());
        return met
                ? new Found(
                        hit.start(),
                        task.end(),
                        new Span(hit.end(), assigner.start()),
                        Relation.OTHER,
                        text.substring(assigner.start(), task.end()),
                        false)
                : null;
    }

    /** Where the words behind an assigner end that are said of its task. */
    private int assigned(Hit assigner) {
        int end = assigner.end();
        Hit said = hits.beginningAt(end, clause.span().end(), Form.ASSIGN);
        while (said != null && !isTask(end)) {
            end = said.end();
            said = hits.beginningAt(end, clause.span().end(), Form.ASSIGN);
        }
        return end;
    }

    private static String withoutPossessive(String words) {
        return words.endsWith("的") ? words.substring(0, words.length() - 1) : words;
    }

    /** The first task at or behind the offset that ends a statement. */
    private @Nullable Hit task(int from) {
        for (int at = from; at < clause.span().end(); at++) {
            if (isTask(at)) {
                return hits.beginningAt(at, clause.span().end(), Form.TASK);
            }
        }
        return null;
    }

    /** Whether a task begins at the offset that ends a statement. */
    private boolean isTask(int at) {
        Hit task = hits.beginningAt(at, clause.span().end(), Form.TASK);
        return task != null
                && (clause.endsAt(task.end())
                        || hits.beginningAt(task.end(), clause.span().end(), Form.TAIL) != null);
    }
}
