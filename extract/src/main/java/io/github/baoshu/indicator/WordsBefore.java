package io.github.baoshu.indicator;

import io.github.baoshu.text.Folding;

/** The words that stand before the number of a record in its sentence. */
public final class WordsBefore {
    private WordsBefore() {}

    /**
     * The last words of the clauses before the number, up to so many characters and back to the last semicolon or full
     * stop, folded; the whole sentence, folded, where the number stands in it more than once or written in another way.
     */
    public static String before(IndicatorRecord record, int reach) {
        String sentence = Folding.fold(record.evidence().sentence());
        String number = record.value()
                .map(value -> value.number().abs().toPlainString()
                        + Folding.fold(value.unit().orElse("")))
                .orElse("");
        int at = number.isEmpty() ? -1 : find(sentence, number, 0);
        if (at < 0 || find(sentence, number, at + 1) >= 0) {
            return sentence;
        }
        int stop = Math.max(sentence.lastIndexOf('。', at), sentence.lastIndexOf(';', at));
        return sentence.substring(Math.max(Math.max(0, stop), at - reach), at);
    }

    /** Where a number stands that is not the end of another. */
    private static int find(String sentence, String number, int from) {
        int at = sentence.indexOf(number, from);
        while (at > 0 && (Character.isDigit(sentence.charAt(at - 1)) || sentence.charAt(at - 1) == '.')) {
            at = sentence.indexOf(number, at + 1);
        }
        return at;
    }
}
