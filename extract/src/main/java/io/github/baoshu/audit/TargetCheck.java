package io.github.baoshu.audit;

import io.github.baoshu.audit.Attainment.Outcome;
import io.github.baoshu.indicator.Bound;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.panel.Preference;
import io.github.baoshu.rounding.Interval;
import io.github.baoshu.rounding.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sets the targets of a year's report against what a later report states of the year. Immutable.
 *
 * <p>A bound (以上, 以内) is met on its side however far, and a point where the outturn is it as far as its digits tell, 左右 within its reach; beyond, it is
 * exceeded on the better side and missed on the other. Of {@code falling-is-better.tsv} less is better.
 */
final class TargetCheck {
    private static final Set<Measure> MEASURES = Set.of(Measure.LEVEL, Measure.GROWTH, Measure.CHANGE);

    private final Set<String> falling;

    private record Key(Optional<String> indicatorId, Measure measure, Optional<String> unit, int year) {}

    TargetCheck() {
        this.falling = TermTable.resource(TargetCheck.class, "falling-is-better.tsv", "id", "example").rows().stream()
                .map(row -> row.cell(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Finding> of(Statements statements) {
        Map<Key, List<IndicatorRecord>> targets = new LinkedHashMap<>();
        Map<Key, List<IndicatorRecord>> actuals = new LinkedHashMap<>();
        for (IndicatorRecord record : statements.records()) {
            if (Statements.isWhole(record) && MEASURES.contains(record.measure()) && record.isOfOneYear()) {
                boolean target = Statements.isTarget(record);
                int year = record.source().reportYear().orElse(0);
                int told = Statements.lastYear(record);
                if (target ? told == year : year > told) {
                    (target ? targets : actuals)
                            .computeIfAbsent(key(record), key -> new ArrayList<>(1))
                            .add(record);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        targets.forEach((key, stated) -> {
            List<IndicatorRecord> results = actuals.getOrDefault(key, List.of());
            results.stream()
                    .min(Preference.order())
                    .ifPresent(result -> findings.add(
                            attainment(stated.stream().min(Preference.order()).orElseThrow(), result)));
        });
        return findings;
    }

    private static Key key(IndicatorRecord record) {
        return new Key(
                record.indicator().id(),
                record.measure(),
                Statements.value(record).baseUnit(),
                Statements.lastYear(record));
    }

    private Attainment attainment(IndicatorRecord target, IndicatorRecord outturn) {
        Interval aim = Rounding.LITERAL.of(target);
        Interval result = Rounding.STRICT.of(outturn);
        boolean down = target.indicator().id().filter(falling::contains).isPresent();
        boolean above = aim.isBelow(result);
        Outcome outcome = aim.meets(result)
                ? Outcome.MET
                : above == down ? Outcome.MISSED : bounded(target) ? Outcome.MET : Outcome.EXCEEDED;
        Value value = Statements.value(target);
        BigDecimal stated = value.inBaseUnit();
        if (above && value.high().isPresent() && value.number().signum() != 0) {
            stated = stated.multiply(value.high().get()).divide(value.number(), MathContext.DECIMAL64);
        }
        return new Attainment(
                target,
                outturn,
                stated,
                Statements.value(outturn).inBaseUnit(),
                value.baseUnit().orElse(""),
                outcome);
    }

    private static boolean bounded(IndicatorRecord target) {
        return target.bound() == Bound.AT_LEAST || target.bound() == Bound.AT_MOST;
    }
}
