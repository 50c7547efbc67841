package io.github.baoshu.link;

import io.github.baoshu.indicator.Measure;
import io.github.baoshu.link.NameWords.Kind;
import io.github.baoshu.text.KeyedPattern;
import io.github.baoshu.text.Span;
import java.util.List;
import java.util.regex.Matcher;

/** Medals, whose unit is their metal: 我市健儿在全国运动会上勇夺3金2银. They are the jurisdiction's, and no part's. */
final class MedalRule implements Rule {
    private static final String MEDAL = "牌";
    /** Who won where. */
    private static final KeyedPattern WON = KeyedPattern.of("在", "([^,;:。在]{0,12})在([^,;:。]{2,24}?)[上中](?:[^上中]{0,8})");

    private final NameWords words;

    MedalRule(NameWords words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "medal";
    }

    @Override
    public int apply(Discourse discourse, List<Slot> slots, int at) {
        Slot slot = slots.get(at);
        String metal = slot.quantity().unit().written();
        if (!words.has(Kind.METAL, metal)) {
            return 0;
        }
        Mention last = discourse.last();
        boolean again = last != null
                && last.rule().equals(name())
                && last.slot().clause().equals(slot.clause())
                && discourse.sentence().names().isBlank(slot.left());
        String owner = again ? last.noun().substring(0, last.noun().length() - 2) : owner(discourse.sentence(), slot);
        Subject medals = new Subject("", owner + metal + MEDAL, "");
        discourse.add(new Claim(slot, medals, Measure.LEVEL), name());
        discourse.nowAbout(medals);
        return 1;
    }

    /** Who won and where; empty where it is not told before the number. */
    private static String owner(Sentence sentence, Slot slot) {
        Span before = new Span(slot.clause().start(), slot.number().span().start());
        Matcher won = WON.whole(sentence.text(), before.start(), before.end());
        return won == null ? "" : won.group(1).strip() + won.group(2);
    }
}
