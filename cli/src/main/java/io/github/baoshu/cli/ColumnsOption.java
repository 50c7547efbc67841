package io.github.baoshu.cli;

import io.github.baoshu.cli.input.Columns;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of commands that read reports out of the columns of tables. */
final class ColumnsOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--text-column", paramLabel = "NAME", hidden = true)
    private @Nullable String text;

    @Option(names = "--region-column", paramLabel = "NAME", hidden = true)
    private @Nullable String region;

    @Option(names = "--year-column", paramLabel = "NAME", hidden = true)
    private @Nullable String year;

    /** The columns to read; nothing where inputs are texts. */
    Optional<Columns> columns() {
        if (text == null) {
            if (region != null || year != null) {
                throw new WrongUsage(command, "usage-error.columns");
            }
            return Optional.empty();
        }
        return Optional.of(new Columns(text, region == null ? "" : region, year == null ? "" : year));
    }
}
