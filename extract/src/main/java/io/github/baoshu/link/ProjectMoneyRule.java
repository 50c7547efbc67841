package io.github.baoshu.link;

import io.github.baoshu.indicator.Measure;
import io.github.baoshu.link.NameWords.Kind;
import io.github.baoshu.quantity.Unit;
import java.util.List;

/** A project's money or a facility's size, a given fact even in a plan: 总投资437亿元的炼化项目, 全长46公里的环湖快速路. */
final class ProjectMoneyRule implements Rule {
    private static final int LONGEST_PROJECT = 30;
    private static final int SHORTEST_PROJECT = 4;

    private final NameWords words;

    ProjectMoneyRule(NameWords words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "project-money";
    }

    @Override
    public int apply(Discourse discourse, List<Slot> slots, int at) {
        Slot slot = slots.get(at);
        Sentence sentence = discourse.sentence();
        boolean possessive = sentence.text().startsWith("的", slot.right().start())
                && slot.right().length() > 2;
        if (!possessive) {
            return 0;
        }
        String money = sentence.names().left(slot.left()).name();
        String last = money.substring(money.lastIndexOf('、') + 1);
        String project = project(sentence, slot);
        boolean invested = slot.quantity().unit().kind() == Unit.Kind.MONEY;
        if (!words.has(invested ? Kind.INVESTED : Kind.SIZED, last) || project.isEmpty()) {
            return 0;
        }
        discourse.add(new Claim(slot, new Subject("", last, project), Measure.LEVEL).asGiven(), name());
        if (slot.opened() > 0) {
            discourse.narrowTo(project);
        }
        return 1;
    }

    /** What stands behind 的, numbers and all, up to the next stop or what becomes of it. */
    private String project(Sentence sentence, Slot slot) {
        int start = slot.right().start();
        int end = slot.right().end();
        while (end < sentence.span().end()
                && ",;。".indexOf(sentence.text().charAt(end)) < 0
                && end - start < LONGEST_PROJECT
                && (end - start < SHORTEST_PROJECT || !words.beginsAt(Kind.BECOMING, sentence.text(), end))) {
            end++;
        }
        return sentence.text().substring(start + 1, end).strip();
    }
}
