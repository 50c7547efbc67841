package io.github.baoshu.link;

import io.github.baoshu.indicator.Measure;
import io.github.baoshu.link.NameWords.Kind;
import io.github.baoshu.quantity.Unit;
import java.util.List;
import java.util.regex.Pattern;

/** Money and where it goes: 省级财政安排15亿元用于消费券. */
final class MoneyGoingRule implements Rule {
    private static final String GOES = "用于";
    private static final String MONEY = "资金";
    private static final int LONGEST_AIM = 30;
    private static final Pattern BLANKS_AND_COMMAS = Pattern.compile("[\\s,]");

    /** What the money is for: the words behind it, or a clause behind that tells it and holds no number. */
    private static String purpose(Sentence sentence, Slot slot) {
        String behind = sentence.behind(slot).strip();
        int at = slot.right().end();
        if (!behind.isEmpty()
                || slot.opened() > 0
                || at >= sentence.span().end()
                || sentence.text().charAt(at) != ',') {
            return behind;
        }
        int end = at + 1;
        while (end < sentence.span().end() && ",;。".indexOf(sentence.text().charAt(end)) < 0) {
            end++;
        }
        String clause = sentence.text().substring(at + 1, end);
        return clause.length() <= LONGEST_AIM && clause.chars().noneMatch(Character::isDigit) ? clause : behind;
    }

    /** Who gives, without the verb that says so: 中央财政 of 中央财政拟投入; a verb alone stays. */
    private String withoutGiving(String giver) {
        for (String verb : words.of(Kind.GIVING)) {
            if (giver.endsWith(verb) && giver.length() > verb.length() + 1) {
                String who = giver.substring(0, giver.length() - verb.length());
                return who.endsWith("拟") ? who.substring(0, who.length() - 1) : who;
            }
        }
        return giver;
    }

    /** Whether the words before a sum of money say that it is given: 中央财政安排, 筹措, 投入资金. */
    private boolean isMoney(Subject left, Slot slot) {
        return words.has(Kind.GIVING, left.verb())
                || words.has(Kind.GIVING, left.name())
                || left.name().endsWith(MONEY)
                || left.name().endsWith("财政") && slot.hasVerb(hit -> hit.is(Cue.Kind.LEVEL));
    }

    private final NameWords words;

    MoneyGoingRule(NameWords words) {
        this.words = words;
    }

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
        String behind = purpose(sentence, slot);
        String verb = words.of(Kind.SPENDING).stream()
                .filter(behind::startsWith)
                .findFirst()
                .orElse("");
        if (verb.isEmpty() || behind.length() <= verb.length() + 1) {
            return 0;
        }
        Subject left = sentence.names().left(slot.left());
        boolean told = left.isBlank() && slot.verbs().isEmpty() || !left.isBlank() && !isMoney(left, slot);
        if (told && !verb.equals(GOES)) {
            return 0;
        }
        String owner = left.name().isEmpty()
                ? BLANKS_AND_COMMAS.matcher(slot.left().of(sentence.text())).replaceAll("")
                : left.name();
        String giver =
                withoutGiving(owner.endsWith(MONEY) ? owner.substring(0, owner.length() - MONEY.length()) : owner);
        String aim = words.has(Kind.SPENDING_ONLY, verb) ? behind.substring(verb.length()) : behind;
        Subject going = new Subject("", giver + aim + MONEY, discourse.part());
        discourse.nowAbout(going);
        discourse.add(new Claim(slot, going, Measure.LEVEL), name());
        return 1;
    }
}
