package io.github.baoshu.quantity;

import io.github.baoshu.lexicon.TermTable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words beside a number that tell it counts nothing; the table is {@code refusals.tsv}. Immutable. */
final class Refusals {
    private final Map<String, NumberMention.Kind> after;
    private final int longest;

    private Refusals(Map<String, NumberMention.Kind> after) {
        this.after = Map.copyOf(after);
        this.longest = after.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static Refusals load() {
        TermTable table = TermTable.resource(Refusals.class, "refusals.tsv", "words", "class", "example");
        Map<String, NumberMention.Kind> after = new HashMap<>();
        for (TermTable.Row row : table.rows()) {
            if (after.put(row.cell(0), NumberMention.Kind.valueOf(row.cell(1))) != null) {
                throw table.wrong(row, "duplicate words \"" + row.cell(0) + "\"");
            }
        }
        return new Refusals(after);
    }

    record Match(String words, NumberMention.Kind kind) {}

    /** The longest words of the table at the offset, blanks skipped. */
    @Nullable
    Match at(String text, int from) {
        int at = UnitTable.skipBlanks(text, from);
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            String words = text.substring(at, at + length);
            NumberMention.Kind kind = after.get(words);
            if (kind != null) {
                return new Match(words, kind);
            }
        }
        return null;
    }
}
