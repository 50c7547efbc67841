package io.github.baoshu.link;

import io.github.baoshu.link.NameWords.Kind;
import io.github.baoshu.text.Span;
import java.util.List;

/** Numbers before the nouns they count: 260户企业实现转型发展, 新建5所学校、3家医院. */
final class NumberBeforeNounRule implements Rule {
    private static final String POPULATION = "人口";
    private static final int SHORTEST_LEAD = 6;
    private static final int LONGEST_TELLING = 16;
    private static final int LONGEST_VERB = 8;
    private static final int SHORTEST_OWNER = 3;
    private static final int LONGEST_LEAD = 24;
    private static final int LONGEST_SORT = 4;
    /** A verb whose number counts those whose trouble is its object: 解决6万农村人口的饮水问题. */
    private static final String SOLVING = "解决";
    /** Behind a noun: what is told of is one among so many. */
    private static final String ONE_OF = "之一";
    /** Who has so many; the first where none is named. */
    private static final List<String> WHOLES = List.of("全国", "全省", "全球", "世界", "全区", "全市");
    /** Verbs that say of a predicate only that it is done. */
    private static final List<String> DONE = List.of("实施", "实行");

    private final NameWords words;
    private final NumberFirst numberFirst;
    private final Coordination coordination;
    private final Measures measures;

    NumberBeforeNounRule(NameWords words, NumberFirst numberFirst, Coordination coordination, Measures measures) {
        this.words = words;
        this.numberFirst = numberFirst;
        this.coordination = coordination;
        this.measures = measures;
    }

    @Override
    public String name() {
        return "number-before-noun";
    }

    @Override
    public int apply(Discourse discourse, List<Slot> slots, int at) {
        Sentence sentence = discourse.sentence();
        Slot first = slots.get(at);
        if (!numberFirst.isAt(sentence, first)) {
            return 0;
        }
        int end = listEnd(sentence, slots, at);
        Slot last = slots.get(end - 1);
        boolean goesOn =
                last.opened() > 0 && end < slots.size() && !slots.get(end).joined();
        boolean closes =
                last.opened() == 0 || sentence.text().charAt(last.right().end()) == '、';
        String predicate = closes ? sentence.nouns().behind(last.right()).predicate() : "";
        Subject named = sentence.names().left(first.left());
        boolean item = first.left().of(sentence.text()).strip().endsWith("、");
        Subject before = item ? named.withPart("") : named;
        String owner = first.verbs().isEmpty() ? sentence.names().partWhole(first.left()) : "";
        if (!owner.isEmpty()) {
            discourse.narrowTo(owner);
        }
        boolean owned = owner.isEmpty()
                && before.noun().length() >= SHORTEST_OWNER
                && before.verb().isEmpty()
                && !before.led();
        boolean examples = !before.part().isEmpty() && sentence.names().lists(first.left());
        if (before.part().isEmpty() && owner.isEmpty()) {
            discourse.leaveCarried(
                    sentence.names().isBlank(first.left()) ? "" : first.left().of(sentence.text()),
                    sentence.nouns().behind(first.right()).noun());
        }
        if (examples) {
            discourse.narrowTo("");
        } else if (!before.part().isEmpty() || owned && first.verbs().isEmpty()) {
            discourse.narrowTo(before.part());
        }
        Subject counted = count(discourse, slots.subList(at, end), predicate, goesOn);
        if (examples) {
            discourse.narrowWithinClause(before.part());
        }
        boolean toldBefore =
                !before.isBlank() && !first.verbs().isEmpty() && before.verb().isEmpty();
        discourse.nowAbout(toldBefore ? before.withPart(discourse.part()) : counted);
        if (goesOn && discourse.part().isEmpty() && predicate.isEmpty() && groups(sentence, last)) {
            Span number = last.number().span();
            discourse.measureGroup(
                    sentence.text().substring(number.start(), Math.max(number.end(), groupEnd(sentence, last))));
        }
        return end - at;
    }

