package io.github.baoshu.quantity;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.lexicon.Trie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words beside a number that tell it counts nothing; the table is {@code refusals.tsv}. Immutable. */
final class Refusals {
    private final Trie trie;
    private final List<Match> byNumber;

    private Refusals(Map<String, NumberMention.Kind> after) {
        this.trie = new Trie(after.keySet());
        this.byNumber = after.entrySet().stream()
                .map(row -> new Match(row.getKey(), row.getValue()))
                .toList();
    }

    static Refusals load(Lexicon lexicon) {
        TermTable table = lexicon.table(Refusals.class, "refusals.tsv", 1, "words", "class", "example");
        Map<String, NumberMention.Kind> after = new HashMap<>();
        for (TermTable.Row row : table.rows()) {
            if (after.put(row.cell(0), table.constant(row, 1, NumberMention.Kind.class)) != null) {
                throw table.wrong(row, "duplicate words \"" + row.cell(0) + "\"");
            }
        }
        return new Refusals(after);
    }

    record Match(String words, NumberMention.Kind kind) {}

    /** The longest words of the table at the offset, blanks skipped. */
    @Nullable
    Match at(String text, int from) {
        int number = trie.longestAt(text, UnitTable.skipBlanks(text, from));
        return number < 0 ? null : byNumber.get(number);
    }
}
