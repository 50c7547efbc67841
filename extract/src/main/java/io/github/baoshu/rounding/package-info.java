/** What a stated figure leaves open: the interval of true values that its digits and hedges allow. */
@NullMarked
package io.github.baoshu.rounding;

import org.jspecify.annotations.NullMarked;
