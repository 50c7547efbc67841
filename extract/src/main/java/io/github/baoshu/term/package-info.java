/**
 * Terms of a user's as typed values: indicators, spellings and units to add to a
 * {@link io.github.baoshu.lexicon.Lexicon}.
 */
@NullMarked
package io.github.baoshu.term;

import org.jspecify.annotations.NullMarked;
