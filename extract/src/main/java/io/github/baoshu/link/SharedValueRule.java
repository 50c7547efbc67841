package io.github.baoshu.link;

import io.github.baoshu.link.NameWords.Kind;
import java.util.List;

/** One value for several names: 城乡居民收入均增长6%, 生产总值、财政收入等主要指标增长8%. */
final class SharedValueRule implements Rule {
    private final NameWords words;
    private final Coordination coordination;
    private final Measures measures;

    SharedValueRule(NameWords words, Coordination coordination, Measures measures) {
        this.words = words;
        this.coordination = coordination;
        this.measures = measures;
    }

    @Override
    public String name() {
        return "shared";
    }

    @Override
    public int apply(Discourse discourse, List<Slot> slots, int at) {
        Slot slot = slots.get(at);
        Subject left = discourse.named(slot);
        if (left.isBlank()) {
            return 0;
        }
        List<String> listed = listed(discourse.sentence(), slot, left.noun());
        boolean shared = slot.shares()
                || slot.distributes()
                || !listed.isEmpty()
                || areStandards(left.noun())
                || areIndicators(discourse.sentence(), slot, left.noun());
        if (!shared) {
            return 0;
        }
        Subject subject = discourse.take(slot);
        List<String> nouns = listed.isEmpty()
                ? coordination.each(left.noun(), discourse.sentence().headline())
                : listed;
        List<Subject> all = nouns.stream().map(subject::withNoun).toList();
        for (Subject one : all) {
            Claim claim = new Claim(
                    slot,
                    one,
                    measures.of(slot, one.name(), discourse.sentence().text()));
            discourse.add(claim.falling(slot.falls()), name());
        }
        discourse.nowAbout(all);
        return 1;
    }

    /** The names listed before 等主要指标, or the products of the clause before that a bare 产量 is of; else none. */
    private List<String> listed(Sentence sentence, Slot slot, String noun) {
        if (slot.shares() && words.has(Kind.HEAD_ALONE, noun)) {
            Subject products = sentence.names().left(sentence.clauseBefore(slot));
            return Listing.listed(products.name()).stream()
                    .map(product -> product + noun)
                    .toList();
        }
        return Listing.indicators(noun);
    }

    /** Whether a name is a list of indicators that one rate is said of: 技改投资、民间投资年均增长8%. */
    private boolean areIndicators(Sentence sentence, Slot slot, String noun) {
        if (!slot.quantity().unit().isProportion() || noun.indexOf('、') < 0) {
            return false;
        }
        List<String> each = coordination.each(noun, sentence.headline());
        boolean rates = noun.endsWith("率") && noun.indexOf('等') < 0;
        return each.size() > 1 && (rates || each.stream().allMatch(sentence.headline()));
    }

    private static boolean areStandards(String noun) {
        return noun.endsWith("标准") && Listing.parts(noun).size() == 2;
    }
}
