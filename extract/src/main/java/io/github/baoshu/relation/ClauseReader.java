package io.github.baoshu.relation;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.Relation;
import io.github.baoshu.relation.RelationTerm.Form;
import io.github.baoshu.relation.TermHits.Hit;
import io.github.baoshu.text.Lines;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the relations of one clause: each word that may state one, with what stands on both sides of it. */
final class ClauseReader {
    private static final int LONGEST_OBJECT = 24;
    /** What parts what is compared from what follows. */
    private static final String STOPS = "、。,;:!?()”“\n并且";

    private final Clause clause;
    private final Span sentence;
    private final boolean listed;
    private final String text;
    private final TermHits hits;
    private final AssignedTasks tasks;

    ClauseReader(Clause clause, Span sentence, boolean listed) {
        this.clause = clause;
        this.sentence = sentence;
        this.listed = listed;
        this.text = clause.text();
        this.hits = clause.hits();
        this.tasks = new AssignedTasks(clause);
    }

    List<RelationPhrase> read() {
        List<RelationPhrase> phrases = new ArrayList<>();
        int from = clause.span().start();
        for (Hit hit : hits.stating()) {
            if (hit.start() < from || hit.end() > clause.span().end() || clause.isNegated(hit.start())) {
                continue;
            }
            Found found = hit.term().listed() && !listed ? null : find(hit, from);
            if (found != null) {
                phrases.add(phrase(hit, found));
                from = found.end();
            }
        }
        return phrases;
    }

    private @Nullable Found find(Hit hit, int from) {
        return switch (hit.term().form()) {
            case STEP -> step(hit, from);
            case COMPARE -> compare(hit, from);
            case PLACE -> place(hit, from);
            case STATE -> state(hit, from);
            case RAISE -> raise(hit, from);
            default -> tasks.meet(hit, from);
        };
    }

    private RelationPhrase phrase(Hit hit, Found found) {
        Hit soft = null;
        for (int at = hit.start(); soft == null && at > found.start(); at--) {
            soft = hits.endingAt(at, found.start(), Form.SOFT);
        }
        RelationTerm term = hit.term().bound() == null && soft != null ? soft.term() : hit.term();
        Bound bound = term.bound() == null ? Bound.EXACT : term.bound();
        return new RelationPhrase(
                new Span(found.start(), found.end()),
                clause.span(),
                sentence,
                found.subject(),
                found.relation(),
                found.relativeTo(),
                bound,
                term.bound() == null ? "" : term.words(),
                found.aimed(),
                listed,
                "relation-" + hit.term().form().name().toLowerCase(Locale.ROOT));
    }

    /** 与经济增长基本|同步. */
    private @Nullable Found step(Hit hit, int from) {
        Span subject = clause.subject(from, hit.start());
        int to = clause.withoutTrim(hit.start(), subject.start());
        int joint = joint(subject.start(), to);
        if (joint < 0 || !clause.endsAt(hit.end()) || to - joint - 1 < 2 || to - joint - 1 > LONGEST_OBJECT) {
            return null;
        }
        String object = text.substring(joint + 1, to);
        return new Found(
                joint,
                hit.end(),
                new Span(subject.start(), joint),
                relation(hit),
                object,
                clause.aimedBehind(hit.end()));
    }

    /** The last 与 同 or 跟 before the offset, else the last 和; -1 for none. */
    private int joint(int from, int to) {
        for (int at = to - 1; at > from - 1; at--) {
            boolean compared = text.startsWith("同比", at) || text.startsWith("同期", at) || text.startsWith("同类", at);
            if ("与同跟".indexOf(text.charAt(at)) >= 0 && !compared) {
                return at;
            }
        }
        int and = text.substring(from, to).lastIndexOf('和');
        return and < 0 ? -1 : from + and;
    }

