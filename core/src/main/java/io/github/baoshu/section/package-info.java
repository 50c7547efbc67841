/** Sections and headings of a report. */
@NullMarked
package io.github.baoshu.section;

import org.jspecify.annotations.NullMarked;
