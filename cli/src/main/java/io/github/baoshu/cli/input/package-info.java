/** What paths on the command line stand for: files, folders, lists, archives, rows of tables. */
@NullMarked
package io.github.baoshu.cli.input;

import org.jspecify.annotations.NullMarked;
