package io.github.baoshu.cli.input;

/**
 * Names of the columns of a table that holds a text in each row.
 *
 * @param text with the full text of a report
 * @param region with its region, or empty
 * @param year with its year, or empty
 */
public record Columns(String text, String region, String year) {}
