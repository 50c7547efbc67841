package io.github.baoshu.link;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.text.Folding;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * All cues in one Aho–Corasick automaton; the table is {@code cues.tsv}. Immutable and safe to share.
 *
 * <p>The automaton is HanLP's double-array one, which needs none of HanLP's dictionaries.
 */
final class CueTable {
    private final AhoCorasickDoubleArrayTrie<List<Cue>> trie;

    private CueTable(AhoCorasickDoubleArrayTrie<List<Cue>> trie) {
        this.trie = trie;
    }

    static CueTable load() {
        TermTable table = TermTable.resource(CueTable.class, "cues.tsv", "cue", "kind", "value", "example");
        TreeMap<String, List<Cue>> cues = new TreeMap<>();
        for (TermTable.Row row : table.rows()) {
            String words = Folding.fold(row.cell(0));
            Cue cue = new Cue(words, Cue.Kind.valueOf(row.cell(1)), row.cell(2));
            List<Cue> same = cues.computeIfAbsent(words, w -> new ArrayList<>(1));
            if (same.stream().anyMatch(other -> other.kind() == cue.kind())) {
                throw table.wrong(row, "\"" + words + "\" is " + cue.kind() + " twice");
            }
            same.add(cue);
        }
        AhoCorasickDoubleArrayTrie<List<Cue>> trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(cues);
        return new CueTable(trie);
    }

    /** The cues of a stretch of folded text. */
    CueHits hits(String folded, Span within) {
        CueHits hits = new CueHits(within);
        trie.parseText(within.of(folded), (AhoCorasickDoubleArrayTrie.IHit<List<Cue>>)
                (begin, end, cues) -> hits.add(within.start() + begin, within.start() + end, cues));
        return hits;
    }
}
