/** The year's targets of a report, one row an indicator, as studies of growth targets code them. */
@NullMarked
package io.github.baoshu.target;

import org.jspecify.annotations.NullMarked;
