package io.github.baoshu.link;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.text.Folding;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** All cues, found in one pass; the table is {@code cues.tsv}. Immutable and safe to share. */
final class CueTable {
    private final TermScanner<List<Cue>> scanner;

    private CueTable(TermScanner<List<Cue>> scanner) {
        this.scanner = scanner;
    }

    static CueTable load(Lexicon lexicon) {
        TermTable table = lexicon.table(CueTable.class, "cues.tsv", 2, "cue", "kind", "value", "example");
        TreeMap<String, List<Cue>> cues = new TreeMap<>();
        for (TermTable.Row row : table.rows()) {
            String words = Folding.fold(row.cell(0));
            Cue cue = new Cue(words, table.constant(row, 1, Cue.Kind.class), row.cell(2));
            List<Cue> same = cues.computeIfAbsent(words, w -> new ArrayList<>(1));
            if (same.stream().anyMatch(other -> other.kind() == cue.kind())) {
                throw table.wrong(row, "\"" + words + "\" is " + cue.kind() + " twice");
            }
            same.add(cue);
        }
        return new CueTable(new TermScanner<>(cues));
    }

    /** The cues of a stretch of folded text. */
    CueHits hits(String folded, Span within) {
        List<CueHits.Hit> hits = new ArrayList<>();
        scanner.scan(folded, within, (start, end, cues) -> {
            for (Cue cue : cues) {
                hits.add(new CueHits.Hit(start, end, cue));
            }
        });
        return new CueHits(within, hits);
    }
}
