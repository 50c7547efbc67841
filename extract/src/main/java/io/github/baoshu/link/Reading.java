package io.github.baoshu.link;

import io.github.baoshu.indicator.Bound;
import java.util.Set;

/** Questions about how a mention was worded that later stages ask. */
public final class Reading {
    private static final Set<String> REACHING =
            Set.of("达到", "达", "为", "居", "位居", "保持在", "稳定在", "维持在", "保持", "高达", "达到了", "是", "总数达");
    private static final Set<String> FLOWING = Set.of("完成", "实现", "累计", "安排", "提供", "共", "合计", "取得");

    private static final Set<String> KEEPING = Set.of("保持在", "保持", "始终", "维持在");

    private Reading() {}

    /** Whether the value is one reached: 达到, 提高到. */
    public static boolean reaches(Mention mention) {
        Slot slot = mention.slot();
        return slot.has(Cue.Kind.TO)
                || slot.has(Cue.Kind.TO_FALL)
                || slot.hasVerb(hit ->
                        hit.is(Cue.Kind.LEVEL) && REACHING.contains(hit.cue().words()));
    }

    /** Whether the value adds up over time: 完成, 累计. */
    public static boolean accumulates(Mention mention) {
        return mention.name().contains("累计")
                || mention.slot().hasVerb(hit -> FLOWING.contains(hit.cue().words()));
    }

    /** Whether a bound is said to have been kept all along: 保持在90%以上. */
    public static boolean keeps(Mention mention) {
        return mention.slot().hasVerb(hit -> KEEPING.contains(hit.cue().words())) && mention.bound() != Bound.EXACT;
    }

    /** Whether the value is a mark passed: 突破, 超过. */
    public static boolean passes(Mention mention) {
        return mention.slot()
                .hasVerb(hit -> hit.is(Cue.Kind.LEVEL)
                        && hit.cue().value().equals("AT_LEAST")
                        && !hit.cue().words().contains("跨"));
    }

    /** Whether a verb of bound stands before the value: 超过, 控制在. */
    public static boolean isBounded(Mention mention) {
        return mention.slot()
                .hasVerb(hit -> hit.is(Cue.Kind.LEVEL) && !hit.cue().value().isEmpty());
    }
}
