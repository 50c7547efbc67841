package io.github.baoshu.accuracy;

import io.github.baoshu.fixtures.Fixture;

/**
 * A record that a person marked.
 *
 * @param period the years as YYYY or YYYY/YYYY
 * @param scope J or P
 */
record Expected(
        int start,
        int end,
        String name,
        String id,
        String measure,
        String value,
        String high,
        String unit,
        String bound,
        String status,
        String period,
        String scope) {
    static Expected of(Fixture.ExpectedRecord row) {
        return new Expected(
                row.start(),
                row.end(),
                row.name(),
                row.id(),
                row.measure(),
                row.value(),
                row.high(),
                row.unit(),
                row.bound(),
                row.status(),
                row.period(),
                row.scope());
    }

    boolean isPart() {
        return scope.equals("P");
    }

    boolean isHeadline() {
        return !isPart() && !id.isEmpty();
    }
}
