package io.github.baoshu.quantity;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.WordKinds;

/** Words around a number that tell whether it is part of a name; the table is {@code label-words.tsv}. Immutable. */
final class LabelWords extends WordKinds<LabelWords.Kind> {
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
        /** Names a ratio, whose number has no unit. */
        RATIO,
        /** Names a number of days that measures something: 优良天数. */
        DAYS,
        /** Ends like a number with its unit and is a name: 长三角. */
        NAME,
        /** Before a bound: what things cost is told of them and does not sort them. */
        OUTLAY,
        /** Before a minus sign, whatever the unit. */
        SIGNED
    }

    private LabelWords(Lexicon lexicon) {
        super(lexicon, LabelWords.class, "label-words.tsv", Kind.class);
    }

    static LabelWords load(Lexicon lexicon) {
        return new LabelWords(lexicon);
    }
}
