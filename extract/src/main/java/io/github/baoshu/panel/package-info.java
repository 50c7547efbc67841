/** Panels: a row a region and year, a column an indicator, measure and role. */
@NullMarked
package io.github.baoshu.panel;

import org.jspecify.annotations.NullMarked;
