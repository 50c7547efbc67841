package io.github.baoshu.link;

import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cues found in one sentence, by where they begin and end. */
public final class CueHits {
    private final Span within;
    private final List<@Nullable List<Hit>> beginning;
    private final List<@Nullable List<Hit>> ending;

    /** A cue at a place. */
    public record Hit(int start, int end, Cue cue) {
        int length() {
            return end - start;
        }

        boolean is(Cue.Kind kind) {
            return cue.kind() == kind;
        }
    }

    CueHits(Span within) {
        this.within = within;
        this.beginning = new ArrayList<>(java.util.Collections.nCopies(within.length() + 1, null));
        this.ending = new ArrayList<>(java.util.Collections.nCopies(within.length() + 1, null));
    }

    void add(int start, int end, List<Cue> cues) {
        for (Cue cue : cues) {
            Hit hit = new Hit(start, end, cue);
            put(beginning, start - within.start(), hit);
            put(ending, end - within.start(), hit);
        }
    }

    private static void put(List<@Nullable List<Hit>> places, int at, Hit hit) {
        List<Hit> hits = places.get(at);
        if (hits == null) {
            hits = new ArrayList<>(2);
            places.set(at, hits);
        }
        hits.add(hit);
    }

    /** All cues that begin at the offset. */
    List<Hit> startingAt(int offset) {
        return at(beginning, offset);
    }

    private List<Hit> at(List<@Nullable List<Hit>> places, int offset) {
        if (offset < within.start() || offset > within.end()) {
            return List.of();
        }
        List<Hit> hits = places.get(offset - within.start());
        return hits == null ? List.of() : hits;
    }

    /** The longest cue of some kinds that ends at the offset and begins at or behind the limit. */
    @Nullable
    Hit endingAt(int offset, int limit, Set<Cue.Kind> kinds) {
        Hit longest = null;
        for (Hit hit : at(ending, offset)) {
            boolean longer = longest == null || hit.length() > longest.length();
            if (hit.start >= limit && kinds.contains(hit.cue.kind()) && longer) {
                longest = hit;
            }
        }
        return longest;
    }

    /** The longest cue of some kinds that begins at the offset and ends at or before the limit. */
    @Nullable
    Hit beginningAt(int offset, int limit, Set<Cue.Kind> kinds) {
        Hit longest = null;
        for (Hit hit : startingAt(offset)) {
            boolean longer = longest == null || hit.length() > longest.length();
            if (hit.end <= limit && kinds.contains(hit.cue.kind()) && longer) {
                longest = hit;
            }
        }
        return longest;
    }

    /** The first cue of a kind within a span, the longest where several begin there. */
    @Nullable
    Hit first(Span span, Cue.Kind kind) {
        for (int i = span.start(); i < span.end(); i++) {
            Hit hit = beginningAt(i, span.end(), EnumSet.of(kind));
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /** The cues for people, in text order: 分别[EACH]. */
    List<String> describe() {
        List<String> words = new ArrayList<>();
        for (List<Hit> hits : beginning) {
            if (hits != null) {
                hits.forEach(hit -> words.add(hit.cue.words() + "[" + hit.cue.kind() + "]"));
            }
        }
        return words;
    }

    /** The last cue of some kinds within a span. */
    @Nullable
    Hit last(Span span, Set<Cue.Kind> kinds) {
        for (int i = span.end(); i > span.start(); i--) {
            Hit hit = endingAt(i, span.start(), kinds);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }
}
