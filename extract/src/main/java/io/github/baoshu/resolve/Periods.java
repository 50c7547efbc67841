package io.github.baoshu.resolve;

import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.link.Mention;
import io.github.baoshu.link.Reading;
import io.github.baoshu.quantity.Unit;
import io.github.baoshu.report.Identity;
import io.github.baoshu.section.SectionType;
import io.github.baoshu.text.Span;
import io.github.baoshu.time.TimePhrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the years that a value describes. */
final class Periods {
    /** 全年, but not 上半年. */
    private static final int WHOLE_YEAR_LENGTH = 2;

    /** So many times a base: 是1996年的3.1倍 is read in the year of the value. */
    private static final String OF_BASE = "multiple-of";

    private static final List<String> SUMS = List.of("合计", "总计", "共计");

    private final ValueWords words;

    Periods(ValueWords words) {
        this.words = words;
    }

    /**
     * A period and the phrase that gave it.
     *
     * @param period the years
     * @param phrase the phrase of time that gave them, or null where the frame did
     */
    record Resolved(Period period, @Nullable TimePhrase phrase) {}

    Resolved of(Mention mention, List<TimePhrase> times, Frame frame, Identity identity, String folded) {
        TimePhrase phrase = governing(mention, times);
        Period period = phrase == null ? framed(mention, frame, identity) : by(phrase, mention, frame, identity);
        boolean spanTold = phrase != null
                && phrase.span().start() >= mention.slot().clause().start();
        if (period.isSpan() && !spanTold && stands(mention, folded)) {
            period = Period.of(period.to());
        }
        if (phrase != null && sums(folded, phrase, mention)) {
            period = new Period(phrase.from(), phrase.to());
        }
        Integer base = baseYear(mention, times);
        if (phrase == null
                && base != null
                && base != TimePhrase.YEAR_BEFORE
                && base >= period.to()
                && !period.isSpan()) {
            period = Period.of(base + 1);
        }
        if (base != null
                && base < period.to() - 1
                && !mention.rule().equals(OF_BASE)
                && (mention.measure() != Measure.LEVEL && mention.measure() != Measure.SHARE)) {
            return new Resolved(new Period(base + 1, period.to()), phrase);
        }
        TimePhrase from = startingAt(mention, times);
        if ((mention.averaged() || growsOverAll(mention)) && from != null && from.to() > 0 && from.to() < period.to()) {
            return new Resolved(new Period(from.to() + 1, period.to()), phrase);
        }
        if (mention.starting()) {
            if (from != null && from.from() == TimePhrase.YEAR_BEFORE) {
                return new Resolved(Period.of(period.to() - 1), from);
            }
            if (from != null) {
                return new Resolved(new Period(from.from(), from.to()), from);
            }
            Period whole = phrase == null ? frame.period() : new Period(phrase.from(), phrase.to());
            int first = whole.from() > 0 ? whole.from() : period.from();
            return new Resolved(Period.of(first - 1), phrase);
        }
        return new Resolved(period, phrase);
    }

    /** Whether a growth is told behind a value that rose from another one, so that it is the growth between them. */
    private static boolean growsOverAll(Mention mention) {
        boolean grows = mention.measure() == Measure.MULTIPLE || mention.measure() == Measure.GROWTH;
        return grows && mention.rule().equals("inherited") && mention.slot().comparison() == null;
    }

    /** The last phrase before the number in its clause; else one of an earlier clause that frames what follows. */
    private static @Nullable TimePhrase governing(Mention mention, List<TimePhrase> times) {
        int number = mention.slot().number().span().start();
        List<TimePhrase> told = mention.measure() == Measure.MULTIPLE
                ? times.stream().filter(time -> !isComparedWith(time, number)).toList()
                : times;
        return governing(mention.slot().clause(), number, told);
    }

    /** The last phrase before an offset in its clause; else one of an earlier clause that frames what follows. */
    static @Nullable TimePhrase governing(Span clause, int number, List<TimePhrase> times) {
        TimePhrase governing = null;
        TimePhrase year = null;
        for (TimePhrase time : times) {
            if (time.kind() == TimePhrase.Kind.BASE
                    || time.kind() == TimePhrase.Kind.START
                    || time.kind() == TimePhrase.Kind.MARK
                    || time.span().end() > number) {
                continue;
            }
            boolean here = time.span().start() >= clause.start();
            boolean carries = time.kind() == TimePhrase.Kind.YEAR
                    || time.kind() == TimePhrase.Kind.BY
                    || time.kind() == TimePhrase.Kind.WHOLE_YEAR
                    || time.kind() == TimePhrase.Kind.PAST_SPAN
                    || time.kind() != TimePhrase.Kind.SPELL && time.to() - time.from() >= 4;
            if (here || carries) {
                governing = time;
                year = time.kind() == TimePhrase.Kind.YEAR ? time : year;
            }
        }
        boolean whole = governing != null
                && governing.kind() == TimePhrase.Kind.WHOLE_YEAR
                && governing.span().length() == WHOLE_YEAR_LENGTH;
        return whole && year != null ? year : governing;
    }

