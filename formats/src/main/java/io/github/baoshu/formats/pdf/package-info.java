/** Pages of PDF. */
@NullMarked
package io.github.baoshu.formats.pdf;

import org.jspecify.annotations.NullMarked;
