package io.github.baoshu.audit;

import io.github.baoshu.indicator.IndicatorRecord;
import java.util.List;

/** Statements of reports that were set against one another. */
public sealed interface Finding permits Comparison, Attainment {
    /** What was set against what. */
    Kind kind();

    /** The statements, at least two: the one that was checked, then those it was checked by. */
    List<IndicatorRecord> quotes();

    /** The statement that was checked. */
    default IndicatorRecord checked() {
        return quotes().get(0);
    }

    /** What can be set against what. */
    enum Kind {
        /** a growth rate against the amounts of its last year and of the year before its first */
        GROWTH,
        /** a yearly average rate against the same */
        AVERAGE_GROWTH,
        /** a change against the same */
        CHANGE,
        /** a whole against the sum of its parts */
        SUM,
        /** a part against its whole */
        PART,
        /** shares against 100 */
        SHARES,
        /** a rate against the two amounts it is made of */
        QUOTIENT,
        /** a target against what came about */
        TARGET
    }
}
