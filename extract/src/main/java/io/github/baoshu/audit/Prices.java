package io.github.baoshu.audit;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.lexicon.WordKinds;
import io.github.baoshu.rounding.Interval;
import io.github.baoshu.text.Folding;
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
            if (indicators.has(basis, growth.indicatorId())) {
                return basis;
            }
        }
        boolean output = growth.indicatorId().isEmpty()
                && words.endsAt(
                        Word.OUTPUT, growth.indicator(), growth.indicator().length());
        return output ? Basis.REAL : Basis.NOMINAL;
    }

    /** Whether a change over several years is told as that of one. */
    boolean isYearly(IndicatorRecord change) {
        return change.periodStart() < change.periodEnd() && holds(before(change), Word.YEARLY);
    }

    private boolean holds(String text, Word kind) {
        return words.of(kind).stream().anyMatch(text::contains);
    }

    /** The words before the number; the whole sentence where the number stands in it more than once. */
    private static String before(IndicatorRecord growth) {
        BigDecimal value = growth.value();
        String sentence = Folding.fold(growth.evidence());
        String number = value == null ? "" : value.abs().toPlainString() + Folding.fold(growth.unit());
        int at = number.isEmpty() ? -1 : find(sentence, number, 0);
        if (at < 0 || find(sentence, number, at + 1) >= 0) {
            return sentence;
        }
        int stop = Math.max(
                Math.max(sentence.lastIndexOf('。', at), sentence.lastIndexOf('；', at)), sentence.lastIndexOf(';', at));
        return sentence.substring(Math.max(Math.max(0, stop), at - REACH), at);
    }

    /** Where a number stands that is not the end of another. */
    private static int find(String sentence, String number, int from) {
        int at = sentence.indexOf(number, from);
        while (at > 0 && (Character.isDigit(sentence.charAt(at - 1)) || sentence.charAt(at - 1) == '.')) {
            at = sentence.indexOf(number, at + 1);
        }
        return at;
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
