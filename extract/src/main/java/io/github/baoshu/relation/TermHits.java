package io.github.baoshu.relation;

import io.github.baoshu.relation.RelationTerm.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The words of relations found in one sentence, by where they begin and end. */
final class TermHits {
    private static final Set<Form> STATING =
            EnumSet.of(Form.STEP, Form.COMPARE, Form.PLACE, Form.STATE, Form.RAISE, Form.MEET);

    /** In the order of their starts and then of their ends. */
    private final List<Found> found = new ArrayList<>();

    private final Set<Form> forms = EnumSet.noneOf(Form.class);
    private boolean states;
    private @Nullable Map<Integer, List<Hit>> beginning;
    private @Nullable Map<Integer, List<Hit>> ending;
    private @Nullable List<Hit> stating;

    /** A word at a place. */
    record Hit(int start, int end, RelationTerm term) {
        int length() {
            return end - start;
        }
    }

    private record Found(int start, int end, List<RelationTerm> terms) {}

    void add(int start, int end, List<RelationTerm> terms) {
        found.add(new Found(start, end, terms));
        for (RelationTerm term : terms) {
            forms.add(term.form());
            states |= !term.listed() && (term.form() == Form.STATE || term.form() == Form.STEP);
        }
    }

    /** Whether a word of a form stands in the sentence. */
    boolean has(Form form) {
        return forms.contains(form);
    }

    /** Whether words may state a relation: most of those that may do so in a list alone are common elsewhere. */
    boolean mayState(boolean listed) {
        return listed
                || states
                || has(Form.COMPARED) && (has(Form.COMPARE) || has(Form.PLACE))
                || has(Form.MEET) && has(Form.ASSIGNER) && has(Form.TASK)
                || has(Form.STRETCH) && has(Form.EFFORT);
    }

    /** The words that may state a relation, by their start, the longer ones first. */
    List<Hit> stating() {
        List<Hit> sorted = stating;
        if (sorted == null) {
            sorted = new ArrayList<>();
            for (Found at : found) {
                for (RelationTerm term : at.terms) {
                    if (STATING.contains(term.form())) {
                        sorted.add(new Hit(at.start, at.end, term));
                    }
                }
            }
            sorted.sort(Comparator.comparingInt(Hit::start).thenComparing(hit -> -hit.length()));
            stating = sorted;
        }
        return sorted;
    }

    private Map<Integer, List<Hit>> index(ToIntFunction<Hit> place) {
        Map<Integer, List<Hit>> index = new HashMap<>();
        for (Found at : found) {
            for (RelationTerm term : at.terms) {
                Hit hit = new Hit(at.start, at.end, term);
                index.computeIfAbsent(place.applyAsInt(hit), key -> new ArrayList<>(2))
                        .add(hit);
            }
        }
        return index;
    }

    /** The longest word of a form that begins at the offset and ends at or before the limit. */
    @Nullable
    Hit beginningAt(int offset, int limit, Form form) {
        Map<Integer, List<Hit>> index = beginning;
        if (index == null) {
            index = index(Hit::start);
            beginning = index;
        }
        return longest(index, offset, offset, limit, form);
    }

    /** The longest word of a form that ends at the offset and begins at or behind the limit. */
    @Nullable
    Hit endingAt(int offset, int limit, Form form) {
        Map<Integer, List<Hit>> index = ending;
        if (index == null) {
            index = index(Hit::end);
            ending = index;
        }
        return longest(index, offset, limit, offset, form);
    }

    /** The first word of a form in a stretch, the longest where several begin there. */
    @Nullable
    Hit first(int from, int to, Form form) {
        if (!has(form)) {
            return null;
        }
        Hit first = null;
        for (Found at : found) {
            if (first != null && at.start > first.start) {
                break;
            }
            for (RelationTerm term : at.terms) {
                if (term.form() == form && at.start >= from && at.end <= to) {
                    first = new Hit(at.start, at.end, term);
                }
            }
        }
        return first;
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
