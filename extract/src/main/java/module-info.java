/**
 * Numbers of work reports as records, tables, panels and audits. The front door is {@link io.github.baoshu.Baoshu}.
 *
 * <p>Packages that are not exported may change in any release. Those that hold tables of terms are open to core, which
 * reads them.
 */
module io.github.baoshu.extract {
    requires transitive io.github.baoshu.core;
    requires org.apache.commons.csv;
    requires static transitive org.jspecify;
    requires tools.jackson.core;

    exports io.github.baoshu;
    exports io.github.baoshu.audit;
    exports io.github.baoshu.indicator;
    exports io.github.baoshu.panel;
    exports io.github.baoshu.read;
    exports io.github.baoshu.rounding;
    exports io.github.baoshu.table;
    exports io.github.baoshu.target;
    exports io.github.baoshu.term;
    exports io.github.baoshu.write;

    opens io.github.baoshu.audit to
            io.github.baoshu.core;
    opens io.github.baoshu.indicator to
            io.github.baoshu.core;
    opens io.github.baoshu.link to
            io.github.baoshu.core;
    opens io.github.baoshu.panel to
            io.github.baoshu.core;
    opens io.github.baoshu.quantity to
            io.github.baoshu.core;
    opens io.github.baoshu.relation to
            io.github.baoshu.core;
    opens io.github.baoshu.resolve to
            io.github.baoshu.core;
    opens io.github.baoshu.target to
            io.github.baoshu.core;
}
