package io.github.baoshu.report;

import io.github.baoshu.place.Place;

/**
 * Whose report it is and of which year.
 *
 * @param place the jurisdiction; a name that the gazetteer does not know has an empty code
 * @param year the year in whose session the report is given and whose work it plans
 * @param spokenIn the year that 今年 means in the speech; the year before {@code year} for a report given at the end
 *     of a year for the next
 * @param reviewed the last year that the report looks back on; the year before {@code year}, but {@code year} itself for
 *     a report given at its end
 * @param midYear whether it is given in the course of the year, so that what it tells of the present is of that year
 */
public record Identity(Place place, int year, int spokenIn, int reviewed, boolean midYear) {
    /** From this year on the congresses have met in the first months of the year. */
    static final int EARLY_SINCE = 1985;

    /** The first year that the report plans: the one behind those it looks back on. */
    public int planned() {
        return reviewed + 1;
    }

    /**
     * Whether it is given so early in a year that nothing of that year can have come about: since 1985 the congresses have
     * met in its first months, but for the national one of 2020, which met in May.
     */
    public boolean opensYear() {
        boolean late = place.level() == Place.Level.NATION && year == 2020;
        return year >= EARLY_SINCE && spokenIn == year && !late;
    }

    /** Whether it is of the years before congresses met in the first months of the year. */
    public boolean isBeforeEarlyCongresses() {
        return year < EARLY_SINCE;
    }

    /** Whether year and place both are known; an unknown year is 0. */
    public boolean complete() {
        return year > 0 && !place.name().isEmpty();
    }
}
