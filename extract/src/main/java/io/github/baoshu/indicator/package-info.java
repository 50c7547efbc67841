/** Typed indicator records and the catalogue of canonical indicators. */
@NullMarked
package io.github.baoshu.indicator;

import org.jspecify.annotations.NullMarked;
