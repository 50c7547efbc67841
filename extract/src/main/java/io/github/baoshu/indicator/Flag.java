package io.github.baoshu.indicator;

/** What makes it likely that a number was misread, or miswritten in the report. */
public enum Flag {
    /** far from what the report says elsewhere of the same indicator: a ten-thousandfold */
    MAGNITUDE,
    /** a percentage that cannot be: a part above its whole, a fall by more than all */
    PER_CENT,
    /** an outcome of a year after the report's, or a year that no report speaks of */
    YEAR
}
