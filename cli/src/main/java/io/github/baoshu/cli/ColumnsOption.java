package io.github.baoshu.cli;

import io.github.baoshu.cli.input.Columns;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that read reports out of the columns of tables. */
final class ColumnsOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--text-column", paramLabel = "NAME", description = "输入是 CSV 表格，报告全文在此列，每行一篇。")
    private @Nullable String text;

    @Option(names = "--region-column", paramLabel = "NAME", description = "CSV 中写有地区的列；正文没有写明时采用，与正文不符时提示。")
    private @Nullable String region;

    @Option(names = "--year-column", paramLabel = "NAME", description = "CSV 中写有报告年份的列；用法同上。")
    private @Nullable String year;

    /** The columns to read; nothing where inputs are texts. */
    Optional<Columns> columns() {
        if (text == null) {
            if (region != null || year != null) {
                throw new ParameterException(
                        command.commandLine(), "--region-column and --year-column go with --text-column only");
            }
            return Optional.empty();
        }
        return Optional.of(new Columns(text, region == null ? "" : region, year == null ? "" : year));
    }
}
