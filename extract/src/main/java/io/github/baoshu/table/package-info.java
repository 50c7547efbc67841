/** Tables of typed columns and their rows as text: what one row is, is told once and written in several formats. */
@NullMarked
package io.github.baoshu.table;

import org.jspecify.annotations.NullMarked;
