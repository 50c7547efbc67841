package io.github.baoshu.section;

import io.github.baoshu.text.Span;

/**
 * A heading.
 *
 * @param level 1 for 一、; 2 for (一) and for 一是 that opens a paragraph; 3 for run-in topic sentences
 * @param text its words without number mark, closing stop and line breaks
 * @param span from its number mark to the end of its words, also where the body follows without a break
 */
public record Heading(int level, String text, Span span) {
    /** Checks the level. */
    public Heading {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("no heading level: " + level);
        }
    }
}
