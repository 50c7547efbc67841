package io.github.baoshu.quantity;

import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.text.Folding;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Words around a number that tell whether it is part of a name; the table is {@code label-words.tsv}. Immutable. */
final class LabelWords {
    private final Map<Kind, Set<String>> words;

    /** Where a word stands and what it tells. */
    enum Kind {
        /** Before 第 and a number without a measure word: it is a rank. */
        RANKED,
        /** Before a magnitude without a digit: it is a quantity. */
        BOUND,
        /** Behind a sum of money that only sorts projects or firms by size. */
        SIZED,
        /** Behind a capacity: it names a plant. */
        PLANT,
        /** Behind a count: the report counts its own making. */
        RHETORIC,
        /** Behind a large number without a measure word: it counts people. */
        PEOPLE,
        /** Directly behind a capacity: it names what is never measured in it. */
        BERTH,
        /** Behind a percentage: it names a survey. */
        SURVEY,
        /** Behind an age: it names a group of people. */
        AGED,
        /** From 成 on: it is no tenth. */
        NO_TENTH,
        /** Ends in 数: that does not mean several. */
        NUMBER_NOUN,
        /** Before a minus sign, whatever the unit. */
        SIGNED
    }

    private LabelWords(Map<Kind, Set<String>> words) {
        this.words = words;
    }

    static LabelWords load() {
        TermTable table = TermTable.resource(LabelWords.class, "label-words.tsv", "words", "kind", "example");
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        for (TermTable.Row row : table.rows()) {
            Kind kind = Kind.valueOf(row.cell(1));
            if (!words.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(Folding.fold(row.cell(0)))) {
                throw table.wrong(row, "\"" + row.cell(0) + "\" is " + kind + " twice");
            }
        }
        return new LabelWords(words);
    }

    /** The words of a kind, in file order. */
    Set<String> of(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** Whether a word of the kind begins at the offset. */
    boolean beginsAt(Kind kind, String text, int offset) {
        for (String word : of(kind)) {
            if (text.startsWith(word, offset)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the kind ends at the offset. */
    boolean endsAt(Kind kind, String text, int offset) {
        for (String word : of(kind)) {
            if (text.startsWith(word, offset - word.length())) {
                return true;
            }
        }
        return false;
    }
}
