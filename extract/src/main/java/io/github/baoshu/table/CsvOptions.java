package io.github.baoshu.table;

/**
 * How a table is written as CSV.
 *
 * @param header what stands above the columns
 * @param bom whether a byte order mark stands before the header, for Excel
 * @param harmless whether text that a spreadsheet would take for a formula gets an apostrophe before it
 */
public record CsvOptions(Header header, boolean bom, boolean harmless) {
    /** English names, no byte order mark, all text as it is. */
    public static CsvOptions plain() {
        return new CsvOptions(Header.ENGLISH, false, false);
    }

    /** The same with another header. */
    public CsvOptions withHeader(Header titles) {
        return new CsvOptions(titles, bom, harmless);
    }

    /** The same with or without a byte order mark. */
    public CsvOptions withBom(boolean mark) {
        return new CsvOptions(header, mark, harmless);
    }

    /** The same with formulas made harmless or not. */
    public CsvOptions withHarmless(boolean apostrophes) {
        return new CsvOptions(header, bom, apostrophes);
    }
}
