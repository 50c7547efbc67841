/** Inputs, read and decoded. */
@NullMarked
package io.github.baoshu.document;

import org.jspecify.annotations.NullMarked;
