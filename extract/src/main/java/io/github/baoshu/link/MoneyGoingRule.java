package io.github.baoshu.link;

import io.github.baoshu.indicator.Measure;
import io.github.baoshu.quantity.Unit;
import java.util.List;
import java.util.regex.Pattern;

/** Money and where it goes: 省级财政安排15亿元用于消费券. */
final class MoneyGoingRule implements Rule {
    private static final String GOES = "用于";
    private static final Pattern BLANKS_AND_COMMAS = Pattern.compile("[\\s,]");

    @Override
    public String name() {
        return "money-going";
    }

    @Override
    public int apply(Discourse discourse, List<Slot> slots, int at) {
        Slot slot = slots.get(at);
        Sentence sentence = discourse.sentence();
        if (slot.quantity().unit().kind() != Unit.Kind.MONEY) {
            return 0;
        }
        String behind = sentence.behind(slot).strip();
        if (!behind.startsWith(GOES) || behind.length() <= GOES.length() + 1) {
            return 0;
        }
        String owner =
                BLANKS_AND_COMMAS.matcher(slot.left().of(sentence.text())).replaceAll("");
        Subject going = new Subject("", owner + behind.substring(GOES.length()) + "资金", discourse.part());
        discourse.nowAbout(going);
        discourse.add(new Claim(slot, going, Measure.LEVEL), name());
        return 1;
    }
}
