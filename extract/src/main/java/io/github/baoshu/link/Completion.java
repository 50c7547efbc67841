package io.github.baoshu.link;

import io.github.baoshu.link.NameWords.Kind;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Completes names that say too little without the clause before them, where that clause holds no number: what came of a measure
 * (落实家电以旧换新，|带动消费) and heads that name nothing by themselves (全面推广电子病历，|普及率). Immutable.
 */
final class Completion {
    private static final Set<Cue.Kind> VERBAL = EnumSet.of(Cue.Kind.ACT, Cue.Kind.LIGHT);
    /** So far behind the start of a clause its first verb is looked for, adverbs before it: 全力推进. */
    private static final int FIRST_VERB_WITHIN = 4;

    /** The rule by which a name stands left of its number. */
    private static final String LEFT = "name-before";
    /** The rule of a list of values. */
    private static final String EACH = "distributed";
    /** 累计: as much may stand before the verb that tells what came. */
    private static final int LONGEST_ADVERB = 2;

    private static final int SHORTEST_OWNER = 3;
    private static final int LONGEST_OWNER = 20;

    private final NameWords words;
    private final Ellipsis ellipsis;

    Completion(NameWords words) {
        this.words = words;
        this.ellipsis = new Ellipsis(words);
    }

    /** The mentions of a sentence in their order, each with a name that says enough as far as the sentence tells. */
    List<Mention> complete(Sentence sentence, List<Mention> mentions) {
        List<Mention> complete = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean again = i > 0 && mention.name().equals(mentions.get(i - 1).name());
            int last = i == 0 ? -1 : mentions.get(i - 1).slot().number().span().end();
            String name = again
                    ? complete.get(i - 1).name()
                    : owner(sentence, mention, last) + mention.name() + object(sentence, mention, last);
            complete.add(name.equals(mention.name()) ? mention : mention.as(name, mention.measure()));
        }
        each(sentence, mentions, complete);
        return complete;
    }

    /** Gives the values of a list under one bare head what the clause before lists: 清理论坛、展会，|数量分别压减. */
    private void each(Sentence sentence, List<Mention> mentions, List<Mention> complete) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention first = mentions.get(i);
            int end = i + 1;
            while (end < mentions.size()
                    && mentions.get(end).rule().equals(EACH)
                    && mentions.get(end).name().equals(first.name())) {
                end++;
            }
            Span clause = sentence.clauseBefore(first.slot());
            int last = i == 0 ? -1 : mentions.get(i - 1).slot().number().span().end();
            if (first.rule().equals(EACH) && end > i + 1 && last <= clause.start() && ellipsis.isBare(first.name())) {
                List<String> listed = Listing.parts(about(sentence, clause, false));
                for (int at = i; at < end && listed.size() == end - i; at++) {
                    Mention mention = mentions.get(at);
                    complete.set(at, mention.as(listed.get(at - i) + mention.name(), mention.measure()));
                }
            }
            i = end - 1;
        }
    }

    /** What a name leaves out; empty where it is complete or the clause before does not tell. */
    private String owner(Sentence sentence, Mention mention, int last) {
        boolean open = mention.part().isEmpty() && !sentence.headline().test(mention.name());
        boolean came = open && tellsWhatCame(sentence, mention);
        boolean bare = open && !came && stands(mention) && ellipsis.isBare(mention.name());
        Span clause = sentence.clauseBefore(mention.slot());
        boolean adjacent = clause.length() > 0
                && last <= clause.start()
                && !sentence.isBehindSemicolon(mention.slot().clause().start());
        if (!adjacent || !came && !bare) {
            return "";
        }
        String before = sentence.names().left(clause).noun();
        String staple = before.substring(0, words.longestAt(Kind.STAPLE, before, 0));
        if (bare && !staple.isEmpty() && sentence.headline().test(staple + mention.name())) {
            return staple;
        }
        String about = withoutCourse(about(sentence, clause, came));
        boolean fits = about.length() >= SHORTEST_OWNER
                && about.length() <= LONGEST_OWNER
                && !about.endsWith(mention.name())
                && about.chars().noneMatch(Character::isDigit)
                && !words.beginsAt(Kind.PREPOSITION, about, 0);
        return fits ? about : "";
    }

    /** What is done where a name holds verbs alone: 推进高标准农田建设，|新建和改造200万亩; else empty. */
    private String object(Sentence sentence, Mention mention, int last) {
        Span clause = sentence.clauseBefore(mention.slot());
        boolean open = stands(mention) && clause.length() > 0 && last <= clause.start();
        if (!open || !verbsAlone(mention.name())) {
            return "";
        }
        String about = withoutCourse(object(sentence, clause));
        boolean fits = about.length() >= SHORTEST_OWNER
                && about.length() <= LONGEST_OWNER
                && about.chars().noneMatch(Character::isDigit);
        return fits ? about : "";
    }

    /** Whether a name is verbs side by side: 新建和改造提升. */
    private boolean verbsAlone(String name) {
        int at = 0;
        while (at < name.length()) {
            int verb = words.longestAt(Kind.DOING, name, at);
            if (verb == 0) {
                return false;
            }
            at += verb;
            if (at < name.length() && "和、并".indexOf(name.charAt(at)) >= 0) {
                at++;
            }
        }
        return true;
    }

    /** Whether a name stands left of its number, the first of its clause. */
    private static boolean stands(Mention mention) {
        Slot slot = mention.slot();
        return slot.left().length() > 0 && opensClause(slot) && mention.rule().equals(LEFT);
    }

    private static boolean opensClause(Slot slot) {
        return slot.left().start() <= slot.clause().start() + 1;
    }

    /** Whether a clause opens with who had something of what the clause before did: 惠及1.2万户, 800所学校受益. */
    private boolean tellsWhatCame(Sentence sentence, Mention mention) {
        String verb = mention.name()
                .substring(0, mention.name().length() - mention.noun().length());
        if (!words.has(Kind.BENEFIT, verb) || !opensClause(mention.slot())) {
            return false;
        }
        int start = mention.slot().clause().start();
        int number = mention.slot().number().span().start();
        int at = sentence.text().indexOf(verb, start);
        return at < 0 || at > number ? number <= start + LONGEST_ADVERB : at <= start + LONGEST_ADVERB;
    }

    /** What a clause without numbers is about: the object of its first verb, else what stands before its predicate. */
    private static String about(Sentence sentence, Span clause, boolean whole) {
        String object = object(sentence, clause);
        if (!object.isEmpty()) {
            return object;
        }
        String noun = sentence.nouns().behind(clause).noun();
        return whole || noun.length() < clause.length() ? noun : "";
    }

    private static String object(Sentence sentence, Span clause) {
        for (int at = clause.start(); at < Math.min(clause.start() + FIRST_VERB_WITHIN, clause.end()); at++) {
            CueHits.Hit verb = sentence.hits().beginningAt(at, clause.end(), VERBAL);
            if (verb != null && verb.length() > 1) {
                return sentence.text().substring(verb.end(), clause.end());
            }
        }
        return "";
    }

    private String withoutCourse(String about) {
        String end = words.longestEnd(Kind.PURSUIT, about);
        return about.length() > end.length() + 1 ? about.substring(0, about.length() - end.length()) : about;
    }
}
