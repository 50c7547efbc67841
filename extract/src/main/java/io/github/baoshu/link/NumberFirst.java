package io.github.baoshu.link;

import io.github.baoshu.link.NameWords.Kind;
import io.github.baoshu.quantity.Unit;
import io.github.baoshu.text.Span;
import java.util.EnumSet;
import java.util.Set;

/** Tells numbers that stand before the noun they count: 260户企业. Immutable. */
final class NumberFirst {
    private static final Set<Unit.Kind> NEVER = EnumSet.of(
            Unit.Kind.PERCENT, Unit.Kind.TENTH, Unit.Kind.POINT, Unit.Kind.MULTIPLE, Unit.Kind.RANK, Unit.Kind.AGE);
    /** Words shorter than this that hold a mark are no noun: 新台阶. */
    private static final int MARKED = 8;

    private static final Set<String> DONE = Set.of("完成", "实现", "取得", "获得");

    /** A shorter noun behind a verb may be one that its number's noun goes on with. */
    private static final int SHORTEST_NAMED = 4;

    private final NameWords words;

    NumberFirst(NameWords words) {
        this.words = words;
    }

    boolean isAt(Sentence sentence, Slot slot) {
        Unit.Kind kind = slot.quantity().unit().kind();
        if (NEVER.contains(kind)
                || slot.changes()
                || slot.has(Cue.Kind.FROM)
                || slot.right().length() == 0) {
            return false;
        }
        if (isFollowed(sentence, slot)) {
            return false;
        }
        String behind = sentence.behind(slot);
        boolean counts = kind == Unit.Kind.COUNT;
        if (!counts && behind.length() < MARKED && words.isIn(Kind.MARK, behind)) {
            return false;
        }
        if (behind.charAt(0) == '的' && sentence.names().isBareVerb(slot.left())) {
            return true;
        }
        if (behind.charAt(0) == '的' && behind.length() > 2 && reachesDone(sentence, slot)) {
            return true;
        }
        boolean fresh = counts
                && behind.length() > 2
                && slot.verbs().stream().allMatch(NumberFirst::onlyBounds)
                && sentence.names().isBlank(slot.left());
        return fresh
                || opensWord(behind.charAt(0))
                        && !sentence.nouns().behind(slot.right()).noun().isEmpty();
    }

    /** Whether the stop behind a named value is lost, and what follows is the next: 零售总额27亿元增长6%, 培育龙头企业12家家庭农场300家. */
    private static boolean isFollowed(Sentence sentence, Slot slot) {
        Span right = slot.right();
        boolean next = slot.opened() > 0
                && right.end() < sentence.span().end()
                && Character.isDigit(sentence.text().charAt(right.end()))
                && sentence.behind(slot).indexOf('、') < 0;
        if (!next) {
            return false;
        }
        CueHits.Hit change = sentence.hits().beginningAt(right.start(), right.end(), Slot.CHANGES);
        Subject left = sentence.names().left(slot.left());
        return change != null && change.end() == right.end() && !left.isBlank()
                || !left.verb().isEmpty() && left.noun().length() >= SHORTEST_NAMED && !isList(sentence, slot);
    }

    /** Whether the words before a number list things that it counts, or others beside them: 甲桥、乙桥等|12座, 甲桥和|12座. */
    private static boolean isList(Sentence sentence, Slot slot) {
        String words = slot.left().of(sentence.text()).strip();
        return words.indexOf('、') >= 0 || words.endsWith("等") || words.endsWith("和") || words.endsWith("及");
    }

    /** 完成了近40亿元的投资: done so much of what follows, nothing but the whole jurisdiction before it. */
    private static boolean reachesDone(Sentence sentence, Slot slot) {
        boolean done = slot.hasVerb(hit -> DONE.contains(hit.cue().words()));
        String left = sentence.names().left(slot.left()).noun();
        return done && (left.isEmpty() || left.equals("全国"));
    }

    private static boolean onlyBounds(CueHits.Hit verb) {
        return verb.is(Cue.Kind.LEVEL) && !verb.cue().value().isEmpty();
    }

    /** Whether the words behind a number can open a noun. */
    static boolean opensNoun(String behind) {
        return !behind.isEmpty() && opensWord(behind.charAt(0));
    }

    /** Whether a character can open a noun. */
    static boolean opensWord(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' && c != '的' || c == '“' || c >= 'A' && c <= 'z' || c >= '0' && c <= '9';
    }
}
