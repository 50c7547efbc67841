/** Tables as typed .xlsx workbooks. The front door is {@link io.github.baoshu.workbook.XlsxWorkbook}. */
module io.github.baoshu.workbook {
    requires transitive io.github.baoshu.extract;
    requires static transitive org.jspecify;
    requires org.dhatim.fastexcel;

    exports io.github.baoshu.workbook;
}
