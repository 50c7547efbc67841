package io.github.baoshu.panel;

import io.github.baoshu.indicator.IndicatorRecord;

/**
 * Two statements of one cell that no rounding reconciles.
 *
 * @param kept the cell as the panel holds it; it has a number
 * @param other the statement that was not taken
 * @param between whether one report or two disagree
 */
public record Conflict(Cell kept, IndicatorRecord other, Between between) {
    /** Who disagrees. */
    public enum Between {
        /** the report kept with itself */
        ONE_REPORT,
        /** the report kept with one of a later year: a revision */
        LATER_REPORT,
        /** the report kept with another */
        OTHER_REPORT
    }
}
