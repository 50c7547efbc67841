/** Turns mentions into records: years, status, scope and catalogue id. */
@NullMarked
package io.github.baoshu.resolve;

import org.jspecify.annotations.NullMarked;
