/** Work reports within documents: where they begin and end, whose they are and of which year. */
@NullMarked
package io.github.baoshu.report;

import org.jspecify.annotations.NullMarked;
