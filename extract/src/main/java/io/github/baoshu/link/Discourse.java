package io.github.baoshu.link;

import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The memory of the grammar across the clauses of one sentence: the subjects last named, the verb they stand under, the
 * part of the jurisdiction in force, and the mentions made so far. One object a sentence; not to be shared by threads.
 */
final class Discourse {
    /** How the names of provinces end; what is told of one is told of it to the end. */
    private static final List<String> PROVINCES = List.of("省", "自治区", "北京市", "天津市", "上海市", "重庆市");

    private static final String SHARE = "占比";
    /** A name of so many characters is one of its own even behind a part of the jurisdiction. */
    private static final int SHORTEST_ALONE = 4;

    /** How far back the clauses before a number are taken up. */
    private static final int LONGEST_BETWEEN = 160;

    private final Sentence sentence;
    private final Naming naming;
    private final ClauseTopics clauses;
    private final List<Mention> mentions = new ArrayList<>();

    private List<Subject> subjects = List.of();
    private String verb = "";
    private String part;
    private boolean partOfClause;
    private boolean withinClause;
    private boolean carried;
    private String city = "";
    private String scaled = "";
    private String group = "";
    private String supply = "";
    private String whole = "";
    private int clause = -1;
    private @Nullable Slot namedSlot;
    private Subject named = Subject.NONE;

    Discourse(Sentence sentence, Naming naming, String part) {
        this.sentence = sentence;
        this.naming = naming;
        this.clauses = new ClauseTopics(sentence, naming);
        this.part = part;
        this.partOfClause = !part.isEmpty();
    }

    Sentence sentence() {
        return sentence;
    }

    // ---- clauses

    /** Goes on to a slot: a semicolon ends the part in force; a clause without numbers about a part sets it. */
    void enter(Slot slot) {
        namedSlot = null;
        int at = slot.clause().start();
        if (at == clause) {
            return;
        }
        clause = at;
        group = "";
        city = "";
        if (withinClause) {
            part = "";
            withinClause = false;
        }
        if (sentence.isBehindSemicolon(at) || sentence.names().opensWithWhole(slot.left())) {
            part = "";
            whole = "";
        } else if (at > sentence.span().start()) {
            leaveAll(at - 1);
        }
        carried = !part.isEmpty();
    }

    /** Takes up the clauses without numbers between the mention before and a clause that begins behind an offset. */
    private void leaveAll(int end) {
        int last = mentions.isEmpty()
                ? sentence.span().start()
                : mentions.get(mentions.size() - 1).slot().clause().end() + 1;
        int from = Math.max(last, end - LONGEST_BETWEEN);
        int immediate = sentence.clauseStart(end);
        while (from < immediate) {
            int stop = sentence.clauseEnd(from, end);
            pass(new Span(from, stop));
            from = stop + 1;
        }
        leave(immediate, end);
    }

    /** Passes a clause without numbers that is not the last before a number: one about something else ends the part. */
    private void pass(Span clause) {
        boolean other = sentence.names().opensWithVerb(clause)
                || !sentence.names().partLeading(clause).isEmpty();
        if (partOfClause && other) {
            part = "";
        }
    }

    /** Takes up what the clause before was about if it held no number. */
    private void leave(int start, int end) {
        if (start >= end || lastNumber() >= start) {
            return;
        }
        if (sentence.isBehindSemicolon(start)) {
            subjects = List.of();
        }
        String known = sentence.names().knownOpening(new Span(start, end), sentence.headline());
        if (!known.isEmpty()) {
            subjects = List.of(new Subject("", known, ""));
        }
        Subject done = sentence.names().done(new Span(start, end));
        if (naming.isScaled(done)) {
            scaled = done.noun();
        }
        city = sentence.names().cityLeading(new Span(start, end));
        String leading = sentence.names().partLeading(new Span(start, end));
        if (!leading.isEmpty()) {
            part = leading;
            partOfClause = true;
        } else if (partOfClause && sentence.names().opensWithVerb(new Span(start, end))) {
            part = "";
        }
    }

    private int lastNumber() {
        return mentions.isEmpty()
                ? -1
                : mentions.get(mentions.size() - 1).slot().number().span().start();
    }

    // ---- subjects

    /** The subject named left of a slot; blank where the words name nothing. */
    Subject named(Slot slot) {
        if (namedSlot != slot) {
            namedSlot = slot;
            named = naming.of(this, slot);
        }
        return named;
    }

    /** The subject named left of a slot, in its part; its verb holds for the list that the slot opens. */
    Subject take(Slot slot) {
        Subject left = named(slot);
        verb = slot.verbs().isEmpty() ? left.verb() : "";
        return naming.withoutScale(partOf(left));
    }

    /** The subjects last named; none at the start of the sentence. */
    List<Subject> inForce() {
        return subjects;
    }

    /** The subject of a list, a bare product with what is measured of it. */
    Subject measured(Slot slot, Subject subject) {
        return naming.measured(this, slot, subject);
    }

    void nowAbout(List<Subject> others) {
        subjects = List.copyOf(others);
    }

    void nowAbout(Subject other) {
        subjects = List.of(other);
    }

    /** The first subject in force, or what the clause before the slot is about. */
    Subject inForceOrBefore(Slot slot) {
        if (!subjects.isEmpty()) {
            return subjects.get(0);
        }
        Subject opening = clauses.opening(sentence.clauseBefore(slot));
        if (!opening.isBlank()) {
            return opening.led() ? opening.withPart(part) : partOf(opening);
        }
        return new Subject("", isSilent() ? sentence.before() : "", part);
    }

