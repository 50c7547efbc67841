package io.github.baoshu.report;

/**
 * What a caller knows of a document. Unlike {@link Hints}, it is believed against all that the text and its name say.
 *
 * <pre>{@code
 * Given given = Given.NOTHING.withRegion("营口市").withYear(2018);
 * Splitting splitting = splitter.split(document, Hints.NONE, given);
 * }</pre>
 *
 * @param region whose its reports are, as {@link Hints#of} understands it: 营口市, 营口, 全国; empty where that is left to the
 *     text. A name that the gazetteer does not know is taken as it is.
 * @param year the year of its reports; 0 where that is left to the text
 * @param asReport whether all of the document is one report, whatever it looks like, be it a single sentence
 * @param latestYear the last year that a report can be of, such as the next one; later ones that a text tells are not believed. 0
 *     where the caller sets no limit: nothing here reads the clock.
 */
public record Given(String region, int year, boolean asReport, int latestYear) {
    /** All is left to the text. */
    public static final Given NOTHING = new Given("", 0, false, 0);

    /** The first year that a report can be of. */
    static final int FIRST_YEAR = 1949;
    /** The last one that is believed where the caller sets no limit. */
    private static final int LAST_YEAR = 2100;

    /**
     * Strips the region.
     *
     * @throws IllegalArgumentException if the year is neither 0 nor one that a report can be of
     */
    public Given {
        region = region.strip();
        if (year != 0 && (year < FIRST_YEAR || year > (latestYear == 0 ? LAST_YEAR : latestYear))) {
            throw new IllegalArgumentException("not a year: " + year);
        }
    }

    /** The same, with the region of the reports. */
    public Given withRegion(String name) {
        return new Given(name, year, asReport, latestYear);
    }

    /** The same, with the year of the reports. */
    public Given withYear(int reportYear) {
        return new Given(region, reportYear, asReport, latestYear);
    }

    /** The same, for a document that is one report as a whole. */
    public Given withAsReport() {
        return new Given(region, year, true, latestYear);
    }

    /** The same, with the last year that a report can be of. */
    public Given withLatestYear(int latest) {
        return new Given(region, year, asReport, latest);
    }

    /** Whether a report can be of a year. */
    boolean allows(int reportYear) {
        return reportYear >= FIRST_YEAR && reportYear <= (latestYear == 0 ? LAST_YEAR : latestYear);
    }
}
