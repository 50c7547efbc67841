package io.github.baoshu.formats.pdf;

/**
 * A line of a page.
 *
 * @param page counted from 1
 * @param text without blanks at its ends
 * @param left where its first character begins, in points
 * @param right where its last character ends
 * @param top how far its base line is from the upper edge of the page, as a share of the page's height
 * @param em the width of a character of it, in points
 * @param gap where the middle of its only wide gap is, in points from the left edge; 0 where it has none or several
 */
record Line(int page, String text, float left, float right, float top, float em, float gap) {
    Line withText(String other) {
        return new Line(page, other, left, right, top, em, gap);
    }
}
