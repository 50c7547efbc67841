/** Spans of text and length-preserving folding. */
@NullMarked
package io.github.baoshu.text;

import org.jspecify.annotations.NullMarked;
