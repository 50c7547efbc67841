/** Ties quantities to what they measure: cue words, slots around numbers, names, and the grammar over a sentence. */
@NullMarked
package io.github.baoshu.link;

import org.jspecify.annotations.NullMarked;
