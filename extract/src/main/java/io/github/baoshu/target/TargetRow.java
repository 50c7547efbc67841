package io.github.baoshu.target;

import io.github.baoshu.indicator.IndicatorName;
import io.github.baoshu.indicator.Source;

/** What a report says, or does not, of an indicator for its year. */
public sealed interface TargetRow permits StatedTarget, AbsentTarget {
    /** The report. */
    Source source();

    /** The indicator; its id is empty for one that the catalogue does not have. */
    IndicatorName indicator();
}
