package io.github.baoshu.link;

import io.github.baoshu.link.NameWords.Kind;
import io.github.baoshu.quantity.Unit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Completes names that leave out what the subject in force has said: 产值 behind 林下经济面积, 竣工 behind 亿元以上项目, 省级 behind
 * 国家级企业技术中心. Immutable.
 */
final class Ellipsis {
    private static final String RANK = "级";
    private static final int LONGEST_BENEFITED = 4;
    private static final int LONGEST_RANK = 4;
    private static final int LONGEST_SORT = 4;

    private final NameWords words;

    Ellipsis(NameWords words) {
        this.words = words;
    }

    /** The full subject of a slot by what is named left of it; null where the words are complete. */
    @Nullable
    Subject complete(Discourse discourse, Slot slot, Subject left) {
        Mention last = discourse.last();
        if (last == null || discourse.inForce().isEmpty() || !left.part().isEmpty()) {
            return null;
        }
        Subject inForce = discourse.inForce().get(0);
        boolean counted = slot.quantity()
                        .unit()
                        .base()
                        .equals(last.slot().quantity().unit().base())
                && !NumberFirst.opensNoun(discourse.sentence().behind(slot));
        if (counted && !slot.isPredicated()) {
            Subject same = sameThings(discourse, slot, left, inForce);
            if (same != null) {
                return same;
            }
        }
        boolean follows = last.slot().clause().end() + 1 >= slot.clause().start()
                && !last.slot().quantity().unit().isProportion(); // nobody has anything of a rate
        if (words.has(Kind.BENEFIT, left.name()) && follows) {
            return new Subject("", all(discourse.inForce()) + left.name(), inForce.part());
        }
        if (follows && words.has(Kind.BENEFIT, left.verb()) && left.noun().length() <= LONGEST_BENEFITED) {
            return new Subject(all(discourse.inForce()) + left.verb(), left.noun(), inForce.part());
        }
        if (!left.verb().isEmpty()) {
            return null;
        }
        Subject owned = owned(discourse, slot, left, inForce);
        if (owned != null) {
            return owned;
        }
        Subject graded = slot.joined() && slot.verbs().isEmpty() ? graded(left, inForce) : null;
        if (graded != null) {
            return graded;
        }
        boolean same = slot.joined() && slot.isBoundOnly() && discourse.continues(slot);
        Subject sort = same ? sortOf(slot, last, left, inForce) : null;
        if (sort != null) {
            return sort;
        }
        boolean of = discourse.sentence().tellsPartOf(slot)
                && last.slot()
                        .quantity()
                        .unit()
                        .base()
                        .equals(slot.quantity().unit().base());
        if (of && counted && words.has(Kind.AREA, left.noun())) {
            return inForce.withNoun(left.noun() + inForce.name()).withVerb("");
        }
        return of ? partOf(left, inForce) : headed(discourse, slot, left, inForce);
    }

    /** Another sort of what was counted before, whose name is no more than the sort: 汽车以旧换新…、|家电. */
    private @Nullable Subject sortOf(Slot slot, Mention last, Subject left, Subject inForce) {
        String head = headOf(inForce.noun());
        Unit.Kind kind = slot.quantity().unit().kind();
        boolean sort = words.has(Kind.SORTED, head)
                && kind == Unit.Kind.COUNT
                && last.slot().quantity().unit().kind() == kind
                && left.noun().length() <= LONGEST_SORT
                && headOf(left.noun()).isEmpty();
        return sort ? inForce.withNoun(left.noun() + head) : null;
    }

    /** What those measure whose measure the clause told before: 省管企业净资产…、|研发投入. */
    private @Nullable Subject owned(Discourse discourse, Slot slot, Subject left, Subject inForce) {
        boolean theirs = words.has(Kind.BELONGING, left.noun()) && discourse.continues(slot);
        int end = theirs ? ownersEnd(inForce.noun()) : 0;
        return end == 0 ? null : inForce.withVerb("").withNoun(inForce.noun().substring(0, end) + left.noun());
    }

    /** Where those end in a name whose measure it is: 省管企业|净资产; 0 for nowhere. */
    private int ownersEnd(String noun) {
        for (int end = noun.length() - 2; end > 2; end--) {
            if (words.endsAt(Kind.OWNER, noun, end)) {
                return end;
            }
        }
        return 0;
    }

