/** Work on many documents by many threads, its results in the order of the inputs. */
@NullMarked
package io.github.baoshu.cli.batch;

import org.jspecify.annotations.NullMarked;
