package io.github.baoshu.link;

import io.github.baoshu.link.NameWords.Kind;
import io.github.baoshu.quantity.Unit;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names the subject left of a number in the light of what was said before it. Immutable. */
final class Naming {
    /** 这个比重, 该比率: the value of the subject in force. */
    private static final Pattern THIS_RATIO = Pattern.compile("(?:这个|这一|该|其)(?:比重|比例|数字|指标|比率)");

    private static final int LONGEST_VERB = 3;
    private static final int LONGEST_SORT = 14;

    private static final List<String> SHARES = List.of("比重", "比例", "份额");
    /** 这些企业的总产值: what is compared with the same of another year. */
    private static final Pattern THESE = Pattern.compile("(?:这些|这类|这种|该).{2}");

    private static final String EQUAL_TO = "相当于";
    private static final String USED = "用于";
    private static final String PORTION = "部分";

    private final NameWords words;
    private final Outputs outputs;
    private final Ellipsis ellipsis;

    Naming(NameWords words) {
        this.words = words;
        this.outputs = new Outputs(words);
        this.ellipsis = new Ellipsis(words);
    }

    /** The subject in the words left of a slot, a bare product with what is measured of it; blank for none. */
    Subject of(Discourse discourse, Slot slot) {
        Subject subject = told(discourse, slot);
        if (outputs.yields(slot) && !subject.isBlank()) {
            return subject.withNoun(outputs.output(subject.noun()));
        }
        return measured(discourse, slot, subject);
    }

    /** Whether the words are only a verb between the two ends of a change: 由30所整合为22所. */
    private static boolean endsChange(Discourse discourse, Slot slot, Subject left) {
        boolean ends = slot.has(Cue.Kind.TO) || slot.has(Cue.Kind.TO_FALL);
        return ends && left.name().length() <= LONGEST_VERB && discourse.isStarted(slot);
    }

    /** The subject without a verb that only aims at its change: 争取|出口额增长7%, but not 争取资金2亿元. */
    private Subject unaimed(Slot slot, Subject left) {
        return slot.changes() && words.has(Kind.AIMING, left.verb()) ? left.withVerb("") : left;
    }

    /** Whether the words only say what the value before comes to: 相当于前九年总和的1.6倍. */
    private static boolean equates(Slot slot, Subject left) {
        Unit unit = slot.quantity().unit();
        boolean ratio = unit.isProportion() || unit.kind() == Unit.Kind.MULTIPLE;
        return ratio && left.name().startsWith(EQUAL_TO);
    }

    /** The subject in the words left of a slot, with the verb of its list or of its 其中; blank for none. */
    private Subject told(Discourse discourse, Slot slot) {
        Sentence sentence = discourse.sentence();
        Subject left = unaimed(slot, sentence.names().left(slot.left()));
        if (left.isBlank() || equates(slot, left) || endsChange(discourse, slot, left)) {
            return Subject.NONE;
        }
        if (!left.verb().isEmpty()) {
            Subject same = ellipsis.complete(discourse, slot, left);
            return same == null ? left : same;
        }
        if (discourse.inForce().isEmpty()) {
            boolean topical = discourse.part().isEmpty() && !sentence.topic().isEmpty();
            if (topical && words.has(Kind.TOPICAL, left.noun())) {
                return left.withNoun(topical(sentence.topic(), left.noun()));
            }
        } else {
            Subject inForce = discourse.inForce().get(0);
            String topic = sentence.topic();
            if (!topic.isEmpty() && inForce.noun().startsWith(topic) && words.has(Kind.TOPICAL, left.noun())) {
                return left.withNoun(topical(topic, left.noun()));
            }
            String noun = standsFor(inForce, left.noun());
            if (noun != null) {
                return inForce.withVerb("").withNoun(noun);
            }
            Subject elliptic = outputs.has(left) ? null : ellipsis.complete(discourse, slot, left);
            if (elliptic != null) {
                return elliptic;
            }
        }
        if (left.noun().startsWith(USED) || left.noun().endsWith(PORTION)) {
            return left.withNoun(sentence.within() + left.noun());
        }
        Subject built = built(slot, left);
        if (built != null) {
            return built;
        }
        String object = discourse.scaledObject();
        boolean each = !object.isEmpty()
                && slot.changes()
                && slot.quantity().unit().kind() == Unit.Kind.MONEY
                && left.noun().length() <= LONGEST_SORT
                && !words.endsAt(Kind.HEAD, left.noun(), left.noun().length());
        if (each) {
            return left.withNoun(left.noun() + object);
        }
        boolean continues = slot.joined() || sentence.tellsPartOf(slot);
        boolean shared =
                continues && !discourse.verb().isEmpty() && slot.verbs().isEmpty();
        return shared ? left.withVerb(discourse.verb()) : left;
    }

