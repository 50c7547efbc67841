/** Files that take their name when they are whole, and the journal from which a broken run goes on. */
@NullMarked
package io.github.baoshu.cli.output;

import org.jspecify.annotations.NullMarked;
