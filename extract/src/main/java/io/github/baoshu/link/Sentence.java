package io.github.baoshu.link;

import io.github.baoshu.text.Span;
import java.util.function.Predicate;

/**
 * A sentence as the grammar reads it.
 *
 * @param text the folded text of the document
 * @param span where the sentence stands in it
 * @param hits its cues
 * @param names reads what stands left of a number
 * @param nouns reads what stands right of a number
 * @param topic what its paragraph is about: 石化产业; empty if it names nothing
 * @param before what the sentence before told of last; empty if it told nothing
 * @param headline whether a name is that of a catalogued indicator
 */
record Sentence(
        String text,
        Span span,
        CueHits hits,
        Names names,
        CountedNouns nouns,
        String topic,
        String before,
        Predicate<String> headline) {
    private static final int LONGEST_WITHIN = 26;

    /** The words between the number or stop before a slot and its number. */
    Span before(Slot slot) {
        return new Span(slot.left().start(), slot.number().span().start());
    }

    /** The words behind the number of a slot. */
    String behind(Slot slot) {
        return slot.right().of(text);
    }

    /** What the numbers of the sentence are within, told by a clause of its own at its start (国民收入中，); empty for none. */
    String within() {
        int comma = span.start();
        int limit = Math.min(span.end(), span.start() + LONGEST_WITHIN);
        while (comma < limit && text.charAt(comma) != ',') {
            comma++;
        }
        boolean inside = comma < limit
                && comma - span.start() > 2
                && text.charAt(comma - 1) == '中'
                && text.charAt(comma - 2) != '其';
        return inside ? names.left(new Span(span.start(), comma - 1)).name() : "";
    }

    /** Whether the clause of a slot opens with 其中. */
    boolean tellsPartOf(Slot slot) {
        int start = slot.clause().start();
        return text.startsWith("其中", start) || start >= span.start() + 3 && text.startsWith("其中,", start - 3);
    }

    /** The clause before the one of a slot, without the stops that close it; empty at the start of the sentence. */
    Span clauseBefore(Slot slot) {
        int end = slot.clause().start();
        while (end > span.start() && ",;: ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(clauseStart(end), end);
    }

    /** Where the words begin that run from a comma, semicolon or colon up to the offset. */
    int clauseStart(int end) {
        int start = end;
        while (start > span.start() && ",;:".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Where the words from an offset on end: at a comma, semicolon or colon, or at the limit. */
    int clauseEnd(int start, int limit) {
        int end = start;
        while (end < limit && ",;:".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Whether the offset stands directly behind a semicolon of this sentence. */
    boolean isBehindSemicolon(int offset) {
        return offset > span.start() && text.charAt(offset - 1) == ';';
    }
}
