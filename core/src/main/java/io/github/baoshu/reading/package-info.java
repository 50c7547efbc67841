/** The reading copy of a text: what it says without the dress that its copy put on it, and where that stands. */
@NullMarked
package io.github.baoshu.reading;

import org.jspecify.annotations.NullMarked;
