/** Arithmetic that the reports themselves allow: figures that must fit one another, and targets beside their outturns. */
@NullMarked
package io.github.baoshu.audit;

import org.jspecify.annotations.NullMarked;
