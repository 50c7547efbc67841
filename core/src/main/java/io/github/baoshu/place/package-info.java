/** Administrative divisions and their codes. */
@NullMarked
package io.github.baoshu.place;

import org.jspecify.annotations.NullMarked;
