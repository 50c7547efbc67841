package io.github.baoshu.resolve;

import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.link.Mention;
import io.github.baoshu.report.Identity;
import io.github.baoshu.section.SectionType;
import io.github.baoshu.time.TimePhrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the years that a value describes. First those it has where it is compared with nothing; then proposals, each for
 * one way to compare, of which the first that fits is taken.
 */
final class Periods {
    /** So many times a base: 是1996年的3.1倍 is read in the year of the value. */
    private static final String OF_BASE = "multiple-of";

    private final ValueWords words;
    private final Stocks stocks;
    private final TimesOf timesOf;
    private final List<Proposal> proposals = List.of(this::sinceBase, this::sinceStart, this::starting);

    Periods(ValueWords words) {
        this.words = words;
        this.stocks = new Stocks(words);
        this.timesOf = new TimesOf(words);
    }

    /** What set the years of a value. */
    enum Cause {
        /** A phrase of time. */
        TOLD,
        /** The years in force. */
        IN_FORCE,
        /** A sum over several years: 五年合计. */
        SUM,
        /** The last of the years in force: 比上年增长3.1%. */
        ON_YEAR_BEFORE,
        /** Those of the value that it is a part of: 其中. */
        PART_OF_TOLD,
        /** The year behind a base: 比1996年增长3.1倍. */
        BEHIND_BASE,
        /** The years since a base that a value grew from. */
        SINCE_BASE,
        /** The years since a starting value. */
        SINCE_START,
        /** What is so before the report plans: the people of a place, 现有48个. */
        GIVEN_FACT,
        /** It is the value that something rose or fell from. */
        STARTING
    }

    /**
     * A period and what gave it.
     *
     * @param period the years
     * @param phrase the phrase of time that dates the value, or null where the years in force do
     * @param cause what set them
     */
    record Resolved(Period period, @Nullable TimePhrase phrase, Cause cause) {
        /** The cause and the words of its phrase. */
        String explained(String text) {
            return phrase == null
                    ? cause.name()
                    : cause.name() + " " + phrase.span().of(text);
        }
    }

    /** What the years of one value are asked by. */
    private record Question(Mention mention, List<TimePhrase> times, Frame frame, Identity identity, String text) {}

    /** One way to tell the years of a value from those it has where it is compared with nothing; null where it is not told so. */
    private interface Proposal {
        @Nullable
        Resolved of(Question asked, Resolved told);
    }

    Resolved of(Mention mention, List<TimePhrase> times, Frame frame, Identity identity, String text) {
        Question asked = new Question(mention, times, frame, identity, text);
        Resolved told = behindBase(asked, told(asked));
        for (Proposal proposal : proposals) {
            Resolved proposed = proposal.of(asked, told);
            if (proposed != null) {
                return proposed;
            }
        }
        return told;
    }

    /** By a phrase of time or the years in force. */
    private Resolved told(Question asked) {
        Mention mention = asked.mention;
        TimePhrase phrase = TimesOf.governing(mention, asked.times, asked.text);
        Period whole = wholeOf(asked, phrase);
        if (whole != null) {
            return new Resolved(whole, phrase, Cause.PART_OF_TOLD);
        }
        if (phrase != null && sums(asked.text, phrase, mention)) {
            return new Resolved(new Period(phrase.from(), phrase.to()), phrase, Cause.SUM);
        }
        Period period = phrase == null ? framed(asked) : by(phrase, asked);
        if (phrase == null && period.isSpan() && isOfLastYear(asked)) {
            return new Resolved(Period.of(period.to()), null, Cause.ON_YEAR_BEFORE);
        }
        boolean here = phrase != null
                && phrase.span().start() >= mention.slot().clause().start();
        boolean point = period.isSpan() && !here && stocks.stands(mention, asked.text);
        return new Resolved(
                point ? Period.of(period.to()) : period, phrase, phrase == null ? Cause.IN_FORCE : Cause.TOLD);
    }

    /** The years of the amount that the sentence told before, where this is a part of it: 五年共计48亿元，其中. */
    private @Nullable Period wholeOf(Question asked, @Nullable TimePhrase phrase) {
        Mention mention = asked.mention;
        int clause = mention.slot().clause().start();
        boolean dated = phrase != null && phrase.span().start() >= clause;
        Placed last = asked.frame.last();
        boolean part = !dated
                && last != null
                && last.span().start() >= mention.sentence().start()
                && last.span().start() < clause
                && mention.measure() == Measure.LEVEL
                && last.record().measure() == Measure.LEVEL
                && asked.frame.goesOnAt(asked.text, clause);
        boolean alike = part
                && last.record()
                        .value()
                        .flatMap(Value::baseUnit)
                        .filter(mention.slot().quantity().unit().base()::equals)
                        .isPresent();
        return alike ? last.period() : null;
    }

