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
    /** The first year that the report plans: the one behind those it looks back on. */
    public int planned() {
        return reviewed + 1;
    }

    /** Whether year and place both are known; an unknown year is 0. */
    public boolean complete() {
        return year > 0 && !place.name().isEmpty();
    }
}
