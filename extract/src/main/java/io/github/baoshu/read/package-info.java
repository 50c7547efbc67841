/** Indicator records read back from what this library wrote. */
@NullMarked
package io.github.baoshu.read;

import org.jspecify.annotations.NullMarked;
