/** Tables of terms: data files with a strict loader. */
@NullMarked
package io.github.baoshu.lexicon;

import org.jspecify.annotations.NullMarked;
