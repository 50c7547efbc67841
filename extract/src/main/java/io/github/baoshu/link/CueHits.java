package io.github.baoshu.link;

import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cues found in one sentence, by where they begin and end. */
public final class CueHits {
    private static final Hit[] NONE = {};

    private final Span within;
    private final Hit[] @Nullable [] beginning;
    private final Hit[] @Nullable [] ending;
    private final Set<Cue.Kind> present = EnumSet.noneOf(Cue.Kind.class);

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
        this.beginning = new Hit[within.length() + 1][];
        this.ending = new Hit[within.length() + 1][];
    }

    void add(int start, int end, List<Cue> cues) {
        for (Cue cue : cues) {
            Hit hit = new Hit(start, end, cue);
            present.add(cue.kind());
            put(beginning, start - within.start(), hit);
            put(ending, end - within.start(), hit);
        }
    }

    private static void put(Hit[] @Nullable [] places, int at, Hit hit) {
        Hit[] hits = places[at];
        Hit[] more = hits == null ? new Hit[1] : Arrays.copyOf(hits, hits.length + 1);
        more[more.length - 1] = hit;
        places[at] = more;
    }

    private Hit[] at(Hit[] @Nullable [] places, int offset) {
        boolean outside = offset < within.start() || offset > within.end();
        Hit[] hits = outside ? null : places[offset - within.start()];
        return hits == null ? NONE : hits;
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
        for (Hit hit : at(beginning, offset)) {
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
        if (!present.contains(kind)) {
            return null;
        }
        Set<Cue.Kind> kinds = EnumSet.of(kind);
        for (int i = span.start(); i < span.end(); i++) {
            Hit hit = beginningAt(i, span.end(), kinds);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /** The cues for people, in text order: 分别[EACH]. */
    List<String> describe() {
        List<String> words = new ArrayList<>();
        for (int at = within.start(); at <= within.end(); at++) {
            for (Hit hit : at(beginning, at)) {
                words.add(hit.cue().words() + "[" + hit.cue().kind() + "]");
            }
        }
        return words;
    }

    /** The last cue of some kinds within a span. */
    @Nullable
    Hit last(Span span, Set<Cue.Kind> kinds) {
        if (Collections.disjoint(kinds, present)) {
            return null;
        }
        for (int i = span.end(); i > span.start(); i--) {
            Hit hit = endingAt(i, span.start(), kinds);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }
}
