package io.github.baoshu.section;

/** What a section of a report does. */
public enum SectionType {
    /** Title, date and place line, speaker, site widgets before the speech begins. */
    FRONT_MATTER,
    /** From the salutation to the first heading. */
    OPENING,
    /** Looking back over the year or the five years. */
    REVIEW,
    /** Thanks, where they stand as their own passage. */
    THANKS,
    /** Difficulties and shortcomings. */
    PROBLEMS,
    /** An assessment of the situation ahead, standing on its own. */
    SITUATION,
    /** Goals for the next five years. */
    MULTI_YEAR_PLAN,
    /** This year's requirements, targets and tasks. */
    PLAN,
    /** Government self-building, as a section or a clearly separate closing passage. */
    GOVERNMENT,
    /** The final call. */
    CLOSING,
    /** Glossaries, appended lists and notes behind the speech. */
    ANNEX,
    /** Site text between or behind. */
    BOILERPLATE;

    /** Whether numbers of such a section are what the government plans unless they say otherwise. */
    public boolean looksAhead() {
        return this == PLAN || this == MULTI_YEAR_PLAN || this == GOVERNMENT || this == ANNEX;
    }
}
