/** What bytes hold, whatever their name is. */
@NullMarked
package io.github.baoshu.formats.content;

import org.jspecify.annotations.NullMarked;
