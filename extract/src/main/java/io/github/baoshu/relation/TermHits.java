package io.github.baoshu.relation;

import io.github.baoshu.relation.RelationTerm.Form;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of relations found in one sentence, by where they begin and end. */
final class TermHits {
    private static final Set<Form> STATING =
            EnumSet.of(Form.STEP, Form.COMPARE, Form.PLACE, Form.STATE, Form.RAISE, Form.MEET);

    private final Span within;
    private final List<Hit> stating = new ArrayList<>();
    private final Map<Integer, List<Hit>> beginning = new HashMap<>();
    private final Map<Integer, List<Hit>> ending = new HashMap<>();

    /** A word at a place. */
    record Hit(int start, int end, RelationTerm term) {
        int length() {
            return end - start;
        }
    }

    TermHits(Span within) {
        this.within = within;
    }

    void add(int start, int end, List<RelationTerm> terms) {
        for (RelationTerm term : terms) {
            Hit hit = new Hit(start, end, term);
            beginning.computeIfAbsent(start, at -> new ArrayList<>(2)).add(hit);
            ending.computeIfAbsent(end, at -> new ArrayList<>(2)).add(hit);
            if (STATING.contains(term.form())) {
                stating.add(hit);
            }
        }
    }

    /** The words that may state a relation, by their start, the longer ones first. */
    List<Hit> stating() {
        List<Hit> sorted = new ArrayList<>(stating);
        sorted.sort(Comparator.comparingInt(Hit::start).thenComparing(hit -> -hit.length()));
        return sorted;
    }

    /** Whether no word states a relation. */
    boolean stateNothing() {
        return stating.isEmpty();
    }

    /** The longest word of a form that begins at the offset and ends at or before the limit. */
    @Nullable
    Hit beginningAt(int offset, int limit, Form form) {
        return longest(beginning, offset, within.start(), limit, form);
    }

    /** The longest word of a form that ends at the offset and begins at or behind the limit. */
    @Nullable
    Hit endingAt(int offset, int limit, Form form) {
        return longest(ending, offset, limit, within.end(), form);
    }

    /** The first word of a form in a stretch, the longest where several begin there. */
    @Nullable
    Hit first(int from, int to, Form form) {
        for (int at = from; at < to; at++) {
            Hit hit = beginningAt(at, to, form);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    private @Nullable Hit longest(Map<Integer, List<Hit>> places, int offset, int from, int to, Form form) {
        Hit longest = null;
        for (Hit hit : places.getOrDefault(offset, List.of())) {
            boolean longer = longest == null || hit.length() > longest.length();
            if (hit.term.form() == form && hit.start >= from && hit.end <= to && longer) {
                longest = hit;
            }
        }
        return longest;
    }
}
