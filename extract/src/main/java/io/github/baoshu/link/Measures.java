package io.github.baoshu.link;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.link.NameWords.Kind;
import io.github.baoshu.quantity.Quantity;
import io.github.baoshu.quantity.Unit;
import io.github.baoshu.text.Span;
import java.util.List;

/** Tells measure and bound of a value by its verbs, its unit and its name. Immutable. */
final class Measures {
    private static final List<String> SHARE_NAMES = List.of("占比", "比重");
    private static final List<String> GROWTH_BEHIND = List.of("增长", "的增长", "增速", "的增速");

    private final NameWords words;

    Measures(NameWords words) {
        this.words = words;
    }

    /** The measure of the value in a slot that is said of a name. */
    Measure of(Slot slot, String name, String text) {
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
        boolean reaches = slot.has(Cue.Kind.TO) || slot.has(Cue.Kind.TO_FALL) || slot.has(Cue.Kind.FROM) && !proportion;
        if (!reaches && (slot.has(Cue.Kind.RISE) || slot.has(Cue.Kind.FALL))) {
            boolean share = SHARE_NAMES.stream().anyMatch(name::endsWith);
            return !proportion || share ? Measure.CHANGE : average ? Measure.AVG_GROWTH : Measure.GROWTH;
        }
        if (proportion && !name.endsWith("自然增长率") && words.endsAt(Kind.RATE_NAME, name, name.length())) {
            return average ? Measure.AVG_GROWTH : Measure.GROWTH;
        }
        return proportion && SHARE_NAMES.stream().anyMatch(name::contains) ? Measure.SHARE : Measure.LEVEL;
    }

    private static boolean growsBehind(Slot slot, String text) {
        Span right = slot.right();
        return GROWTH_BEHIND.stream()
                .anyMatch(growth -> growth.length() <= right.length() && text.startsWith(growth, right.start()));
    }

    /** The bound of a value: a range, what the words say, or at least so much behind 余 and 多. */
    static Bound bound(Slot slot) {
        Quantity quantity = slot.quantity();
        if (quantity.high() != null) {
            return Bound.RANGE;
        }
        Bound bound = slot.bound();
        if ((bound == Bound.APPROX || bound == Bound.AT_MOST) && quantity.open()) {
            return Bound.AT_LEAST;
        }
        if (bound != null) {
            return bound;
        }
        return quantity.open() ? Bound.AT_LEAST : Bound.EXACT;
    }
}
