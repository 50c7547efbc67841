/** What a run says of itself: messages, progress, exit codes. */
@NullMarked
package io.github.baoshu.cli.console;

import org.jspecify.annotations.NullMarked;
