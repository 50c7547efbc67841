package io.github.baoshu.link;

import io.github.baoshu.document.Document;
import io.github.baoshu.indicator.Bound;
import io.github.baoshu.quantity.NumberMention;
import io.github.baoshu.quantity.Unit;
import io.github.baoshu.text.CharacterSet;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the slots of a sentence: each quantity with its verbs, its bound and the words on both sides. */
final class SlotReader {
    /** Fewer characters before a number are a verb rather than a name. */
    private static final int SHORTEST_NAME = 4;

    /** What stands in a list rather than in a name. */
    private static final CharacterSet LISTING = CharacterSet.of("和等”");

    private static final Set<Cue.Kind> AFTER = EnumSet.of(Cue.Kind.AFTER);

    private final String text;
    private final Document document;
    private final Span sentence;
    private final CueHits hits;
    private final NameWords words;
    private final Joints joints;
    private final VerbReader verbs;

    SlotReader(Document document, Span sentence, CueHits hits, NameWords words) {
        String folded = document.reading().text();
        this.text = folded;
        this.document = document;
        this.sentence = sentence;
        this.hits = hits;
        this.words = words;
        this.joints = new Joints(folded, words);
        this.verbs = new VerbReader(folded, hits);
    }

    /** The slots of the sentence's quantities, in text order. */
    List<Slot> read(List<NumberMention> quantities) {
        List<Slot> slots = new ArrayList<>();
        Clauses clauses = new Clauses(text, sentence);
        int behind = sentence.start();
        int nextClause = 0;
        for (int i = 0; i < quantities.size(); i++) {
            NumberMention number = quantities.get(i);
            Span clause = clauses.around(number.span());
            int next = i + 1 < quantities.size() ? quantities.get(i + 1).span().start() : sentence.end();
            nextClause = Math.max(nextClause, i + 1);
            while (nextClause < quantities.size()
                    && quantities.get(nextClause).span().start() < clause.end()) {
                nextClause++;
            }
            slots.add(slot(number, clause, behind, Math.min(next, clause.end()), nextClause - i - 1));
            behind = slots.get(i).right().start();
            int named = i + 1 < quantities.size() && next < clause.end() ? namedBehind(number, behind, next) : -1;
            if (named > 0) {
                slots.set(i, slots.get(i).upTo(named - 1));
                behind = named;
            }
        }
        return slots;
    }

    /**
     * Where the name of the next number begins behind the noun that this one counts: 新增3个集群、|新入规企业20家; -1 for nowhere.
     */
    private int namedBehind(NumberMention number, int behind, int next) {
        boolean counts = number.required().unit().kind() == Unit.Kind.COUNT
                && NumberFirst.opensNoun(text.substring(behind, next))
                && hits.beginningAt(behind, next, AFTER) == null;
        int mark = counts ? text.lastIndexOf('、', next) : -1;
        boolean named = mark >= behind + 2
                && (next - mark > SHORTEST_NAME || words.has(NameWords.Kind.HEAD, text.substring(mark + 1, next)))
                && !LISTING.isIn(text, mark + 1, next);
        return named ? mark + 1 : -1;
    }

    /** The slot of a number between the end of the number before and the start of the next. */
    private Slot slot(NumberMention number, Span clause, int behind, int next, int opened) {
        int from = Math.max(clause.start(), behind);
        int joint = behind > clause.start() ? joints.between(from, number.span().start()) : -1;
        int start = joint < 0 ? from : joint;
        VerbReader.Verbs told = verbs.before(number, clause, start);
        CueHits.Hit after = hits.beginningAt(number.span().end(), sentence.end(), AFTER);
        int end = after == null ? number.span().end() : after.end();
        int rightEnd = joints.isAt(end) ? end : Math.max(end, next);
        return new Slot(
                number,
                clause,
                joint >= 0,
                new Span(start, Math.max(start, told.start())),
                told.hits(),
                told.comparison(),
                after == null
                        ? Slot.boundOf(told.hits())
                        : Bound.valueOf(after.cue().value()),
                modifier(told.hits(), after),
                new Span(end, rightEnd),
                opened);
    }

    private String verbatim(CueHits.Hit hit) {
        return document.reading().verbatim(new Span(hit.start(), hit.end()), document.text());
    }

    private String modifier(List<CueHits.Hit> verbs, CueHits.@Nullable Hit after) {
        StringBuilder words = new StringBuilder();
        for (CueHits.Hit hit : verbs) {
            if (hit.is(Cue.Kind.LEVEL) && !hit.cue().value().isEmpty()) {
                words.append(verbatim(hit));
                break;
            }
        }
        if (after != null) {
            words.append(words.isEmpty() ? "" : "…").append(verbatim(after));
        }
        return words.toString();
    }
}