    /** Adds the numbers of a list with their nouns; gives the subject of the last. */
    private Subject count(Discourse discourse, List<Slot> list, String predicate, boolean goesOn) {
        Sentence sentence = discourse.sentence();
        List<String> nouns = nouns(sentence, list);
        String lead = stepped(discourse, list.get(0), nouns.get(0), leadOf(discourse, list.get(0)));
        Subject subject = Subject.NONE;
        for (int i = 0; i < list.size(); i++) {
            Slot slot = list.get(i);
            boolean measured = goesOn && i + 1 == list.size();
            String noun = measured ? group(sentence, slot, nouns.get(i)) : nouns.get(i);
            boolean own = i + 1 == list.size() || !words.has(Kind.LEAVING, predicate);
            String told = sentence.nouns().behind(slot.right()).predicate();
            if (told.isEmpty() && own && !nouns.get(i).isEmpty()) {
                told = predicate;
            }
            subject = countsPeople(sentence, slot)
                    ? new Subject("", POPULATION, discourse.part())
                    : subject(discourse, noun, lead, told);
            discourse.add(new Claim(slot, subject, measures.of(slot, subject.name(), sentence.text())), name());
        }
        discourse.nowUnder(lead);
        return subject;
    }

    /** 十亿人民, 六亿人口. */
    private static boolean countsPeople(Sentence sentence, Slot slot) {
        String behind = sentence.behind(slot);
        boolean people = slot.quantity().unit().written().endsWith("人");
        return people && !behind.isEmpty() && "民口".indexOf(behind.charAt(0)) >= 0;
    }

    /** What is told of steps: the indicator that took them and its verb, 地区生产总值跨越三个百亿元台阶; else the lead. */
    private String stepped(Discourse discourse, Slot slot, String noun, String lead) {
        boolean steps =
                words.endsAt(Kind.STEP, noun, noun.length()) && !slot.verbs().isEmpty();
        Subject before = steps ? discourse.sentence().names().left(slot.left()) : Subject.NONE;
        if (before.isBlank()) {
            return lead;
        }
        return before.name() + slot.verbs().get(slot.verbs().size() - 1).cue().words();
    }

    /** Where the list of such numbers ends that the slot at an index opens. */
    private int listEnd(Sentence sentence, List<Slot> slots, int at) {
        int end = at + 1;
        while (end < slots.size() && continues(sentence, slots.get(end))) {
            end++;
        }
        return end;
    }

    private boolean continues(Sentence sentence, Slot slot) {
        return slot.joined()
                && slot.verbs().isEmpty()
                && sentence.names().isBlank(slot.left())
                && numberFirst.isAt(sentence, slot);
    }

    private List<String> nouns(Sentence sentence, List<Slot> list) {
        List<String> nouns = list.stream()
                .map(slot -> sentence.nouns().behind(slot.right()).noun())
                .toList();
        boolean graded = nouns.size() > 1 && nouns.get(0).endsWith("级");
        if (nouns.size() > 1 && !graded && sharesHead(nouns)) {
            String last = nouns.get(nouns.size() - 1);
            return nouns.stream()
                    .map(noun -> noun.equals(last) ? noun : noun + last.substring(noun.length()))
                    .toList();
        }
        return graded ? coordination.expand(nouns, sentence.headline()) : nouns;
    }

    /** Whether all but the last of a list are sorts of what the last names: 15万亩小麦、20万亩玉米高产示范区. */
    private boolean sharesHead(List<String> nouns) {
        String last = nouns.get(nouns.size() - 1);
        return words.endsAt(Kind.GROUP, last, last.length())
                && nouns.subList(0, nouns.size() - 1).stream()
                        .allMatch(noun -> noun.length() >= 2
                                && noun.length() <= LONGEST_SORT
                                && noun.length() + 2 < last.length()
                                && !words.endsAt(Kind.GROUP, noun, noun.length()));
    }

