package io.github.baoshu.relation;

import io.github.baoshu.relation.RelationTerm.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The words of relations found in one sentence, by where they begin and end. */
final class TermHits {
    /** Those of a sentence without such words. */
    static final TermHits NONE = new TermHits(List.of());

    private static final Set<Form> STATING =
            EnumSet.of(Form.STEP, Form.COMPARE, Form.PLACE, Form.STATE, Form.RAISE, Form.MEET);

    /** In the order of their starts and then of their ends. */
    private final List<Found> found;

    private final Set<Form> forms = EnumSet.noneOf(Form.class);
    private boolean states;
    private @Nullable Index beginning;
    private @Nullable Index ending;
    private @Nullable List<Hit> stating;

    TermHits() {
        this(new ArrayList<>());
    }

    private TermHits(List<Found> found) {
        this.found = found;
    }

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

    /** The words that begin, or end, at each place, in the order in which they were found. */
    private static final class Index {
        private final int from;
        private final int[] first;
        private final Hit[] hits;

        Index(List<Hit> found, ToIntFunction<Hit> place) {
            int lowest = Integer.MAX_VALUE;
            int highest = Integer.MIN_VALUE;
            for (Hit hit : found) {
                lowest = Math.min(lowest, place.applyAsInt(hit));
                highest = Math.max(highest, place.applyAsInt(hit));
            }
            this.from = lowest;
            this.first = new int[highest - lowest + 2];
            this.hits = new Hit[found.size()];
            for (Hit hit : found) {
                first[place.applyAsInt(hit) - from + 1]++;
            }
            for (int i = 1; i < first.length; i++) {
                first[i] += first[i - 1];
            }
            int[] next = first.clone();
            for (Hit hit : found) {
                hits[next[place.applyAsInt(hit) - from]++] = hit;
            }
        }

        /** The longest word of a form at a place that lies between two offsets; of several as long the one found first. */
        @Nullable
        Hit longest(int place, int start, int end, Form form) {
            int at = place - from;
            if (at < 0 || at + 1 >= first.length) {
                return null;
            }
            Hit longest = null;
            for (int i = first[at]; i < first[at + 1]; i++) {
                Hit hit = hits[i];
                boolean longer = longest == null || hit.length() > longest.length();
                if (hit.term.form() == form && hit.start >= start && hit.end <= end && longer) {
                    longest = hit;
                }
            }
            return longest;
        }
    }

    private Index index(ToIntFunction<Hit> place) {
        List<Hit> hits = new ArrayList<>(found.size());
        for (Found at : found) {
            for (RelationTerm term : at.terms) {
                hits.add(new Hit(at.start, at.end, term));
            }
        }
        return new Index(hits, place);
    }

    /** The longest word of a form that begins at the offset and ends at or before the limit. */
    @Nullable
    Hit beginningAt(int offset, int limit, Form form) {
        if (!has(form)) {
            return null;
        }
        Index index = beginning;
        if (index == null) {
            index = index(Hit::start);
            beginning = index;
        }
        return index.longest(offset, offset, limit, form);
    }

    /** The longest word of a form that ends at the offset and begins at or behind the limit. */
    @Nullable
    Hit endingAt(int offset, int limit, Form form) {
        if (!has(form)) {
            return null;
        }
        Index index = ending;
        if (index == null) {
            index = index(Hit::end);
            ending = index;
        }
        return index.longest(offset, limit, offset, form);
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
}
