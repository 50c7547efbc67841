package io.github.baoshu.target;

/** Why a report gives no target for an indicator. */
public enum Absence {
    /** What is planned does not mention it. */
    NOT_MENTIONED,
    /** What is planned mentions it, but states neither a number nor a relation for the year. */
    QUALITATIVE_ONLY,
    /** The report says that it sets none: 没有提出经济增速具体目标. */
    STATED_ABSENT,
    /** The report has no section that looks ahead. */
    SECTION_MISSING,
    /** A number stands beside its name among the main targets and could not be tied to it; or nothing could be read. */
    PARSE_FAILED
}
