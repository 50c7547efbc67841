package io.github.baoshu.report;

import io.github.baoshu.place.Place;

/**
 * Whose report it is and of which year.
 *
 * @param place the jurisdiction; a name that the gazetteer does not know has an empty code
 * @param year the year in whose session the report is given and whose work it plans
 * @param spokenIn the year that 今年 means in the speech; the year before {@code year} for a report given at the end
 *     of a year for the next
 */
public record Identity(Place place, int year, int spokenIn) {
    /** Whether year and place both are known; an unknown year is 0. */
    public boolean complete() {
        return year > 0 && !place.name().isEmpty();
    }
}