    /** The names of subjects that had something done together. */
    private static String all(List<Subject> subjects) {
        return subjects.stream().map(Subject::name).collect(Collectors.joining("、"));
    }

    /** Things of the grade that the list began with: 示范区 behind 国家级示范园. */
    private @Nullable Subject graded(Subject left, Subject inForce) {
        if (words.beginsAt(Kind.GRADE, left.noun(), 0) || !headOf(left.noun()).isEmpty()) {
            return null;
        }
        for (String grade : words.of(Kind.GRADE)) {
            if (inForce.noun().startsWith(grade) && inForce.noun().length() > grade.length() + 1) {
                String more = inForce.noun().startsWith("以上", grade.length())
                        ? "以上"
                        : inForce.noun().startsWith("及以上", grade.length()) ? "及以上" : "";
                return inForce.withNoun(grade + more + left.noun());
            }
        }
        return null;
    }

    /** A part of what the subject in force measures: 发明专利 of 专利授权量 behind 其中. */
    private @Nullable Subject partOf(Subject left, Subject inForce) {
        String head = headOf(inForce.noun());
        boolean bare = headOf(left.noun()).isEmpty()
                && head.length() >= 2
                && inForce.noun().length() > head.length();
        return bare ? inForce.withVerb("").withNoun(left.noun() + head) : null;
    }

    /** The things counted before, at another stage, under another verb, or of another rank. */
    private @Nullable Subject sameThings(Discourse discourse, Slot slot, Subject left, Subject inForce) {
        if (words.has(Kind.STAGE, left.name())) {
            String things = withoutStage(inForce.noun());
            return things.equals(inForce.noun())
                    ? inForce.withVerb(left.name())
                    : inForce.withVerb("").withNoun(things + left.name());
        }
        if (discourse.sentence().names().isBareVerb(slot.left())) {
            return inForce.withVerb(left.name());
        }
        int rank = inForce.noun().indexOf(RANK);
        boolean ranked = left.noun().endsWith(RANK) && left.noun().length() <= LONGEST_RANK;
        return ranked && rank > 0 && rank < LONGEST_RANK
                ? inForce.withNoun(left.noun() + inForce.noun().substring(rank + 1))
                : null;
    }

    private String withoutStage(String noun) {
        String bare = noun;
        for (String stage : words.of(Kind.STAGE)) {
            if (noun.endsWith(stage)
                    && noun.length() - stage.length() < bare.length()
                    && noun.length() > stage.length()) {
                bare = noun.substring(0, noun.length() - stage.length());
            }
        }
        return bare;
    }

    /** A bare head, of what the subject in force is of. */
    private @Nullable Subject headed(Discourse discourse, Slot slot, Subject left, Subject inForce) {
        if (!isBare(left.noun())) {
            return null;
        }
        String owner = ownerOf(inForce.noun());
        boolean product = words.has(Kind.STAPLE, owner) && words.has(Kind.BELONGING, left.noun()); // 原油…，发电量…
        if (owner.length() < 2 || product) {
            return null;
        }
        for (int end = owner.length(); end >= 2; end--) {
            String shorter = owner.substring(0, end) + headOf(left.noun());
            if (!inForce.noun().startsWith(shorter)
                    && discourse.sentence().headline().test(shorter)) {
                return inForce.withVerb("").withNoun(shorter);
            }
        }
        String name = owner + left.noun();
        boolean known = discourse.sentence().headline().test(inForce.noun());
        boolean fits =
                known ? discourse.sentence().headline().test(name) : slot.joined() || !owner.equals(inForce.noun());
        return fits ? inForce.withVerb("").withNoun(name) : null;
    }

    /** Whether a name is a head and no more than a word about how it is taken: 总产值, 年度产量. */
    boolean isBare(String noun) {
        String head = headOf(noun);
        String before = noun.substring(0, noun.length() - head.length());
        return !head.isEmpty() && (before.isEmpty() || words.has(Kind.TAKEN, before));
    }

    private String ownerOf(String noun) {
        String head = headOf(noun);
        return noun.substring(0, noun.length() - head.length());
    }

    private String headOf(String name) {
        return words.longestEnd(Kind.HEAD, name);
    }
}
