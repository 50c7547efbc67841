package io.github.baoshu.target;

/** A catalogue indicator for which a report gives no target, and why. */
public record AbsentTarget(
        String document,
        String region,
        String regionCode,
        int reportYear,
        String indicatorId,
        String indicator,
        Absence reason)
        implements TargetRow {}