    /** 高于|全国平均水平. */
    private @Nullable Found compare(Hit hit, int from) {
        int end = objectsEnd(hit.end());
        boolean compared = end - hit.end() <= LONGEST_OBJECT
                && hits.first(hit.end(), end, Form.COMPARED) != null
                && clause.holdsNoNumber(hit.end(), end);
        if (!compared) {
            return null;
        }
        boolean aimed = clause.aimedBehind(end);
        if (text.startsWith("的", end) && !aimed) {
            return null;
        }
        Span subject = clause.subject(from, hit.start());
        return new Found(hit.start(), end, subject, relation(hit), text.substring(hit.end(), end), aimed);
    }

    /** Where what is compared with ends, the others listed behind 、 included: 高于|全国、全省平均水平. */
    private int objectsEnd(int from) {
        int end = objectEnd(from);
        while (end < clause.span().end() && text.charAt(end) == '、') {
            int next = objectEnd(end + 1);
            boolean another = next - from <= LONGEST_OBJECT
                    && hits.first(end + 1, next, Form.COMPARED) != null
                    && text.startsWith("水平", next - 2)
                    && hits.stating().stream().noneMatch(hit -> hit.start() > from && hit.start() < next);
            if (!another || hits.first(from, end, Form.RATE) != null) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Where what is compared with ends: at a stop, or at 的 but for 的增速 behind it. */
    private int objectEnd(int from) {
        int at = from;
        while (at < clause.span().end() && STOPS.indexOf(text.charAt(at)) < 0) {
            boolean rated = text.startsWith("的", at)
                    && (hits.beginningAt(at + 1, clause.span().end(), Form.RATE) != null
                            || text.startsWith("水平", at + 1));
            if (text.charAt(at) == '的' && !rated) {
                break;
            }
            at++;
        }
        return Lines.trim(text, from, at).end();
    }

    /** 保持在|全国平均水平|以上. */
    private @Nullable Found place(Hit hit, int from) {
        int end = objectEnd(hit.end());
        Hit side = hits.endingAt(end, hit.end(), Form.SIDE);
        int to = side == null ? end : side.start();
        Relation relation = side == null ? hit.term().relation() : side.term().relation();
        boolean told = relation != null
                && to - hit.end() <= LONGEST_OBJECT
                && (side != null || text.startsWith("平均水平", to - 4))
                && hits.first(hit.end(), to, Form.COMPARED) != null
                && clause.holdsNoNumber(hit.end(), to)
                && (!text.startsWith("的", end) || clause.aimedBehind(end));
        return told
                ? new Found(
                        hit.start(),
                        end,
                        clause.subject(from, hit.start()),
                        relation,
                        text.substring(hit.end(), to),
                        clause.aimedBehind(end))
                : null;
    }

    /** 固定资产投资实现|正增长. */
    private @Nullable Found state(Hit hit, int from) {
        Span subject = clause.subject(from, hit.start());
        boolean stated = clause.endsAt(hit.end()) && clause.isNamed(subject);
        return stated
                ? new Found(
                        hit.start(),
                        hit.end(),
                        subject,
                        relation(hit),
                        hit.term().relativeTo(),
                        clause.aimedBehind(hit.end()))
                : null;
    }

    /** 提高|居民基础养老金. */
    private @Nullable Found raise(Hit hit, int from) {
        Span named = new Span(hit.end(), clause.span().end());
        boolean opens = clause.withoutTrim(hit.start(), clause.span().start())
                        <= clause.span().start()
                && from == clause.span().start();
        boolean headed =
                hits.endingAt(Lines.trim(text, named.start(), named.end()).end(), named.start(), Form.HEAD) != null;
        return opens && headed && clause.holdsNoNumber(named.start(), named.end())
                ? new Found(hit.start(), clause.span().end(), named, relation(hit), "", false)
                : null;
    }

    private static Relation relation(Hit hit) {
        return Objects.requireNonNull(hit.term().relation(), hit.term().words());
    }
}
