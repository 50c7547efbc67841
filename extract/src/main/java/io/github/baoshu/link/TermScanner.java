package io.github.baoshu.link;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import io.github.baoshu.text.Span;
import java.util.TreeMap;

/**
 * Finds all terms of a table in one pass over a text. Immutable and safe to share.
 *
 * <p>The automaton is HanLP's double-array one, which needs none of HanLP's dictionaries.
 *
 * @param <V> what is kept of a term
 */
public final class TermScanner<V> {
    private final AhoCorasickDoubleArrayTrie<V> trie = new AhoCorasickDoubleArrayTrie<>();

    /** What is told of each term found: its offsets in the text, the end exclusive, and what is kept of it. */
    @FunctionalInterface
    public interface Found<V> {
        /** A term stands here. */
        void at(int start, int end, V term);
    }

    /** A scanner for folded terms. */
    public TermScanner(TreeMap<String, V> terms) {
        trie.build(terms);
    }

    /** Tells the terms of a stretch of folded text in the order of their ends, also those that overlap. */
    public void scan(String folded, Span within, Found<V> found) {
        trie.parseText(within.of(folded), (AhoCorasickDoubleArrayTrie.IHit<V>)
                (begin, end, term) -> found.at(within.start() + begin, within.start() + end, term));
    }
}
