package io.github.baoshu.link;

import io.github.baoshu.indicator.Measure;
import io.github.baoshu.link.NameWords.Kind;
import java.util.List;

/** A proportion that goes somewhere: 财政支出近七成投向民生领域. */
final class ShareGoingRule implements Rule {
    private final NameWords words;

    ShareGoingRule(NameWords words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "share-going";
    }

    @Override
    public int apply(Discourse discourse, List<Slot> slots, int at) {
        Slot slot = slots.get(at);
        String behind = discourse.sentence().behind(slot);
        boolean goes = slot.quantity().unit().isProportion() && words.beginsAt(Kind.GOING, behind, 0);
        Subject left = goes ? discourse.named(slot) : Subject.NONE;
        if (goes && left.isBlank() && !discourse.inForce().isEmpty()) {
            left = discourse.inForce().get(0);
        }
        if (left.isBlank()) {
            return 0;
        }
        Subject share = discourse.partOf(left).withNoun(left.noun() + behind.strip() + "比重");
        discourse.add(new Claim(slot, share, Measure.SHARE), name());
        return 1;
    }
}
