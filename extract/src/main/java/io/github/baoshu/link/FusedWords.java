package io.github.baoshu.link;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words fused into one (城乡, 一二三产) and what they stand for; the table is {@code fused-words.tsv}. Immutable. */
final class FusedWords {
    private final List<Fused> words;

    private record Fused(String words, List<String> parts) {}

    private FusedWords(List<Fused> words) {
        this.words = words.stream()
                .sorted(Comparator.comparing((Fused fused) -> fused.words.length())
                        .reversed())
                .toList();
    }

    static FusedWords load(Lexicon lexicon) {
        TermTable table = lexicon.table(FusedWords.class, "fused-words.tsv", 1, "words", "parts", "example");
        List<Fused> words = new ArrayList<>();
        for (TermTable.Row row : table.rows()) {
            String fused = Folding.fold(row.cell(0));
            List<String> parts = Listing.parts(Folding.fold(row.cell(1)));
            if (parts.size() < 2) {
                throw table.wrong(row, "\"" + fused + "\" is fused of less than two");
            }
            if (words.stream().anyMatch(other -> other.words.equals(fused))) {
                throw table.wrong(row, "duplicate words \"" + fused + "\"");
            }
            words.add(new Fused(fused, parts));
        }
        return new FusedWords(words);
    }

    /** The so many names that a name fuses, by the longest word that fuses as many and is a list as the name is; empty for none. */
    List<String> split(String name, int count) {
        boolean list = name.indexOf('、') >= 0;
        for (Fused fused : words) {
            int at = name.indexOf(fused.words);
            if (at >= 0 && fused.parts.size() == count && list == fused.words.indexOf('、') >= 0) {
                String before = name.substring(0, at);
                String behind = name.substring(at + fused.words.length());
                return fused.parts.stream().map(one -> before + one + behind).toList();
            }
        }
        return List.of();
    }
}
