/** Records as CSV and JSON Lines. */
@NullMarked
package io.github.baoshu.write;

import org.jspecify.annotations.NullMarked;
