package io.github.baoshu.link;

import io.github.baoshu.link.NameWords.Kind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names the subject left of a number in the light of what was said before it. Immutable. */
final class Naming {
    /** 这个比重, 该比率: the value of the subject in force. */
    private static final Pattern THIS_RATIO = Pattern.compile("(?:这个|这一|该|其)(?:比重|比例|数字|指标|比率)");

    private static final int LONGEST_VERB = 3;

    private static final List<String> SHARES = List.of("比重", "比例", "份额");

    private final NameWords words;
    private final Ellipsis ellipsis;

    Naming(NameWords words) {
        this.words = words;
        this.ellipsis = new Ellipsis(words);
    }

    /** Whether the words are only a verb between the two ends of a change: 由71所优化整合为47所. */
    private static boolean endsChange(Discourse discourse, Slot slot, Subject left) {
        boolean ends = slot.has(Cue.Kind.TO) || slot.has(Cue.Kind.TO_FALL);
        return ends && left.name().length() <= LONGEST_VERB && discourse.isStarted(slot);
    }

    /** The subject in the words left of a slot, with the verb of its list or of its 其中; blank for none. */
    Subject of(Discourse discourse, Slot slot) {
        Sentence sentence = discourse.sentence();
        Subject left = sentence.names().left(slot.left());
        if (left.isBlank() || endsChange(discourse, slot, left)) {
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
            String noun = standsFor(inForce, left.noun());
            if (noun != null) {
                return inForce.withVerb("").withNoun(noun);
            }
            Subject elliptic = ellipsis.complete(discourse, slot, left);
            if (elliptic != null) {
                return elliptic;
            }
        }
        boolean continues = slot.joined() || sentence.tellsPartOf(slot);
        boolean shared =
                continues && !discourse.verb().isEmpty() && slot.verbs().isEmpty();
        return shared ? left.withVerb(discourse.verb()) : left;
    }

    /** Whether words end in the head of a name, so that they are one: 城镇居民人均可支配收入. */
    boolean endsInHead(String noun) {
        return words.endsAt(Kind.HEAD, noun, noun.length());
    }

    /** Whether a name is of the thing that the clause before was about: 总产能. */
    boolean belongs(String noun) {
        return words.has(Kind.BELONGING, noun) || ellipsis.isBare(noun);
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
        if (words.has(Kind.ANAPHOR, noun) || THIS_RATIO.matcher(noun).matches()) {
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
