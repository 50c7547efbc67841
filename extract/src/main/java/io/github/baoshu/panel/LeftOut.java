package io.github.baoshu.panel;

/** Why a record of a catalogue indicator has no place in a panel. */
public enum LeftOut {
    /** no column is known for its indicator: columns.tsv has no row for it, or the panel is made without its lexicon */
    OWN_INDICATOR,
    /** the report's region or year is unknown */
    UNKNOWN_REPORT,
    /** it describes a part of the jurisdiction */
    PART,
    /** it describes several years, or its years are unknown */
    SEVERAL_YEARS,
    /** it describes some months of its year */
    PART_OF_YEAR,
    /** it is a rank, a gap, a multiple or an average rate */
    OTHER_MEASURE,
    /** its unit cannot be turned into that of its column */
    OTHER_UNIT,
    /** a goal for a year other than the report's */
    OTHER_YEAR,
    /** an outcome stated without a number */
    NO_NUMBER
}
