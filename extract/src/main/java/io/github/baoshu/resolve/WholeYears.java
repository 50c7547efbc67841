package io.github.baoshu.resolve;

import io.github.baoshu.time.TimePhrase;
import org.jspecify.annotations.Nullable;

/** Tells phrases of all of a year from those of a part of it. Immutable. */
final class WholeYears {
    private final FrameWords words;

    WholeYears(FrameWords words) {
        this.words = words;
    }

    /** Whether a phrase is of all of a year, whose end is yet to come: 一九五七年的, but not 今年上半年 or 今年以来. */
    boolean is(@Nullable TimePhrase phrase, int year, String folded) {
        if (phrase == null || phrase.kind() != TimePhrase.Kind.YEAR || phrase.to() != year) {
            return false;
        }
        int end = phrase.span().end();
        boolean part = folded.charAt(end - 1) != '年' || folded.charAt(end - 2) == '半';
        return !part && !words.beginsAt(FrameWords.Kind.PART_OF_YEAR, folded, end);
    }
}
