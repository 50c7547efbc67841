package io.github.baoshu.audit;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.WordsBefore;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.lexicon.WordKinds;
import io.github.baoshu.rounding.Interval;
import java.math.BigDecimal;
import java.util.List;

/**
 * In what prices and of what coverage a growth rate is told, and how far prices may move. Immutable.
 */
final class Prices {
    /** How far before a number the words stand that tell its basis. */
    private static final int REACH = 24;

    private final WordKinds<Basis> indicators =
            new WordKinds<>(Lexicon.ours(), Prices.class, "price-basis.tsv", Basis.class) {};
    private final WordKinds<Word> words =
            new WordKinds<>(Lexicon.ours(), Prices.class, "basis-words.tsv", Word.class) {};
    private final List<Band> bands;

    /** In what a growth rate is reckoned. */
    enum Basis {
        /** the amounts themselves */
        NOMINAL,
        /** constant prices */
        REAL,
        /** amounts of a group that changes */
        CHANGING,
        /** another coverage than the amounts, as the text says */
        COMPARABLE
    }

    private enum Word {
        REAL,
        COMPARABLE,
        YEARLY,
        COVERAGE,
        OUTPUT
    }

    private record Band(int from, int to, Interval factor) {}

    Prices() {
        TermTable table = TermTable.resource(Prices.class, "price-bands.tsv", "from", "to", "low", "high", "example");
        this.bands = table.rows().stream()
                .map(row -> new Band(
                        Integer.parseInt(row.cell(0)),
                        Integer.parseInt(row.cell(1)),
                        new Interval(new BigDecimal(row.cell(2)), new BigDecimal(row.cell(3))).asFactor()))
                .toList();
    }

    /** The basis of a growth rate. */
    Basis of(IndicatorRecord growth) {
        String before = before(growth);
        if (holds(before, Word.REAL)) {
            return Basis.REAL;
        }
        if (holds(before, Word.COMPARABLE)) {
            return Basis.COMPARABLE;
        }
        for (Basis basis : List.of(Basis.REAL, Basis.CHANGING)) {
            if (growth.indicator().id().filter(id -> indicators.has(basis, id)).isPresent()) {
                return basis;
            }
        }
        String name = growth.indicator().name().orElse("");
        boolean output = !growth.isCatalogued() && words.endsAt(Word.OUTPUT, name, name.length());
        return output ? Basis.REAL : Basis.NOMINAL;
    }

    /** Whether a change over several years is told as that of one. */
    boolean isYearly(IndicatorRecord change) {
        return change.period().filter(Period::isSpan).isPresent() && holds(before(change), Word.YEARLY);
    }

    private boolean holds(String text, Word kind) {
        return words.of(kind).stream().anyMatch(text::contains);
    }

    private static String before(IndicatorRecord growth) {
        return WordsBefore.before(growth, REACH);
    }

    /** Whether two amounts by their names are of different coverage: 全社会固定资产投资 and 固定资产投资(不含农户). */
    boolean differ(IndicatorRecord one, IndicatorRecord other) {
        String name = one.indicator().name().orElse("");
        String otherName = other.indicator().name().orElse("");
        return words.of(Word.COVERAGE).stream().anyMatch(word -> name.contains(word) != otherName.contains(word));
    }

    /** How much prices may have moved from a year to another, as factors. */
    Interval factor(int from, int to) {
        Interval factor = new Interval(BigDecimal.ONE, BigDecimal.ONE);
        for (int year = from + 1; year <= to; year++) {
            for (Band band : bands) {
                if (band.from() <= year && year <= band.to()) {
                    factor = factor.times(band.factor());
                }
            }
        }
        return factor;
    }
}