    /**
     * The products listed in the clause before a slot by what is done with them (供应的鲜蛋、活鸡等副食品，都), or beside such
     * a list; empty for none.
     */
    List<Subject> supplied(Slot slot) {
        Span before = sentence.clauseBefore(slot);
        boolean beside = !supply.isEmpty() && slot.has(Cue.Kind.RISE);
        if (lastNumber() >= before.start() || !slot.shares() && !beside) {
            return List.of();
        }
        Supply listed = Supply.of(sentence.names().left(before).name());
        if (listed.products().isEmpty() || listed.head().isEmpty() && !beside) {
            return List.of();
        }
        supply = listed.head().isEmpty() ? supply : listed.head();
        return listed.products().stream()
                .map(product -> new Subject("", product + supply, part))
                .toList();
    }

    /** What the clause before a slot names by a word for what is measured, no number in it: 能源消耗总量，; blank for none. */
    Subject measuredBefore(Slot slot) {
        Span before = sentence.clauseBefore(slot);
        Subject measured = lastNumber() < before.start() ? clauses.before(slot, before) : Subject.NONE;
        return measured.isBlank() ? measured : partOf(measured);
    }

    /** The last so many different names of the sentence; none where there are fewer. */
    List<Subject> lastNames(int count) {
        List<Subject> last = new ArrayList<>();
        for (int i = mentions.size() - 1; i >= 0 && last.size() < count; i--) {
            Mention mention = mentions.get(i);
            Subject subject = new Subject("", mention.name(), mention.part());
            if (!last.contains(subject)) {
                last.add(0, subject);
            }
        }
        return last.size() == count ? last : List.of();
    }

    /** What a clause before said is raised or lowered, 提高粮食最低收购价, by sorts told behind it; or empty. */
    String scaledObject() {
        return scaled;
    }

    /** The verb of the list in force, or empty. */
    String verb() {
        return verb;
    }

    /** Whether a slot stands in the clause of the mention before. */
    boolean continues(Slot slot) {
        Mention last = last();
        return last != null && last.slot().clause().start() == slot.clause().start();
    }

    void nowUnder(String other) {
        verb = other;
    }

    // ---- parts and wholes

    /** The part of the jurisdiction in force; empty for all of it. */
    String part() {
        return part;
    }

    void narrowTo(String other) {
        part = other;
        carried = false;
    }

    /**
     * Leaves the part of a clause before where things are counted that need not be its own: behind a verb in the wake of a
     * clause without numbers, or by a full name.
     */
    void leaveCarried(String verb, String noun) {
        boolean own = verb.isEmpty() ? noun.length() >= SHORTEST_ALONE : partOfClause && !naming.actsItself(verb);
        if (carried && own && !naming.belongs(noun) && PROVINCES.stream().noneMatch(part::endsWith)) {
            narrowTo("");
        }
    }

    /** Narrows to a part that is one of several named, up to the end of the clause. */
    void narrowWithinClause(String other) {
        part = other;
        carried = false;
        withinClause = true;
    }

    /** Makes a group of things the part that the rest of the clause measures: 50家集聚区. */
    void measureGroup(String words) {
        group = words;
    }

    /** The subject with the part in force where it names none and stands in the wake of one. */
    Subject partOf(Subject subject) {
        if (!subject.part().isEmpty()) {
            carried = false;
            part = subject.part();
            partOfClause = false;
            return subject;
        }
        if (!group.isEmpty()) {
            return subject.withPart(group);
        }
        if (!part.isEmpty()
                && standsAlone(subject)
                && Listing.indicators(subject.noun()).isEmpty()) {
            part = "";
        }
        boolean ofCity = part.isEmpty() && !city.isEmpty() && naming.belongs(subject.noun());
        return subject.withPart(ofCity ? city : part);
    }

    private boolean standsAlone(Subject subject) {
        if (subject.isBlank() || PROVINCES.stream().anyMatch(part::endsWith)) {
            return false;
        }
        boolean known = sentence.headline().test(subject.noun())
                || !subject.verb().isEmpty() && sentence.headline().test(subject.name());
        if (subject.led()) {
            return partOfClause && (known || !naming.belongs(subject.noun()) && !naming.actsItself(subject.verb()));
        }
        return known
                || !naming.belongs(subject.noun())
                        && (partOfClause || subject.noun().length() >= SHORTEST_ALONE);
    }

    /** The whole that the shares behind 其中 are of: the subject in force at the first of them; else empty. */
    String wholeFor(Slot slot) {
        if (whole.isEmpty() && sentence.tellsPartOf(slot) && !subjects.isEmpty()) {
            String noun = subjects.get(0).noun();
            whole = noun.endsWith(SHARE) ? noun.substring(0, noun.length() - SHARE.length()) : noun;
        }
        return whole.isEmpty() ? sentence.within() : whole;
    }

    // ---- mentions

    void add(Claim claim, String rule) {
        mentions.add(claim.mention(sentence.span(), rule));
    }

    /** Whether the mention before is the value that something changed from, in the clause of a slot. */
    boolean isStarted(Slot slot) {
        Mention last = last();
        return last != null
                && last.starting()
                && last.slot().clause().start() == slot.clause().start();
    }

    /** The mention before; null at the start of the sentence. */
    @Nullable
    Mention last() {
        return mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
    }

    boolean isSilent() {
        return mentions.isEmpty();
    }

    List<Mention> mentions() {
        return mentions;
    }
}
