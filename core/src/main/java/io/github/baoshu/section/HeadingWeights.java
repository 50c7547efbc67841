package io.github.baoshu.section;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTable;
import java.util.Locale;

/** What the signs of the end of a heading weigh; the table is {@code heading-weights.tsv}. Immutable. */
final class HeadingWeights {
    /** A sign of the end of a heading; the table tells what each means. */
    enum Sign {
        WORDS,
        OPENS,
        CLOSES,
        TEARS,
        LEANS,
        GOES_ON,
        WHOLE_CLAUSE,
        HALF_WITHOUT_VERB,
        CLAUSE_WITHOUT_VERB,
        VERB_ALONE,
        HALVES,
        UNEVEN,
        THIRD,
        LONG_CLAUSE,
        NOTHING_LEFT,
        HARDLY_LEFT,
        SHORT_CLAUSE_LEFT,
        TOPIC_LEFT,
        LIKE,
        LIKE_SECTIONS,
        SAME_COMMAS,
        OTHER_LENGTH,
        SAME_END,
        SAME_BEHIND,
        SAME_CLOSE
    }

    private final double[] weights;

    private HeadingWeights(double[] weights) {
        this.weights = weights;
    }

    /** The weights that come with this library. */
    static HeadingWeights ours() {
        TermTable table =
                Lexicon.ours().table(HeadingWeights.class, "heading-weights.tsv", 1, "sign", "weight", "meaning");
        double[] weights = new double[Sign.values().length];
        boolean[] told = new boolean[weights.length];
        for (TermTable.Row row : table.rows()) {
            int sign = table.constant(row, 0, Sign.class).ordinal();
            try {
                weights[sign] = Double.parseDouble(row.cell(1));
            } catch (NumberFormatException e) {
                throw table.wrong(row, "no weight: \"" + row.cell(1) + "\"");
            }
            told[sign] = true;
        }
        for (Sign sign : Sign.values()) {
            if (!told[sign.ordinal()]) {
                throw new IllegalStateException(
                        "heading-weights.tsv does not tell " + sign.name().toLowerCase(Locale.ROOT));
            }
        }
        return new HeadingWeights(weights);
    }

    /** The same with another weight of one sign. */
    HeadingWeights with(Sign sign, double weight) {
        double[] other = weights.clone();
        other[sign.ordinal()] = weight;
        return new HeadingWeights(other);
    }

    double of(Sign sign) {
        return weights[sign.ordinal()];
    }

    /** The weight of a sign where it is there; nothing where it is not. */
    double of(Sign sign, boolean there) {
        return there ? weights[sign.ordinal()] : 0;
    }
}