    /** Whether a change is told against the year before, so that it is one of a single year: 比上年增长. */
    private boolean isOfLastYear(Question asked) {
        Mention mention = asked.mention;
        Integer base = timesOf.baseYear(mention, asked.times);
        boolean moved = mention.measure() == Measure.GROWTH || mention.measure() == Measure.CHANGE;
        return moved && !mention.averaged() && base != null && base == TimePhrase.YEAR_BEFORE;
    }

    /** No value is of the year that it is compared with: 比2016年增长5%, told in 2016 or before. */
    private Resolved behindBase(Question asked, Resolved told) {
        Integer base = timesOf.baseYear(asked.mention, asked.times);
        boolean behind = told.phrase == null
                && base != null
                && base != TimePhrase.YEAR_BEFORE
                && base >= told.period.to()
                && !told.period.isSpan();
        return behind ? new Resolved(Period.of(base + 1), null, Cause.BEHIND_BASE) : told;
    }

    /** What grew since a base: the years behind it. */
    private @Nullable Resolved sinceBase(Question asked, Resolved told) {
        Mention mention = asked.mention;
        Integer base = timesOf.baseYear(mention, asked.times);
        boolean moved = mention.measure() != Measure.LEVEL && mention.measure() != Measure.SHARE;
        boolean since = moved && base != null && base < told.period.to() - 1;
        return since && !mention.rule().equals(OF_BASE)
                ? new Resolved(new Period(base + 1, told.period.to()), told.phrase, Cause.SINCE_BASE)
                : null;
    }

    /** What grew from a starting value: the years behind that. */
    private @Nullable Resolved sinceStart(Question asked, Resolved told) {
        Mention mention = asked.mention;
        TimePhrase from = TimesOf.startingAt(mention, asked.times);
        boolean since = from != null && from.to() > 0 && from.to() < told.period.to();
        return since && (mention.averaged() || growsOverAll(mention))
                ? new Resolved(new Period(from.to() + 1, told.period.to()), told.phrase, Cause.SINCE_START)
                : null;
    }

    /** What something rose or fell from: its own year, else the one before the years of the rise. */
    private @Nullable Resolved starting(Question asked, Resolved told) {
        if (!asked.mention.starting()) {
            return null;
        }
        TimePhrase from = TimesOf.startingAt(asked.mention, asked.times);
        if (from != null) {
            Period years = from.from() == TimePhrase.YEAR_BEFORE
                    ? Period.of(told.period.to() - 1)
                    : new Period(from.from(), from.to());
            return new Resolved(years, from, Cause.STARTING);
        }
        TimePhrase phrase = told.phrase;
        Integer base = TimesOf.comparedInSentence(asked.mention, asked.times);
        if (base != null && base < told.period.from()) {
            return new Resolved(Period.of(base), phrase, Cause.STARTING);
        }
        Period whole = phrase == null ? asked.frame.period() : new Period(phrase.from(), phrase.to());
        int first = whole.from() > 0 ? whole.from() : told.period.from();
        return new Resolved(Period.of(first - 1), phrase, Cause.STARTING);
    }

    /** Whether a growth is told behind a value that rose from another one, so that it is the growth between them. */
    private static boolean growsOverAll(Mention mention) {
        boolean grows = mention.measure() == Measure.MULTIPLE || mention.measure() == Measure.GROWTH;
        return grows && mention.rule().equals("inherited") && mention.slot().comparison() == null;
    }

    private Period by(TimePhrase phrase, Question asked) {
        Mention mention = asked.mention;
        Identity identity = asked.identity;
        return switch (phrase.kind()) {
            case WHOLE_YEAR -> wholeYear(asked.frame, identity);
            case YEAR, BASE, START, MARK ->
                !mention.averaged()
                        ? Period.of(phrase.from())
                        : phrase.from() >= identity.planned()
                                ? new Period(identity.planned(), phrase.to())
                                : new Period(phrase.to() - 4, phrase.to());
            case BY ->
                runsUpTo(mention) || stocks.isOfEachYear(mention, asked.text)
                        ? new Period(identity.planned(), phrase.to())
                        : Period.of(phrase.to());
            case PAST_SPAN, COMING_SPAN, SPELL ->
                stocks.read(
                        mention,
                        phrase,
                        new Period(phrase.from() + (phrase.leading() && runsUpTo(mention) ? 1 : 0), phrase.to()),
                        asked.text);
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

    private Period framed(Question asked) {
        Mention mention = asked.mention;
        Frame frame = asked.frame;
        Identity identity = asked.identity;
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
        return goal ? Period.of(period.to()) : stocks.read(mention, null, period, asked.text);
    }

    /** Whether values are told to be sums over a span: 一九五二年到一九五六年的产量合计，粮食为. */
    private boolean sums(String folded, TimePhrase phrase, Mention mention) {
        boolean level = mention.measure() == Measure.LEVEL && phrase.kind() == TimePhrase.Kind.PAST_SPAN;
        int number = mention.slot().number().span().start();
        return level
                && phrase.to() > phrase.from()
                && phrase.span().end() < number
                && words.isIn(ValueWords.Kind.SUM, folded, phrase.span().end(), number);
    }
}
