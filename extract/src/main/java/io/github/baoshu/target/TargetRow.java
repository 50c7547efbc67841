package io.github.baoshu.target;

/** What a report says, or does not, of an indicator for its year. */
public sealed interface TargetRow permits StatedTarget, AbsentTarget {
    /** Name of the document, {@code #2} behind it for the second report inside one file. */
    String document();

    /** Jurisdiction of the report; empty if unknown. */
    String region();

    /** Its six-digit division code; empty if unknown. */
    String regionCode();

    /** The year whose work the report plans; 0 if unknown. */
    int reportYear();

    /** Catalogue id; empty for an indicator that the catalogue does not have. */
    String indicatorId();

    /** Name of the indicator. */
    String indicator();
}
