package io.github.baoshu.cli;

import io.github.baoshu.cli.console.Message;
import io.github.baoshu.report.Given;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the user knows of the reports; it beats what is read or guessed. */
final class GivenOptions {
    /** The first year that a report can be of. */
    private static final int FIRST_YEAR = 1949;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--region", paramLabel = "NAME", hidden = true)
    private String region = "";

    @Option(names = "--year", paramLabel = "YYYY", hidden = true)
    private @Nullable Integer year;

    @Option(names = "--as-report", hidden = true)
    private boolean asReport;

    /** What is given; a year that is none is a wrong usage. */
    Given given() {
        int latest = Year.now().getValue() + 1;
        if (year != null && (year < FIRST_YEAR || year > latest)) {
            throw new WrongUsage(command, Message.of("usage-error.no-value", "--year YYYY", year));
        }
        return new Given(region, year == null ? 0 : year, asReport, latest);
    }
}
