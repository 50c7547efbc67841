package io.github.baoshu.link;

import io.github.baoshu.indicator.Measure;
import java.util.List;

/** The shares of the three industries: 三次产业比重调整为8.8:43.2:48. */
final class ThreeWayRatioRule implements Rule {
    /** The rule by which the scanner finds such shares. */
    private static final String SCANNED_AS = "three-way-ratio";

    private static final List<String> INDUSTRIES = List.of("第一产业比重", "第二产业比重", "第三产业比重");

    @Override
    public String name() {
        return "three-way-ratio";
    }

    @Override
    public int apply(Discourse discourse, List<Slot> slots, int at) {
        boolean starting = slots.get(at).has(Cue.Kind.FROM);
        int linked = 0;
        for (Slot slot : slots.subList(at, Math.min(slots.size(), at + INDUSTRIES.size()))) {
            if (!slot.number().rule().equals(SCANNED_AS)) {
                break;
            }
            Subject industry = new Subject("", INDUSTRIES.get(linked), discourse.part());
            discourse.add(new Claim(slot, industry, Measure.SHARE).starting(starting), name());
            linked++;
        }
        return linked;
    }
}
