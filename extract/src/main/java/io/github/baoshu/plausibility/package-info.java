/** Numbers of a report that its other numbers make unlikely. */
@NullMarked
package io.github.baoshu.plausibility;

import org.jspecify.annotations.NullMarked;
