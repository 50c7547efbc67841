/** Word documents. */
@NullMarked
package io.github.baoshu.formats.office;

import org.jspecify.annotations.NullMarked;
