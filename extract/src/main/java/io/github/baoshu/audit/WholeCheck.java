package io.github.baoshu.audit;

import io.github.baoshu.audit.Comparison.Caveat;
import io.github.baoshu.audit.Comparison.Verdict;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.rounding.Interval;
import io.github.baoshu.rounding.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets wholes against their parts within one report and year; the table is {@code relations.tsv}. Immutable. */
final class WholeCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, List<Relation>> byFirst;

    private enum Kind {
        SUM,
        PART,
        HUNDRED,
        QUOTIENT
    }

    private record Relation(String whole, Kind kind, List<String> parts) {
        /** The indicator whose records make one look for the others. */
        String first() {
            return kind == Kind.HUNDRED ? parts.get(0) : whole;
        }
    }

    WholeCheck() {
        TermTable table = TermTable.resource(WholeCheck.class, "relations.tsv", "whole", "kind", "parts", "example");
        this.byFirst = table.rows().stream()
                .map(row -> new Relation(
                        row.cell(0),
                        Kind.valueOf(row.cell(1)),
                        List.of(row.cell(2).split("\\|"))))
                .collect(Collectors.groupingBy(Relation::first));
    }

    List<Finding> of(Statements statements) {
        List<Finding> findings = new ArrayList<>();
        for (IndicatorRecord record : statements.records()) {
            boolean amount = record.measure() == Measure.LEVEL || record.measure() == Measure.SHARE;
            if (amount && Statements.isWhole(record) && record.isOfOneYear()) {
                for (Relation relation :
                        byFirst.getOrDefault(record.indicator().id().orElseThrow(), List.of())) {
                    findings.addAll(findings(statements, record, relation));
                }
            }
        }
        return findings;
    }

    private static List<Finding> findings(Statements statements, IndicatorRecord whole, Relation relation) {
        Function<String, Optional<IndicatorRecord>> find =
                id -> whole.indicator().is(id) ? Optional.of(whole) : statements.beside(whole, id);
        List<IndicatorRecord> parts = new ArrayList<>();
        relation.parts().forEach(id -> find.apply(id).ifPresent(parts::add));
        if (relation.kind() == Kind.PART) {
            return parts.stream()
                    .filter(part -> inUnitOf(part, whole) && part.measure() == whole.measure())
                    .flatMap(part -> part(whole, part).stream())
                    .toList();
        }
        if (parts.size() < relation.parts().size()) {
            return List.of();
        }
        if (relation.kind() == Kind.QUOTIENT) {
            return quotient(whole, parts.get(0), parts.get(1)).stream().toList();
        }
        boolean alike = parts.stream().allMatch(part -> inUnitOf(part, whole));
        boolean together = parts.stream()
                .allMatch(part ->
                        part.evidence().sentence().equals(whole.evidence().sentence()));
        if (!alike || relation.kind() == Kind.HUNDRED && !together) {
            return List.of();
        }
        return (relation.kind() == Kind.HUNDRED ? hundred(parts) : sum(whole, parts))
                .stream().toList();
    }

    private static Optional<Finding> sum(IndicatorRecord whole, List<IndicatorRecord> parts) {
        Interval strict = sum(parts, Rounding.STRICT);
        List<IndicatorRecord> quotes = new ArrayList<>(List.of(whole));
        quotes.addAll(parts);
        return comparison(
                Finding.Kind.SUM,
                quotes,
                base(whole),
                parts.stream().map(WholeCheck::base).reduce(BigDecimal.ZERO, BigDecimal::add),
                strict,
                strict.meets(Rounding.STRICT.of(whole)),
                sum(parts, Rounding.GENEROUS).meets(Rounding.GENEROUS.of(whole)));
    }

    private static Optional<Finding> hundred(List<IndicatorRecord> shares) {
        Interval whole = new Interval(HUNDRED, HUNDRED);
        BigDecimal sum = shares.stream().map(WholeCheck::base).reduce(BigDecimal.ZERO, BigDecimal::add);
        return comparison(
                Finding.Kind.SHARES,
                shares,
                sum,
                HUNDRED,
                whole,
                sum(shares, Rounding.STRICT).meets(whole),
                sum(shares, Rounding.GENEROUS).meets(whole));
    }

    private static Optional<Finding> part(IndicatorRecord whole, IndicatorRecord part) {
        boolean fits = !Rounding.STRICT.of(whole).isBelow(Rounding.STRICT.of(part));
        if (fits) {
            return Optional.empty(); // that a part is below its whole is worth no line
        }
        Interval range = Rounding.STRICT.of(whole);
        return comparison(
                Finding.Kind.PART,
                List.of(part, whole),
                base(part),
                base(whole),
                range,
                false,
                !Rounding.GENEROUS.of(whole).isBelow(Rounding.GENEROUS.of(part)));
    }

    private static Optional<Finding> quotient(IndicatorRecord rate, IndicatorRecord part, IndicatorRecord whole) {
        boolean alike = inUnitOf(part, whole) && Statements.value(rate).isIn("%");
        Interval strict = Rounding.STRICT.of(part);
        Interval below = Rounding.STRICT.of(whole);
        Interval loose = Rounding.GENEROUS.of(part);
        Interval looseBelow = Rounding.GENEROUS.of(whole);
        if (!alike || !strict.isPositive() || !below.isPositive() || !loose.isPositive() || !looseBelow.isPositive()) {
            return Optional.empty();
        }
        Interval range = perCent(strict.over(below));
        return comparison(
                Finding.Kind.QUOTIENT,
                List.of(rate, part, whole),
                base(rate),
                base(part).divide(base(whole), MathContext.DECIMAL64).multiply(HUNDRED),
                range,
                range.meets(Rounding.STRICT.of(rate)),
                perCent(loose.over(looseBelow)).meets(Rounding.GENEROUS.of(rate)));
    }

    private static Interval perCent(Interval quotient) {
        return quotient.times(new Interval(HUNDRED, HUNDRED));
    }

    /** A comparison; none where it fits only because an end is open. */
    private static Optional<Finding> comparison(
            Finding.Kind kind,
            List<IndicatorRecord> quotes,
            BigDecimal stated,
            BigDecimal expected,
            Interval range,
            boolean fits,
            boolean nearly) {
        if (fits && !(range.isClosed() && Rounding.STRICT.of(quotes.get(0)).isClosed())) {
            return Optional.empty();
        }
        Verdict verdict = fits ? Verdict.CONSISTENT : nearly ? Verdict.ROUNDING : Verdict.INCONSISTENT;
        return Optional.of(
                new Comparison(kind, quotes, stated, expected, range, unit(quotes.get(0)), verdict, Caveat.NONE));
    }

    private static Interval sum(List<IndicatorRecord> parts, Rounding rounding) {
        return parts.stream().map(rounding::of).reduce(new Interval(BigDecimal.ZERO, BigDecimal.ZERO), Interval::plus);
    }

    private static BigDecimal base(IndicatorRecord record) {
        return Statements.value(record).inBaseUnit();
    }

    private static String unit(IndicatorRecord record) {
        return Statements.value(record).baseUnit().orElse("");
    }

    private static boolean inUnitOf(IndicatorRecord one, IndicatorRecord other) {
        return Statements.value(one).isInUnitOf(Statements.value(other));
    }
}
