package io.github.baoshu.indicator;

import java.util.Optional;

/** Makes sure that there is one way for words to be absent. */
final class Absent {
    private Absent() {}

    /** The words; empty words are absent ones. */
    static Optional<String> ifEmpty(Optional<String> words) {
        return words.isPresent() && words.get().isEmpty() ? Optional.empty() : words;
    }
}