    /** What is built, behind its verb: 铁路共新建40公里; null where the words do not end so. */
    private @Nullable Subject built(Slot slot, Subject left) {
        String noun = left.noun();
        for (String verb : words.of(Kind.BUILDING)) {
            String object = noun.endsWith(verb) ? noun.substring(0, noun.length() - verb.length()) : "";
            boolean longest = !object.isEmpty()
                    && "改新、和".indexOf(object.charAt(object.length() - 1)) < 0
                    && words.of(Kind.BUILDING).stream().noneMatch(object::endsWith);
            if (longest && slot.verbs().isEmpty()) {
                String bare = "共也已又".indexOf(object.charAt(object.length() - 1)) >= 0
                        ? object.substring(0, object.length() - 1)
                        : object;
                return bare.length() < 2 ? null : left.withVerb(verb).withNoun(bare);
            }
        }
        return null;
    }

    /** A bare product with what a number of it measures. */
    Subject measured(Discourse discourse, Slot slot, Subject subject) {
        return outputs.has(subject) ? outputs.of(subject, slot, discourse) : subject;
    }

    /** Whether words end in the head of a name, so that they are one: 城镇居民人均可支配收入. */
    boolean endsInHead(String noun) {
        return words.endsAt(Kind.HEAD, noun, noun.length());
    }

    /** Whether words tell that a price or a standard is raised or lowered. */
    boolean isScaled(Subject done) {
        return words.has(Kind.SCALING, done.verb())
                && words.endsAt(Kind.PRICE, done.noun(), done.noun().length());
    }

    /** Whether a name is of the thing that the clause before was about: 总产能. */
    boolean belongs(String noun) {
        return words.has(Kind.BELONGING, noun)
                || ellipsis.isBare(noun)
                || words.endsAt(Kind.TRAFFIC, noun, noun.length());
    }

    /** Whether words hold a verb of what the thing named before does itself: 园区挂牌，|引进. */
    boolean actsItself(String verb) {
        return words.isIn(Kind.OWN_ACT, verb);
    }

    /** 石化产业 and 产业规模 give 石化产业规模. */
    private static String topical(String topic, String noun) {
        boolean repeated = topic.endsWith("产业") && noun.startsWith("产业");
        return topic + (repeated ? noun.substring(2) : noun);
    }

    /** What a name says that stands for the subject in force; null where it stands for itself. */
    private @Nullable String standsFor(Subject inForce, String noun) {
        if (words.has(Kind.SHARE_ALONE, noun)) {
            return inForce.noun() + "占比";
        }
        String done = noun.startsWith("实际") ? noun.substring(2) : noun;
        if (done.length() >= 2 && inForce.verb().startsWith(done)) {
            return inForce.name();
        }
        if (words.has(Kind.ANAPHOR, noun) || THIS_RATIO.matcher(noun).matches()) {
            return inForce.noun();
        }
        if (THESE.matcher(noun).lookingAt()
                && inForce.noun().endsWith(noun.substring(Math.max(0, noun.length() - 3)))) {
            return inForce.noun();
        }
        if (noun.startsWith("占") && SHARES.stream().anyMatch(noun::endsWith)) {
            return inForce.noun() + noun.replace("的", "");
        }
        boolean money = words.has(Kind.INVESTED, noun) || noun.endsWith("完成投资");
        boolean project = inForce.noun().endsWith("项目") || inForce.noun().endsWith("工程");
        return money && project ? inForce.noun() + (noun.equals("投资") ? "完成投资" : noun) : null;
    }

    /** The subject without a verb that only says which way its object went: 降低. */
    Subject withoutScale(Subject subject) {
        return words.has(Kind.SCALING, subject.verb()) ? subject.withVerb("") : subject;
    }
}
