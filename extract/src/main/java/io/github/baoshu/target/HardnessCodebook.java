package io.github.baoshu.target;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.lexicon.TermTableException;
import io.github.baoshu.text.Folding;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which words make the wording of a target hard or soft: a table with the columns pattern, hardness, source and example,
 * {@code hardness.tsv} for the one that comes with this library, which names its source. Immutable and safe to share.
 */
public final class HardnessCodebook {
    private static final String[] HEADER = {"pattern", "hardness", "source", "example"};

    private final List<Entry> entries;

    private record Entry(String pattern, Hardness hardness) {}

    private HardnessCodebook(TermTable table) {
        List<Entry> read = new ArrayList<>();
        for (TermTable.Row row : table.rows()) {
            if (row.cell(2).isEmpty()) {
                throw table.wrong(row, "no source");
            }
            read.add(new Entry(Folding.fold(row.cell(0)), hardness(table, row)));
        }
        this.entries = List.copyOf(read);
    }

    private static Hardness hardness(TermTable table, TermTable.Row row) {
        for (Hardness hardness : Hardness.values()) {
            if (hardness.name().equals(row.cell(1))) {
                return hardness;
            }
        }
        throw table.wrong(row, "hardness is neither HARD nor SOFT: \"" + row.cell(1) + "\"");
    }

    /** The codebook that comes with this library. */
    public static HardnessCodebook load() {
        return new HardnessCodebook(TermTable.resource(HardnessCodebook.class, "hardness.tsv", HEADER));
    }

    /**
     * A codebook of one's own, tab-separated with the same columns; the reader is not closed.
     *
     * @param name how messages call it
     * @throws TermTableException if it has another form, an unknown hardness or a row without a source; the message
     *     names the line
     */
    public static HardnessCodebook read(String name, Reader reader) throws IOException {
        return new HardnessCodebook(TermTable.read(name, reader, HEADER));
    }

    /**
     * The hardness of a target: that of the first row whose pattern stands in its effort or modifier, or in the words of
     * the relation where it states no number; empty where none does.
     *
     * @param relation the words that state the relation, verbatim; empty for a target with a number
     */
    public Optional<Hardness> of(IndicatorRecord target, String relation) {
        String wording = Folding.fold(target.wording().effort().orElse("") + " "
                + target.wording().modifier().orElse("") + " " + relation);
        return entries.stream()
                .filter(entry -> wording.contains(entry.pattern))
                .map(Entry::hardness)
                .findFirst();
    }
}
