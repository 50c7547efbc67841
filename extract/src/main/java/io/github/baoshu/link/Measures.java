package io.github.baoshu.link;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.quantity.Quantity;
import io.github.baoshu.quantity.Unit;
import io.github.baoshu.text.Span;
import java.util.List;

/** Tells measure, sign and bound of a value by its verbs, its unit and its name. */
final class Measures {
    private static final List<String> RATE_NAMES = List.of("增速", "增幅", "涨幅", "增长率", "增长速度", "降幅", "增长");
    private static final List<String> SHARE_NAMES = List.of("占比", "比重");

    private Measures() {}

    static Measure of(Slot slot, String name, String text) {
        Quantity quantity = slot.quantity();
        Unit.Kind kind = quantity.unit().kind();
        boolean average = slot.has(Cue.Kind.AVERAGE) || name.contains("年均增") || name.contains("年均涨");
        if (kind == Unit.Kind.RANK) {
            return Measure.RANK;
        }
        if (kind == Unit.Kind.MULTIPLE) {
            return Measure.MULTIPLE;
        }
        if (kind == Unit.Kind.POINT) {
            return Measure.CHANGE;
        }
        boolean proportion = quantity.unit().isProportion();
        if (slot.number().rule().equals("two-digits") || proportion && growsBehind(slot, text)) {
            return average ? Measure.AVG_GROWTH : Measure.GROWTH;
        }
        boolean reaches = slot.has(Cue.Kind.TO) || slot.has(Cue.Kind.TO_FALL) || slot.has(Cue.Kind.FROM);
        if (!reaches && (slot.has(Cue.Kind.RISE) || slot.has(Cue.Kind.FALL))) {
            return !proportion ? Measure.CHANGE : average ? Measure.AVG_GROWTH : Measure.GROWTH;
        }
        if (proportion && !name.endsWith("自然增长率") && RATE_NAMES.stream().anyMatch(name::endsWith)) {
            return average ? Measure.AVG_GROWTH : Measure.GROWTH;
        }
        return proportion && SHARE_NAMES.stream().anyMatch(name::contains) ? Measure.SHARE : Measure.LEVEL;
    }

    private static boolean growsBehind(Slot slot, String text) {
        Span right = slot.right();
        String behind = text.substring(right.start(), Math.min(right.end(), right.start() + 4));
        return behind.startsWith("增长")
                || behind.startsWith("的增长")
                || behind.startsWith("的增速")
                || behind.startsWith("增速");
    }

    /** Whether the verbs say that it fell. */
    static boolean falls(Slot slot) {
        for (CueHits.Hit hit : slot.verbs()) {
            if (hit.is(Cue.Kind.FALL)) {
                return true;
            }
            if (hit.is(Cue.Kind.RISE)) {
                return false;
            }
        }
        return false;
    }

    static Bound bound(Slot slot) {
        Quantity quantity = slot.quantity();
        if (quantity.high() != null) {
            return Bound.RANGE;
        }
        Bound bound = slot.bound();
        if (bound != null) {
            return bound;
        }
        return quantity.open() ? Bound.AT_LEAST : Bound.EXACT;
    }
}
