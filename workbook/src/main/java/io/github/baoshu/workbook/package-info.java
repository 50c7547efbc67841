/** Tables as typed .xlsx workbooks. */
@NullMarked
package io.github.baoshu.workbook;

import org.jspecify.annotations.NullMarked;
