/** Documents of other formats than plain text, and archives of them. */
@NullMarked
package io.github.baoshu.formats;

import org.jspecify.annotations.NullMarked;
