/** Values stated without a number: what words state a relation, of what, and to what. */
@NullMarked
package io.github.baoshu.relation;

import org.jspecify.annotations.NullMarked;
