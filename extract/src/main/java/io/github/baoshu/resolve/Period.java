package io.github.baoshu.resolve;

/**
 * The years that a value describes, or that are in force at a place of a report.
 *
 * @param from first year
 * @param to last year, inclusive
 */
public record Period(int from, int to) {
    /** One year. */
    public static Period of(int year) {
        return new Period(year, year);
    }

    /** Whether it is of more than one year. */
    public boolean isSpan() {
        return to > from;
    }
}
