package io.github.baoshu.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The commands, each in one row, in the order of the help. */
final class Commands {
    /**
     * A command.
     *
     * @param needsLibrary whether a run of it always needs the library, which is then made while the words are parsed
     * @param factory makes it
     */
    record Entry(String name, boolean needsLibrary, Function<Environment, Object> factory) {}

    static final List<Entry> ALL = List.of(
            new Entry("extract", true, ExtractCommand::new),
            new Entry("targets", true, TargetsCommand::new),
            new Entry("panel", false, PanelCommand::new),
            new Entry("audit", false, AuditCommand::new),
            new Entry("sections", true, SectionsCommand::new),
            new Entry("reports", true, ReportsCommand::new),
            new Entry("text", false, TextCommand::new),
            new Entry("explain", true, ExplainCommand::new),
            new Entry("lexicon", false, LexiconCommand::new),
            new Entry("help", false, HelpCommand::new));

    private Commands() {}

    /** The command of a name. */
    static Optional<Entry> named(String name) {
        return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}
