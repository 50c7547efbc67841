/** The {@code baoshu} command. */
@NullMarked
package io.github.baoshu.cli;

import org.jspecify.annotations.NullMarked;
