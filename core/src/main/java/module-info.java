/**
 * Documents, the work reports in them, and their sections. The front doors are
 * {@link io.github.baoshu.document.TextReader}, {@link io.github.baoshu.report.ReportSplitter} and
 * {@link io.github.baoshu.section.SectionSplitter}.
 */
module io.github.baoshu.core {
    requires static transitive org.jspecify;

    exports io.github.baoshu.document;
    exports io.github.baoshu.lexicon;
    exports io.github.baoshu.place;
    exports io.github.baoshu.reading;
    exports io.github.baoshu.report;
    exports io.github.baoshu.section;
    exports io.github.baoshu.text;
}
