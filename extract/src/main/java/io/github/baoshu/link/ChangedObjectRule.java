package io.github.baoshu.link;

import io.github.baoshu.indicator.Measure;
import io.github.baoshu.link.NameWords.Kind;
import java.util.List;

/** A verb of change before its object: 压减粗钢产能200万吨, 全市减少贫困人口3万人. */
final class ChangedObjectRule implements Rule {
    /** Verbs that may stand between a doer and the object that changes. */
    private static final List<String> INSIDE = List.of("减少", "增加", "压减");

    private static final String OUTPUT = "产量";

    /** What is taken away as a thing: 压减产能60万吨 is an amount. */
    private static final String CAPACITY = "产能";

    private final NameWords words;

    ChangedObjectRule(NameWords words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "changed-object";
    }

    @Override
    public int apply(Discourse discourse, List<Slot> slots, int at) {
        Slot slot = slots.get(at);
        Subject left = discourse.named(slot);
        if (left.isBlank()) {
            return 0;
        }
        boolean proportion = slot.quantity().unit().isProportion();
        boolean opens = !tells(slot) && words.has(proportion ? Kind.SCALING : Kind.CHANGING, left.verb());
        int inside =
                opens || proportion || !left.verb().isEmpty() || !slot.verbs().isEmpty() ? 0 : inside(left.noun());
        if (!opens && inside == 0) {
            return 0;
        }
        String noun = left.noun();
        if (opens && noun.endsWith(CAPACITY) && !words.has(Kind.RAISING, left.verb())) {
            return 0;
        }
        String object = opens ? noun : noun.substring(0, inside) + noun.substring(inside + 2);
        boolean less = opens ? !words.has(Kind.RAISING, left.verb()) : noun.charAt(inside) != '增';
        boolean yields = words.has(Kind.YIELDING, left.verb()) && !object.endsWith(OUTPUT);
        Subject changed = discourse.take(slot).withVerb("").withNoun(yields ? object + OUTPUT : object);
        discourse.nowAbout(changed);
        Claim claim = new Claim(slot, changed, proportion ? Measure.GROWTH : Measure.CHANGE);
        discourse.add(claim.falling(less), name());
        return 1;
    }

    /** Whether a verb tells what the number does; one that only bounds it does not: 降低成本约6亿元. */
    private static boolean tells(Slot slot) {
        return slot.hasVerb(hit -> Slot.CHANGES.contains(hit.cue().kind())
                || hit.is(Cue.Kind.LEVEL) && hit.cue().value().isEmpty());
    }

    /** Where the verb of change stands between a doer and its object; 0 for nowhere. */
    private static int inside(String noun) {
        for (String change : INSIDE) {
            int at = noun.indexOf(change);
            if (at > 1 && at + 4 <= noun.length() && !noun.startsWith("值", at + 2) && !noun.startsWith("的", at + 2)) {
                return at;
            }
        }
        return 0;
    }
}
