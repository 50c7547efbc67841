package io.github.baoshu.link;

import io.github.baoshu.indicator.Measure;
import io.github.baoshu.link.NameWords.Kind;
import io.github.baoshu.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A proportion of things: 95%以上高频事项实现“一网通办”. */
final class ShareOfNounRule implements Rule {
    private static final String HAVE = "有";
    private static final String INCREASED = "增加了";
    private static final int SHORTEST_DEED = 4;

    private static final Set<Cue.Kind> VERBS = EnumSet.of(Cue.Kind.ACT, Cue.Kind.PREDICATE);
    private static final int SHORTEST_DOING = 4;

    private final NameWords words;
    private final Measures measures;

    ShareOfNounRule(NameWords words, Measures measures) {
        this.words = words;
        this.measures = measures;
    }

    @Override
    public String name() {
        return "share-of-noun";
    }

    @Override
    public int apply(Discourse discourse, List<Slot> slots, int at) {
        Slot slot = slots.get(at);
        Sentence sentence = discourse.sentence();
        if (slot.quantity().unit().isProportion() && hasSome(discourse, slot)) {
            return 1;
        }
        if (!slot.quantity().unit().isProportion() || !fits(sentence, slot)) {
            return 0;
        }
        if (!isOpen(sentence, slot)) {
            return doers(discourse, slot);
        }
        CountedNoun told = noun(sentence, slot.right());
        if (told.noun().isEmpty()) {
            return 0;
        }
        Subject share = new Subject(told.predicate(), told.noun() + "比重", discourse.part());
        discourse.add(new Claim(slot, share, Measure.SHARE), name());
        return 1;
    }

    /** So many of what is named who do something: 农户有六成过着有余的生活. */
    private boolean hasSome(Discourse discourse, Slot slot) {
        Sentence sentence = discourse.sentence();
        String behind = sentence.behind(slot).strip();
        boolean some = slot.hasVerb(hit -> hit.cue().words().equals(HAVE));
        boolean does = behind.length() >= SHORTEST_DEED
                && NumberFirst.opensWord(behind.charAt(0))
                && sentence.hits()
                                .beginningAt(slot.right().start(), slot.right().end(), Slot.CHANGES)
                        == null;
        boolean told = some && (does || behind.startsWith(INCREASED)) && !words.beginsAt(Kind.MARK, behind, 0);
        Subject who = told ? discourse.named(slot) : Subject.NONE;
        if (who.isBlank() || !who.verb().isEmpty()) {
            return false;
        }
        Subject share = new Subject(behind.replace("了", ""), who.noun() + "比重", discourse.part());
        discourse.add(new Claim(slot, share, Measure.SHARE), name());
        return true;
    }

    /** So much of those named before do what is told behind: 化工企业80%使用绿电. */
    private int doers(Discourse discourse, Slot slot) {
        Sentence sentence = discourse.sentence();
        Subject left = discourse.named(slot);
        boolean verb =
                sentence.hits().beginningAt(slot.right().start(), slot.right().end(), VERBS) != null;
        boolean named = !left.isBlank()
                && left.verb().isEmpty()
                && !words.endsAt(Kind.HEAD, left.noun(), left.noun().length());
        if (!verb || !named || !slot.verbs().isEmpty() || slot.right().length() < SHORTEST_DOING) {
            return 0;
        }
        String doing = sentence.behind(slot).strip();
        Subject share = discourse.partOf(left).withNoun(left.noun() + doing + "比例");
        discourse.nowAbout(left);
        discourse.add(new Claim(slot, share, Measure.SHARE), "share-of-doers");
        return 1;
    }

    /** Whether the words on both sides let a noun follow: no change is told, and no mark reached. */
    private boolean fits(Sentence sentence, Slot slot) {
        Span right = slot.right();
        return right.length() >= 2
                && !slot.changes()
                && !slot.has(Cue.Kind.FROM)
                && sentence.hits().beginningAt(right.start(), right.end(), Slot.CHANGES) == null
                && measures.of(slot, "", sentence.text()) != Measure.GROWTH
                && !words.beginsAt(Kind.MARK, sentence.behind(slot), 0);
    }

    /** Whether nothing left of the number is its name. */
    private static boolean isOpen(Sentence sentence, Slot slot) {
        String left = slot.left().of(sentence.text()).strip();
        return left.length() <= 2
                || left.endsWith("在")
                || left.endsWith("约有")
                || sentence.names().isBlank(slot.left())
                || sentence.names().isBareVerb(slot.left());
    }

    private static CountedNoun noun(Sentence sentence, Span right) {
        int from = sentence.text().charAt(right.start()) == '的' ? right.start() + 1 : right.start();
        boolean word =
                from < right.end() && NumberFirst.opensWord(sentence.text().charAt(from));
        return word ? sentence.nouns().behind(new Span(from, right.end())) : CountedNoun.NONE;
    }
}
