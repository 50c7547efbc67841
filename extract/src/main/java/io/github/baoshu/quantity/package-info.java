/** Numbers in running text: quantities with their units, and numbers that count nothing. */
@NullMarked
package io.github.baoshu.quantity;

import org.jspecify.annotations.NullMarked;
