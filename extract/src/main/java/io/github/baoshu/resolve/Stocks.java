package io.github.baoshu.resolve;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.link.Mention;
import io.github.baoshu.link.Reading;
import io.github.baoshu.quantity.Unit;
import io.github.baoshu.text.Span;
import io.github.baoshu.time.TimePhrase;
import org.jspecify.annotations.Nullable;

/** Tells values that are read at the end of several years from those that add up over them. Immutable. */
final class Stocks {
    private final ValueWords words;

    Stocks(ValueWords words) {
        this.words = words;
    }

    /** A stock is read at the end of a span; what flows or grows describes all of it. */
    Period read(Mention mention, @Nullable TimePhrase phrase, Period period, String text) {
        boolean over = goesOnOver(mention, text) || phrase != null && addsUp(mention, phrase, text);
        return period.isSpan() && !over && isStock(mention, text) ? Period.of(period.to()) : period;
    }

    /** Whether a value is one of each of several years: 每年安排400套. */
    boolean isOfEachYear(Mention mention, String text) {
        int number = mention.slot().number().span().start();
        for (int at = mention.slot().clause().start(); at < number; at++) {
            boolean rate = at > 1 && text.charAt(at - 2) == '每'; // 每人每年
            if (!rate && words.longestAt(ValueWords.Kind.EACH_YEAR, text, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is one of each of the years, one of their work, or one kept through them: 保持全省第1位. */
    private boolean goesOnOver(Mention mention, String text) {
        boolean kept = mention.measure() == Measure.RANK
                && words.isIn(
                        ValueWords.Kind.KEPT,
                        text,
                        mention.slot().clause().start(),
                        mention.slot().number().span().start());
        return kept || isNamed(mention, ValueWords.Kind.HANDLED) || isOfEachYear(mention, text);
    }

    /** Whether it is what was spent in all, or a mean, over years told with it: 五年来教育投入达48亿元, 五年平均. */
    private boolean addsUp(Mention mention, TimePhrase phrase, String text) {
        int number = mention.slot().number().span().start();
        boolean spent = mention.slot().quantity().unit().kind() == Unit.Kind.MONEY
                && isNamed(mention, ValueWords.Kind.OUTLAY)
                && text.startsWith("达", number - 1);
        return spent || words.beginsAt(ValueWords.Kind.MEAN, text, phrase.span().end());
    }

    /** Whether things are counted that stand: 累计建成示范园区36个. */
    boolean stands(Mention mention, String folded) {
        Span clause = mention.slot().clause();
        int number = mention.slot().number().span().start();
        return mention.measure() == Measure.LEVEL
                && (words.beginsAt(ValueWords.Kind.STANDING, mention.name(), 0)
                        || words.isIn(ValueWords.Kind.STANDING, folded, clause.start(), number)
                        || words.isIn(ValueWords.Kind.NOW, folded, clause.start(), number));
    }

    private boolean isStock(Mention mention, String text) {
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
                || proportion && mention.bound() != Bound.AT_MOST && !isSpent(mention, text)
                || mention.slot().quantity().unit().kind() == Unit.Kind.AGE;
    }

    /** A share of what was spent over the years: 民生支出占80%以上, or behind the sum of it: 累计安排480亿元，80%用于民生. */
    private boolean isSpent(Mention mention, String text) {
        boolean throughout = mention.bound() == Bound.AT_LEAST && !Reading.passes(mention);
        return mention.measure() == Measure.SHARE
                && words.isIn(ValueWords.Kind.SPENT, mention.name())
                && (throughout || isBehindSum(mention, text));
    }

    private boolean isBehindSum(Mention mention, String text) {
        int number = mention.slot().number().span().start();
        return words.isIn(ValueWords.Kind.GAINED, text, mention.sentence().start(), number);
    }

    private boolean isNamed(Mention mention, ValueWords.Kind kind) {
        return words.endsAt(kind, mention.name(), mention.name().length());
    }
}
