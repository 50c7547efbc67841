/** Web pages. */
@NullMarked
package io.github.baoshu.formats.html;

import org.jspecify.annotations.NullMarked;
