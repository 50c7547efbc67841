package io.github.baoshu.resolve;

import io.github.baoshu.indicator.Measure;
import io.github.baoshu.link.Mention;
import io.github.baoshu.text.Span;
import io.github.baoshu.time.TimePhrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of time that a value is told with: those that date it, its start and its base. Immutable. */
final class TimesOf {
    /** 全年, but not 上半年. */
    private static final int WHOLE_YEAR_LENGTH = 2;

    private final ValueWords words;

    TimesOf(ValueWords words) {
        this.words = words;
    }

    /** The last phrase before the number in its clause; else one of an earlier clause that frames what follows. */
    static @Nullable TimePhrase governing(Mention mention, List<TimePhrase> times, String text) {
        int number = mention.slot().number().span().start();
        List<TimePhrase> told = mention.measure() == Measure.MULTIPLE
                ? times.stream().filter(time -> !isComparedWith(time, number)).toList()
                : times;
        return governing(mention.slot().clause(), number, told, text);
    }

    /** The last phrase before an offset in its clause; else one of an earlier clause that frames what follows. */
    static @Nullable TimePhrase governing(Span clause, int number, List<TimePhrase> times, String text) {
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
                    || time.kind() == TimePhrase.Kind.SPELL && isClauseBefore(time, clause, text)
                    || time.kind() == TimePhrase.Kind.COMING_SPAN
                            && time.to() - time.from() >= 4
                            && !isListed(time, text);
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

    /** 在四年中间，: a spell that ends the clause before. */
    private static boolean isClauseBefore(TimePhrase time, Span clause, String text) {
        return text.startsWith(",", time.span().end())
                && clause.start() - time.span().end() <= 1;
    }

    /** 今年、“十三五”期间项目清单: the last of years listed, which dates the list and nothing behind it. */
    private static boolean isListed(TimePhrase time, String text) {
        return time.span().start() > 0 && text.charAt(time.span().start() - 1) == '、';
    }

    /** The year that a value is compared with before another one in the sentence: 是2012年的1.8倍，占比从2%提高到3%. */
    static @Nullable Integer comparedInSentence(Mention mention, List<TimePhrase> times) {
        Integer base = null;
        for (TimePhrase time : times) {
            boolean before = time.span().end() <= mention.slot().number().span().start();
            if (time.kind() == TimePhrase.Kind.BASE && before && time.to() != TimePhrase.YEAR_BEFORE) {
                base = time.to();
            }
        }
        return base;
    }

    /** The phrase that dates a starting value: 由2016年的. */
    static @Nullable TimePhrase startingAt(Mention mention, List<TimePhrase> times) {
        int number = mention.slot().number().span().start();
        TimePhrase start = null;
        for (TimePhrase time : times) {
            if (time.kind() == TimePhrase.Kind.START && time.span().end() <= number) {
                start = time;
            }
        }
        return start;
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

    /** The year that a value is compared with, or null where none is told. */
    @Nullable
    Integer baseYear(Mention mention, List<TimePhrase> times) {
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