    /** The name of a counted noun: with the verb before it, or with what is told of it. */
    private Subject subject(Discourse discourse, String counted, String lead, String predicate) {
        boolean among = counted.endsWith(ONE_OF) && counted.length() > ONE_OF.length();
        String noun = among ? counted.substring(0, counted.length() - ONE_OF.length()) : counted;
        String part = among ? whole(lead) : discourse.part();
        if (noun.isEmpty()) {
            if (!discourse.inForce().isEmpty()) {
                return new Subject(predicate, discourse.inForce().get(0).noun(), part);
            }
            return new Subject("", predicate.startsWith("实现") ? predicate.substring(2) : predicate, part);
        }
        if (words.has(Kind.LEAVING, predicate)) {
            return new Subject("", noun + predicate, part);
        }
        int possessive = noun.indexOf('的');
        boolean solves = lead.endsWith(SOLVING) && possessive > 1 && possessive + 2 < noun.length();
        if (solves) {
            return new Subject(lead + noun.substring(possessive + 1), "的" + noun.substring(0, possessive), part);
        }
        boolean done = DONE.stream().anyMatch(predicate::startsWith);
        String told = done ? predicate.substring(2) : predicate;
        return new Subject(told.isEmpty() ? lead : told, noun, part);
    }

    /** Whose number it is that one thing is counted among: 成为全国首批9个示范港之一. */
    private static String whole(String lead) {
        return WHOLES.stream().filter(lead::contains).findFirst().orElse(WHOLES.get(0));
    }

    /** The group of things that the clause goes on to measure; its noun where no group is named. */
    private String group(Sentence sentence, Slot slot, String noun) {
        int start = slot.right().start();
        int end = groupEnd(sentence, slot);
        return end > start ? sentence.text().substring(start, end) : noun;
    }

    /** Whether what is counted is a group of things of their own, and no industry of the whole. */
    private boolean groups(Sentence sentence, Slot slot) {
        String noun = sentence.text().substring(slot.right().start(), groupEnd(sentence, slot));
        return words.endsAt(Kind.GROUP, noun, noun.length()) && !words.endsAt(Kind.SECTOR, noun, noun.length());
    }

    private int groupEnd(Sentence sentence, Slot slot) {
        Span right = slot.right();
        int end = right.start() + sentence.nouns().behind(right).noun().length();
        int limit = Math.min(end, right.end());
        for (int at = right.start() + 2; at <= limit; at++) {
            if (words.endsAt(Kind.GROUP, sentence.text(), at)) {
                return at < limit && words.endsAt(Kind.GROUP, sentence.text(), at + 1) ? at + 1 : at;
            }
        }
        return limit;
    }

    /** Whether the words before a number tell more of its noun: 外国帮助设计的40项工程. */
    private static boolean tellsMore(Sentence sentence, Slot slot, Subject left) {
        String words = slot.left().of(sentence.text()).strip();
        int length = left.noun().length();
        return words.endsWith("的") && left.verb().isEmpty() && length >= SHORTEST_LEAD && length <= LONGEST_TELLING;
    }

    /** The verb or the words before a number that its noun takes into the name. */
    private static String leadOf(Discourse discourse, Slot slot) {
        Names names = discourse.sentence().names();
        String bare = names.bareVerb(slot.left());
        if (!bare.isEmpty() && bare.length() <= LONGEST_VERB) {
            return bare;
        }
        Subject left = names.left(slot.left());
        if (tellsMore(discourse.sentence(), slot, left)) {
            return left.noun() + "的";
        }
        if (left.isBlank() && (slot.joined() || discourse.continues(slot))) {
            return discourse.verb();
        }
        boolean whole = !left.verb().isEmpty()
                && !left.noun().endsWith("等")
                && !left.noun().contains("、")
                && left.name().length() <= LONGEST_LEAD;
        if (whole) {
            return left.name();
        }
        return left.verb().isEmpty() && slot.verbs().isEmpty() ? names.lastVerb(slot.left()) : left.verb();
    }
}
