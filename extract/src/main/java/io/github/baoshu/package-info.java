/** The front door: from a text to reports and typed records. */
@NullMarked
package io.github.baoshu;

import org.jspecify.annotations.NullMarked;
