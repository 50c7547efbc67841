package io.github.baoshu.resolve;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.link.Mention;
import io.github.baoshu.link.Reading;
import io.github.baoshu.quantity.Unit;

/** Tells values that are read at the end of several years from those that add up over them. Immutable. */
final class Stocks {
    private final ValueWords words;

    Stocks(ValueWords words) {
        this.words = words;
    }

    /** A stock is read at the end of a span; what flows or grows describes all of it. */
    Period read(Mention mention, Period period) {
        return period.isSpan() && isStock(mention) ? Period.of(period.to()) : period;
    }

    /** Whether things are counted that stand: 累计建成示范园区36个. */
    boolean stands(Mention mention, String folded) {
        return mention.measure() == Measure.LEVEL
                && (words.beginsAt(ValueWords.Kind.STANDING, mention.name(), 0)
                        || words.isIn(
                                ValueWords.Kind.STANDING, mention.slot().left().of(folded)));
    }

    private boolean isStock(Mention mention) {
        Measure measure = mention.measure();
        boolean ofAverage =
                measure == Measure.MULTIPLE && mention.slot().quantity().unit().isProportion();
        if (measure == Measure.RANK || measure == Measure.GAP || ofAverage) {
            return true;
        }
        if (measure != Measure.LEVEL && measure != Measure.SHARE) {
            return false;
        }
        if (Reading.accumulates(mention)
                || Reading.keeps(mention)
                || words.beginsAt(ValueWords.Kind.ADDED, mention.name(), 0)
                || words.isIn(ValueWords.Kind.GAINED, mention.name())) {
            return false;
        }
        boolean proportion = mention.slot().quantity().unit().isProportion();
        return Reading.reaches(mention)
                || isNamed(mention, ValueWords.Kind.STOCK)
                || isNamed(mention, ValueWords.Kind.YEARLY) && Reading.passes(mention)
                || mention.name().contains("人均")
                || words.beginsAt(ValueWords.Kind.HELD, mention.name(), 0)
                || proportion && mention.bound() != Bound.AT_MOST && !isSpent(mention)
                || mention.slot().quantity().unit().kind() == Unit.Kind.AGE;
    }

    /** A share of spending is one of all that was spent: 财政支出80%以上用于民生. */
    private boolean isSpent(Mention mention) {
        return mention.measure() == Measure.SHARE && words.isIn(ValueWords.Kind.SPENT, mention.name());
    }

    private boolean isNamed(Mention mention, ValueWords.Kind kind) {
        return words.endsAt(kind, mention.name(), mention.name().length());
    }
}
