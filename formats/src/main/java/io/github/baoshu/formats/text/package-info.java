/** Plain text in the charsets of Chinese. */
@NullMarked
package io.github.baoshu.formats.text;

import org.jspecify.annotations.NullMarked;
