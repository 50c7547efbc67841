package io.github.baoshu.panel;

/** What a value is to its year. */
public enum Role {
    /** what came about, also where it is preliminary */
    ACTUAL,
    /** what the report of the year aims at */
    TARGET
}
