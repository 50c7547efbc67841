package io.github.baoshu.audit;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Period;
import io.github.baoshu.panel.PartOfYear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sets the figures of reports against one another. Immutable and safe to share.
 *
 * <p>Tolerances follow from the digits that were written ({@link io.github.baoshu.rounding.Rounding}); growth in constant
 * prices is allowed the movement of prices that {@code price-bands.tsv} gives. INCONSISTENT is only what a person would
 * say with the quotes before their eyes.
 *
 * <pre>{@code
 * for (Finding finding : new Audit().of(records)) {
 *     if (finding instanceof Comparison comparison && comparison.verdict() == Comparison.Verdict.INCONSISTENT) {
 *         report(comparison.quotes());
 *     }
 * }
 * }</pre>
 */
public final class Audit {
    private final RateCheck rates = new RateCheck(new Prices());
    private final WholeCheck wholes = new WholeCheck();
    private final PartOfYear months = new PartOfYear();
    private final TargetCheck targets = new TargetCheck();

    /** An audit with the tables that come with this library. */
    public Audit() {}

    /** The findings on the records given, in any order: by region, year and kind. */
    public List<Finding> of(Iterable<IndicatorRecord> records) {
        List<Finding> findings = new ArrayList<>();
        for (List<IndicatorRecord> region : Statements.byRegion(records).values()) {
            Statements statements = new Statements(region, months);
            List<Finding> own = new ArrayList<>(rates.of(statements));
            own.addAll(wholes.of(statements));
            own.addAll(targets.of(statements));
            own.sort(Comparator.<Finding>comparingInt(finding ->
                            finding.checked().period().map(Period::to).orElse(0))
                    .thenComparing(Finding::kind)
                    .thenComparing(finding -> finding.checked().source().document())
                    .thenComparingInt(finding -> finding.checked().evidence().start()));
            findings.addAll(own);
        }
        return findings;
    }
}
