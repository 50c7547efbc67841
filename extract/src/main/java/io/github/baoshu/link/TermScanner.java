package io.github.baoshu.link;

import io.github.baoshu.lexicon.Trie;
import io.github.baoshu.text.Span;
import java.util.List;
import java.util.Map;

/**
 * Finds all terms of a table in one pass over a text. Immutable and safe to share.
 *
 * @param <V> what is kept of a term
 */
public final class TermScanner<V> {
    private final Trie trie;
    private final List<V> terms;

    /** What is told of each term found: its offsets in the text, the end exclusive, and what is kept of it. */
    @FunctionalInterface
    public interface Found<V> {
        /** A term stands here. */
        void at(int start, int end, V term);
    }

    /** A scanner for folded terms. */
    public TermScanner(Map<String, V> terms) {
        this.trie = new Trie(terms.keySet());
        this.terms = List.copyOf(terms.values());
    }

    /** Tells the terms of a stretch of folded text in the order of their starts and then of their ends, also those that overlap. */
    public void scan(String folded, Span within, Found<V> found) {
        char second = within.length() > 0 ? folded.charAt(within.start()) : 0;
        for (int start = within.start(); start < within.end(); start++) {
            char first = second;
            second = start + 1 < within.end() ? folded.charAt(start + 1) : 0;
            int node = trie.mayBegin(first, second) ? Trie.ROOT : Trie.NONE;
            for (int at = start; node != Trie.NONE && at < within.end(); at++) {
                node = trie.next(node, folded.charAt(at));
                if (trie.word(node) >= 0) {
                    found.at(start, at + 1, terms.get(trie.word(node)));
                }
            }
        }
    }
}