    /** 是2012年的2.3倍: the year that a multiple is of and not the one it describes. */
    private static boolean isComparedWith(TimePhrase time, int number) {
        return time.kind() == TimePhrase.Kind.YEAR && time.span().end() + 1 == number;
    }

    /** The phrase that dates a starting value: 由2016年的. */
    private static @Nullable TimePhrase startingAt(Mention mention, List<TimePhrase> times) {
        int number = mention.slot().number().span().start();
        TimePhrase start = null;
        for (TimePhrase time : times) {
            if (time.kind() == TimePhrase.Kind.START && time.span().end() <= number) {
                start = time;
            }
        }
        return start;
    }

    private Period by(TimePhrase phrase, Mention mention, Frame frame, Identity identity) {
        return switch (phrase.kind()) {
            case WHOLE_YEAR -> wholeYear(frame, identity);
            case YEAR, BASE, START, MARK ->
                !mention.averaged()
                        ? Period.of(phrase.from())
                        : phrase.from() >= identity.planned()
                                ? new Period(identity.planned(), phrase.to())
                                : new Period(phrase.to() - 4, phrase.to());
            case BY -> runsUpTo(mention) ? new Period(identity.planned(), phrase.to()) : Period.of(phrase.to());
            case PAST_SPAN, COMING_SPAN, SPELL ->
                spanned(
                        mention,
                        new Period(phrase.from() + (phrase.leading() && runsUpTo(mention) ? 1 : 0), phrase.to()));
        };
    }

    /** The year that 全年 means. */
    static Period wholeYear(Frame frame, Identity identity) {
        return Period.of(frame.looksAhead() ? identity.planned() : lastYear(frame, identity));
    }

    private static int lastYear(Frame frame, Identity identity) {
        return frame.period().isSpan() ? identity.reviewed() : frame.period().to();
    }

    private static boolean runsUpTo(Mention mention) {
        return mention.averaged()
                || mention.measure() == Measure.GROWTH
                || mention.measure() == Measure.MULTIPLE
                || mention.measure() == Measure.AVG_GROWTH
                || mention.measure() == Measure.CHANGE;
    }

    private Period framed(Mention mention, Frame frame, Identity identity) {
        Period period = frame.period();
        if (mention.averaged() && !period.isSpan()) {
            return frame.looksAhead()
                    ? new Period(identity.planned(), identity.planned() + 4)
                    : new Period(identity.planned() - 5, identity.reviewed());
        }
        boolean goal = frame.looksAhead()
                && frame.section() == SectionType.MULTI_YEAR_PLAN
                && mention.slot().quantity().unit().isProportion()
                && (mention.measure() == Measure.LEVEL || mention.measure() == Measure.SHARE);
        return goal ? Period.of(period.to()) : spanned(mention, period);
    }

    /** Whether values are told to be sums over a span: 一九五二年到一九五六年的产量合计，粮食为. */
    private static boolean sums(String folded, TimePhrase phrase, Mention mention) {
        boolean level = mention.measure() == Measure.LEVEL && phrase.kind() == TimePhrase.Kind.PAST_SPAN;
        int number = mention.slot().number().span().start();
        return level
                && phrase.to() > phrase.from()
                && phrase.span().end() < number
                && SUMS.stream().anyMatch(folded.substring(phrase.span().end(), number)::contains);
    }

    /** A stock is read at the end of a span; what flows or grows describes all of it. */
    private Period spanned(Mention mention, Period period) {
        return period.isSpan() && isStock(mention) ? Period.of(period.to()) : period;
    }

    /** Whether things are counted that stand: 累计建成示范园区36个. */
    private boolean stands(Mention mention, String folded) {
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

    /** Whether a growth is told in a list of them that one base opens: 比一九六四年增长两倍，其中钢增长百分之九十. */
    private boolean listed(Mention mention) {
        return mention.measure() == Measure.GROWTH
                && mention.slot().comparison() == null
                && words.endsAt(
                        ValueWords.Kind.OUTPUT, mention.name(), mention.name().length());
    }

    /** Whether a change without a comparison of its own is the one told before in other words: 增长一成，即增加三亿元. */
    private boolean goesOn(Mention mention) {
        return mention.rule().equals("inherited")
                && mention.measure() == Measure.CHANGE
                && mention.slot().comparison() == null;
    }

    /** A share of spending is one of all that was spent: 财政支出80%以上用于民生. */
    private boolean isSpent(Mention mention) {
        return mention.measure() == Measure.SHARE && words.isIn(ValueWords.Kind.SPENT, mention.name());
    }

    private boolean isNamed(Mention mention, ValueWords.Kind kind) {
        return words.endsAt(kind, mention.name(), mention.name().length());
    }

    private @Nullable Integer baseYear(Mention mention, List<TimePhrase> times) {
        Span clause = mention.slot().clause();
        int number = mention.slot().number().span().start();
        Integer base = null;
        for (TimePhrase time : times) {
            boolean here = time.span().start() >= clause.start()
                    || mention.measure() == Measure.MULTIPLE
                    || time.leading()
                    || listed(mention)
                    || goesOn(mention);
            if (time.kind() == TimePhrase.Kind.BASE && here && time.span().end() <= number) {
                base = time.to();
            }
        }
        return base;
    }
}
