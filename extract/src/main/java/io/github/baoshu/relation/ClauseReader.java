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
    /** What may stand behind words that end a statement. */
    private static final String ENDS = "、。,;:!?()”等 \n";
    /** What parts what is compared from what follows. */
    private static final String STOPS = "、。,;:!?()”“\n并且";

    private final String text;
    private final Span sentence;
    private final Span clause;
    private final List<Span> numbers;
    private final TermHits hits;
    private final boolean listed;

    ClauseReader(String folded, Span sentence, Span clause, List<Span> numbers, TermHits hits, boolean listed) {
        this.text = folded;
        this.sentence = sentence;
        this.clause = clause;
        this.numbers = numbers;
        this.hits = hits;
        this.listed = listed;
    }

    /** What a word states: where its words lie, and to what it is relative. */
    private record Found(int start, int end, Span subject, Relation relation, String relativeTo, boolean aimed) {}

    List<RelationPhrase> read() {
        List<RelationPhrase> phrases = new ArrayList<>();
        int from = clause.start();
        for (Hit hit : hits.stating()) {
            if (hit.start() < from || hit.end() > clause.end() || isNegated(hit.start())) {
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
            default -> meet(hit, from);
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
                clause,
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
        Span subject = subject(from, hit.start());
        int to = withoutTrim(hit.start(), subject.start());
        int joint = joint(subject.start(), to);
        if (joint < 0 || !endsAt(hit.end()) || to - joint - 1 < 2 || to - joint - 1 > LONGEST_OBJECT) {
            return null;
        }
        String object = text.substring(joint + 1, to);
        return new Found(
                joint, hit.end(), new Span(subject.start(), joint), relation(hit), object, aimedBehind(hit.end()));
    }

    /** The last 与 同 or 跟 before the offset, else the last 和; -1 for none. */
    private int joint(int from, int to) {
        for (int at = to - 1; at > from - 1; at--) {
            boolean compared = text.startsWith("同比", at) || text.startsWith("同期", at) || text.startsWith("同类", at);
            if ("与同跟".indexOf(text.charAt(at)) >= 0 && !compared) {
                return at;
            }
        }
        int and = text.lastIndexOf('和', to - 1);
        return and >= from ? and : -1;
    }

    /** 高于|全国平均水平. */
    private @Nullable Found compare(Hit hit, int from) {
        int end = objectsEnd(hit.end());
        boolean compared = end - hit.end() <= LONGEST_OBJECT
                && hits.first(hit.end(), end, Form.COMPARED) != null
                && holdsNoNumber(hit.end(), end);
        if (!compared) {
            return null;
        }
        boolean aimed = aimedBehind(end);
        if (text.startsWith("的", end) && !aimed) {
            return null;
        }
        Span subject = subject(from, hit.start());
        return new Found(hit.start(), end, subject, relation(hit), text.substring(hit.end(), end), aimed);
    }

    /** Where what is compared with ends, the others listed behind 、 included: 高于|全国、全省平均水平. */
    private int objectsEnd(int from) {
        int end = objectEnd(from);
        while (end < clause.end() && text.charAt(end) == '、') {
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
        while (at < clause.end() && STOPS.indexOf(text.charAt(at)) < 0) {
            boolean rated = text.startsWith("的", at)
                    && (hits.beginningAt(at + 1, clause.end(), Form.RATE) != null || text.startsWith("水平", at + 1));
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
                && holdsNoNumber(hit.end(), to)
                && (!text.startsWith("的", end) || aimedBehind(end));
        return told
                ? new Found(
                        hit.start(),
                        end,
                        subject(from, hit.start()),
                        relation,
                        text.substring(hit.end(), to),
                        aimedBehind(end))
                : null;
    }

    /** 固定资产投资实现|正增长. */
    private @Nullable Found state(Hit hit, int from) {
        Span subject = subject(from, hit.start());
        boolean stated = endsAt(hit.end()) && withoutTrim(hit.start(), subject.start()) > subject.start();
        return stated
                ? new Found(
                        hit.start(),
                        hit.end(),
                        subject,
                        relation(hit),
                        hit.term().relativeTo(),
                        aimedBehind(hit.end()))
                : null;
    }

    /** 提高|居民基础养老金. */
    private @Nullable Found raise(Hit hit, int from) {
        Span named = new Span(hit.end(), clause.end());
        boolean opens = withoutTrim(hit.start(), clause.start()) <= clause.start() && from == clause.start();
        boolean headed =
                hits.endingAt(Lines.trim(text, named.start(), named.end()).end(), named.start(), Form.HEAD) != null;
        return opens && headed && holdsNoNumber(named.start(), named.end())
                ? new Found(hit.start(), clause.end(), named, relation(hit), "", false)
                : null;
    }

    /** 完成|国家|下达|目标, with the name before it or between 下达的 and 目标. */
    private @Nullable Found meet(Hit hit, int from) {
        Hit assigner = hits.beginningAt(hit.end(), clause.end(), Form.ASSIGNER);
        if (assigner == null) {
            return null;
        }
        int assigned = assigner.end();
        Hit said = hits.beginningAt(assigned, clause.end(), Form.ASSIGN);
        while (said != null && !isTask(assigned)) {
            assigned = said.end();
            said = hits.beginningAt(assigned, clause.end(), Form.ASSIGN);
        }
        Hit task = task(assigned);
        if (task == null || !holdsNoNumber(hit.end(), task.end())) {
            return null;
        }
        boolean direct = task.start() == assigned;
        Span before = subject(from, hit.start());
        boolean named = withoutTrim(before.end(), before.start()) > before.start();
        if (!direct && (assigned == assigner.end() || named)) {
            return null;
        }
        if (direct && !named) {
            return null;
        }
        String assignment = text.substring(hit.end(), assigned);
        String given = direct ? assignment : withoutPossessive(assignment);
        return new Found(
                hit.start(),
                task.end(),
                direct ? before : new Span(assigned, task.start()),
                Relation.OTHER,
                given + task.term().words(),
                false);
    }

    private static String withoutPossessive(String words) {
        return words.endsWith("的") ? words.substring(0, words.length() - 1) : words;
    }

    /** The first task at or behind the offset that ends a statement. */
    private @Nullable Hit task(int from) {
        for (int at = from; at < clause.end(); at++) {
            if (isTask(at)) {
                return hits.beginningAt(at, clause.end(), Form.TASK);
            }
        }
        return null;
    }

    /** Whether a task begins at the offset that ends a statement. */
    private boolean isTask(int at) {
        Hit task = hits.beginningAt(at, clause.end(), Form.TASK);
        return task != null && (endsAt(task.end()) || hits.beginningAt(task.end(), clause.end(), Form.TAIL) != null);
    }

    /**
     * A clause that only strives for more, behind a number of its sentence: 努力跑赢全国; null for any other. Words of
     * commitment and fillers open it, and what it strives for follows at once.
     */
    @Nullable
    Span stretch() {
        boolean behindNumber = !numbers.isEmpty() && numbers.get(0).end() <= clause.start();
        if (!behindNumber || !holdsNoNumber(clause.start(), clause.end())) {
            return null;
        }
        int at = clause.start();
        boolean striven = false;
        for (Hit word = leading(at); word != null; word = leading(at)) {
            striven |= word.term().form() == Form.EFFORT;
            at = word.end();
        }
        boolean more = hits.beginningAt(at, clause.end(), Form.STRETCH) != null
                || hits.beginningAt(at, clause.end(), Form.COMPARE) != null;
        return striven && more ? Lines.trim(text, clause.start(), clause.end()) : null;
    }

    private @Nullable Hit leading(int at) {
        Hit effort = hits.beginningAt(at, clause.end(), Form.EFFORT);
        return effort != null ? effort : hits.beginningAt(at, clause.end(), Form.LEADING);
    }

    private static Relation relation(Hit hit) {
        return Objects.requireNonNull(hit.term().relation(), hit.term().words());
    }

    /** The words before an offset that may name the subject: behind what was read, and behind the last number and its 、. */
    private Span subject(int from, int to) {
        int start = from;
        for (Span number : numbers) {
            if (number.start() >= start && number.end() <= to) {
                int next = text.indexOf('、', number.end());
                start = next < 0 || next >= to ? to : next + 1;
            }
        }
        for (int at = start; at < to; at++) {
            Hit stated = text.charAt(at) == '、' ? hits.endingAt(at, start, Form.STATE) : null;
            if (stated != null && stated.length() > 2) {
                start = at + 1; // 居民收入较快增长、劳动报酬与…同步
            }
        }
        while (start < to && "、和及并且 \n-".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return new Span(start, to);
    }

    /** The offset without the words before it that close no name: 保持, 基本. */
    private int withoutTrim(int offset, int from) {
        int at = offset;
        while (at > from) {
            Hit trim = hits.endingAt(at, from, Form.TRIM);
            Hit soft = hits.endingAt(at, from, Form.SOFT);
            if (trim == null && soft == null) {
                break;
            }
            at = Math.min(trim == null ? at : trim.start(), soft == null ? at : soft.start());
        }
        return at;
    }

    private boolean isNegated(int at) {
        return at > clause.start()
                && ("不未".indexOf(text.charAt(at - 1)) >= 0
                        || text.startsWith("没有", at - 2)
                        || text.startsWith("未能", at - 2)
                        || text.startsWith("未实现", at - 3));
    }

    private boolean endsAt(int offset) {
        return offset >= clause.end() || ENDS.indexOf(text.charAt(offset)) >= 0 || aimedBehind(offset);
    }

    private boolean aimedBehind(int offset) {
        return text.startsWith("的目标", offset) || text.startsWith("的预期目标", offset) || text.startsWith("目标", offset);
    }

    private boolean holdsNoNumber(int from, int to) {
        return numbers.stream().noneMatch(number -> number.start() < to && from < number.end());
    }
}
