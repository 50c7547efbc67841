package io.github.baoshu.link;

import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cues found in one sentence, by where they begin and end. */
public final class CueHits {
    private final Span within;
    private final Hit[] byStart;
    private final Hit[] byEnd;
    /** How many cues begin, or end, before each offset of the sentence. */
    private final int[] begun;

    private final int[] ended;
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

    /** The cues of a sentence, in the order of their starts. */
    CueHits(Span within, List<Hit> hits) {
        this.within = within;
        this.byStart = hits.toArray(new Hit[0]);
        this.byEnd = new Hit[byStart.length];
        this.begun = new int[within.length() + 2];
        this.ended = new int[within.length() + 2];
        for (Hit hit : byStart) {
            present.add(hit.cue.kind());
            begun[hit.start - within.start() + 1]++;
            ended[hit.end - within.start() + 1]++;
        }
        for (int i = 1; i < begun.length; i++) {
            begun[i] += begun[i - 1];
            ended[i] += ended[i - 1];
        }
        int[] next = ended.clone();
        for (Hit hit : byStart) {
            byEnd[next[hit.end - within.start()]++] = hit;
        }
    }

    private boolean isOutside(int offset) {
        return offset < within.start() || offset > within.end();
    }

    /** The longest cue of some kinds that ends at the offset and begins at or behind the limit. */
    @Nullable
    Hit endingAt(int offset, int limit, Set<Cue.Kind> kinds) {
        if (isOutside(offset)) {
            return null;
        }
        Hit longest = null;
        int at = offset - within.start();
        for (int i = ended[at]; i < ended[at + 1]; i++) {
            Hit hit = byEnd[i];
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
        if (isOutside(offset)) {
            return null;
        }
        Hit longest = null;
        int at = offset - within.start();
        for (int i = begun[at]; i < begun[at + 1]; i++) {
            Hit hit = byStart[i];
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
        for (Hit hit : byStart) {
            words.add(hit.cue().words() + "[" + hit.cue().kind() + "]");
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
