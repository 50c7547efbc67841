/** Phrases of time and the years they mean in a report. */
@NullMarked
package io.github.baoshu.time;

import org.jspecify.annotations.NullMarked;
