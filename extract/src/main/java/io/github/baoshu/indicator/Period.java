package io.github.baoshu.indicator;

import java.util.Optional;

/**
 * The years that a value describes, or that are in force at a place of a report.
 *
 * @param from first year
 * @param to last year, inclusive
 */
public record Period(int from, int to) {
    /** Years before this one were reckoned from an unknown year of the report. */
    private static final int FIRST = 1000;

    /** One year. */
    public static Period of(int year) {
        return new Period(year, year);
    }

    /** Whether it is of more than one year. */
    public boolean isSpan() {
        return to > from;
    }

    /** Whether it is of exactly one year. */
    public boolean isOneYear() {
        return from == to;
    }

    /** The number of years. */
    public int years() {
        return to - from + 1;
    }

    /** This period; nothing where it was reckoned from an unknown year. */
    public Optional<Period> ifKnown() {
        return from < FIRST || to < FIRST ? Optional.empty() : Optional.of(this);
    }

    /** As years: 2025, 2021/2025. */
    @Override
    public String toString() {
        return from == to ? String.valueOf(from) : from + "/" + to;
    }
}
