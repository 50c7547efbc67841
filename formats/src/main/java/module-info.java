/**
 * Documents by content: text, web pages, Word, PDF, and archives of them. The front doors are
 * {@link io.github.baoshu.formats.FormatReader} and {@link io.github.baoshu.formats.Archive}.
 */
module io.github.baoshu.formats {
    requires transitive io.github.baoshu.core;
    requires static transitive org.jspecify;
    requires com.github.albfernandez.juniversalchardet;
    requires java.xml;
    // PDFBox has no descriptor that could ask for it.
    requires org.apache.commons.logging;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.poi.scratchpad;
    requires org.jsoup;

    exports io.github.baoshu.formats;

    opens io.github.baoshu.formats.content to
            io.github.baoshu.core;
    opens io.github.baoshu.formats.html to
            io.github.baoshu.core;
    opens io.github.baoshu.formats.pdf to
            io.github.baoshu.core;
    opens io.github.baoshu.formats.text to
            io.github.baoshu.core;
}
