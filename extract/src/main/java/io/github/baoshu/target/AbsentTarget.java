package io.github.baoshu.target;

import io.github.baoshu.indicator.IndicatorName;
import io.github.baoshu.indicator.Source;

/** A catalogue indicator for which a report gives no target, and why. */
public record AbsentTarget(Source source, IndicatorName indicator, Absence reason) implements TargetRow {}
