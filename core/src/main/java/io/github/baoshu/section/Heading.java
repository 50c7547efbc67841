package io.github.baoshu.section;

import io.github.baoshu.text.Span;

/**
 * A heading. Its level follows from its form:
 *
 * <ol>
 *   <li>a section: 一、 in an unbroken sequence from 一, 第一部分, or a line without a number that names a section; in a report
 *       without any of these, other lines without a number, or (一) where it runs but once
 *   <li>(一); 一是 that opens a paragraph; 一、 of a sequence that begins anew within a section
 *   <li>1. that opens a paragraph; another line without a number; a topic sentence that opens a paragraph
 *   <li>a topic sentence within a paragraph, one of several there
 * </ol>
 *
 * @param level from 1 to 4
 * @param text its words as written, without number mark, closing stop and line breaks
 * @param span from its number mark, or from its first word where it has none, to the end of its words, also where the body
 *     follows without a break; a closing stop is outside
 */
public record Heading(int level, String text, Span span) {
    /** Checks the level. */
    public Heading {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("no heading level: " + level);
        }
    }
}
