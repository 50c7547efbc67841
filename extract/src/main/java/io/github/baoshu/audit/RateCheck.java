package io.github.baoshu.audit;

import io.github.baoshu.audit.Comparison.Caveat;
import io.github.baoshu.audit.Comparison.Verdict;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.rounding.Interval;
import io.github.baoshu.rounding.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sets rates and changes against the amount of their last year, in the same report, and that of the year before their
 * first, in the same report or an earlier one. Immutable.
 */
final class RateCheck {
    /** How far a preliminary amount of the last report may have been revised in silence. */
    private static final Interval SLIGHT_REVISION = new Interval(new BigDecimal("0.99"), new BigDecimal("1.01"));

    private final Prices prices;

    RateCheck(Prices prices) {
        this.prices = prices;
    }

    private record Amounts(IndicatorRecord last, IndicatorRecord first) {
        boolean areOfTwoReports() {
            return !last.source().document().equals(first.source().document());
        }
    }

    List<Finding> of(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (IndicatorRecord record : statements.records()) {
            Finding.Kind kind = kind(record);
            if (kind != null) {
                amounts(statements, record, kind)
                        .flatMap(amounts -> comparison(kind, record, amounts))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Finding.@Nullable Kind kind(IndicatorRecord record) {
        boolean rate = Statements.value(record).isIn("%");
        return switch (record.measure()) {
            case GROWTH -> rate ? Finding.Kind.GROWTH : null;
            case AVG_GROWTH -> rate ? Finding.Kind.AVERAGE_GROWTH : null;
            case CHANGE -> Finding.Kind.CHANGE;
            default -> null;
        };
    }

    private static Optional<Amounts> amounts(Statements statements, IndicatorRecord rate, Finding.Kind kind) {
        int year = Statements.firstYear(rate) - 1;
        return statements
                .beside(rate, Statements.lastYear(rate))
                .flatMap(last -> statements.earlier(last, year).map(first -> new Amounts(last, first)))
                .filter(amounts -> areLike(amounts) && fitsUnit(rate, kind, amounts) && !isRoundPlan(rate, amounts));
    }

    /** A plan of several years is a round figure, and which year it starts from is told in its own sentence only. */
    private static boolean isRoundPlan(IndicatorRecord rate, Amounts amounts) {
        return Statements.isTarget(rate)
                && years(rate) > 1
                && !(amounts.first().source().document().equals(rate.source().document())
                        && amounts.first()
                                .evidence()
                                .sentence()
                                .equals(rate.evidence().sentence()));
    }

    private static boolean areLike(Amounts amounts) {
        return Statements.value(amounts.last()).isInUnitOf(Statements.value(amounts.first()))
                && amounts.last().measure() == amounts.first().measure()
                && amounts.last() != amounts.first();
    }

    private static boolean fitsUnit(IndicatorRecord rate, Finding.Kind kind, Amounts amounts) {
        Value last = Statements.value(amounts.last());
        if (kind == Finding.Kind.CHANGE) {
            Value change = Statements.value(rate);
            return change.isInUnitOf(last) || change.isIn("百分点") && last.isIn("%");
        }
        return !last.isIn("%") && amounts.last().measure() == Measure.LEVEL;
    }

    private Optional<Finding> comparison(Finding.Kind kind, IndicatorRecord rate, Amounts amounts) {
        Interval strictLast = Rounding.STRICT.of(amounts.last());
        Interval strictFirst = Rounding.STRICT.of(amounts.first());
        Interval looseLast = Rounding.GENEROUS.of(amounts.last());
        Interval looseFirst = Rounding.GENEROUS.of(amounts.first());
        if (amounts.areOfTwoReports() && looseFirst.isPositive()) {
            looseFirst = looseFirst.times(SLIGHT_REVISION);
        }
        if (kind != Finding.Kind.CHANGE
                && !(strictLast.isPositive()
                        && strictFirst.isPositive()
                        && looseLast.isPositive()
                        && looseFirst.isPositive())) {
            return Optional.empty();
        }
        Prices.Basis basis = prices.differ(amounts.last(), amounts.first())
                ? Prices.Basis.COMPARABLE
                : kind == Finding.Kind.CHANGE ? Prices.Basis.NOMINAL : prices.of(rate);
        Interval strict = implied(kind, rate, strictLast, strictFirst, Prices.Basis.NOMINAL);
        Interval tight = implied(kind, rate, strictLast, strictFirst, basis);
        Interval loose = implied(kind, rate, looseLast, looseFirst, basis);
        boolean fits = tight.meets(Rounding.STRICT.of(rate));
        boolean nearly = loose.meets(Rounding.GENEROUS.of(rate));
        if (fits && !(strict.isClosed() && Rounding.STRICT.of(rate).isClosed())) {
            return Optional.empty(); // an open end says nothing
        }
        Verdict verdict = fits
                ? Verdict.CONSISTENT
                : nearly ? Verdict.ROUNDING : isCertain(basis) ? Verdict.INCONSISTENT : Verdict.NOT_COMPARABLE;
        return Optional.of(new Comparison(
                kind,
                List.of(rate, amounts.last(), amounts.first()),
                Statements.value(rate).inBaseUnit(),
                expected(kind, rate, amounts),
                strict,
                Statements.value(rate).baseUnit().orElse(""),
                verdict,
                caveat(basis)));
    }

    private static boolean isCertain(Prices.Basis basis) {
        return basis == Prices.Basis.NOMINAL || basis == Prices.Basis.REAL;
    }

    private static Caveat caveat(Prices.Basis basis) {
        return switch (basis) {
            case NOMINAL -> Caveat.NONE;
            case REAL -> Caveat.CONSTANT_PRICES;
            case CHANGING -> Caveat.CHANGING_GROUP;
            case COMPARABLE -> Caveat.COMPARABLE_BASIS;
        };
    }

    /** What the amounts make of the rate, prices taken out where it is a real one. */
    private Interval implied(
            Finding.Kind kind, IndicatorRecord rate, Interval last, Interval first, Prices.Basis basis) {
        int years = years(rate);
        if (kind == Finding.Kind.CHANGE) {
            BigDecimal parts = BigDecimal.valueOf(prices.isYearly(rate) ? years : 1);
            return last.minus(first).dividedBy(parts);
        }
        Interval ratio = last.over(first);
        if (basis == Prices.Basis.REAL) {
            ratio = ratio.over(prices.factor(Statements.lastYear(rate) - years, Statements.lastYear(rate)));
        }
        return (kind == Finding.Kind.AVERAGE_GROWTH ? ratio.root(years) : ratio).asGrowth();
    }

    private BigDecimal expected(Finding.Kind kind, IndicatorRecord rate, Amounts amounts) {
        BigDecimal last = Statements.value(amounts.last()).inBaseUnit();
        BigDecimal first = Statements.value(amounts.first()).inBaseUnit();
        int years = years(rate);
        if (kind == Finding.Kind.CHANGE) {
            BigDecimal parts = BigDecimal.valueOf(prices.isYearly(rate) ? years : 1);
            return last.subtract(first).divide(parts, MathContext.DECIMAL64);
        }
        BigDecimal ratio = last.divide(first, MathContext.DECIMAL64);
        Interval point = new Interval(ratio, ratio);
        return Objects.requireNonNull((kind == Finding.Kind.AVERAGE_GROWTH ? point.root(years) : point)
                .asGrowth()
                .low());
    }

    private static int years(IndicatorRecord rate) {
        return rate.period().orElseThrow().years();
    }
}
