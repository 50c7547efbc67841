package io.github.baoshu.cli;

import io.github.baoshu.cli.console.Message;
import io.github.baoshu.report.Given;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the user knows of the reports; it beats what is read or guessed. */
final class GivenOptions {
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
        if (year != null && (year < 1000 || year > 9999)) {
            throw new WrongUsage(command, Message.of("usage-error.no-value", "--year YYYY", year));
        }
        return new Given(region, year == null ? 0 : year, asReport);
    }
}
