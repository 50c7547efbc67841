package io.github.baoshu.cli;

import io.github.baoshu.cli.output.Output;
import io.github.baoshu.table.CsvOptions;
import io.github.baoshu.table.CsvTable;
import io.github.baoshu.table.Header;
import io.github.baoshu.table.JsonLinesTable;
import io.github.baoshu.table.Table;
import io.github.baoshu.workbook.XlsxWorkbook;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command writes its table. */
final class TableOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable Format format;

    @Option(names = "--header", paramLabel = "LANGUAGE", hidden = true)
    private Titles header = Titles.EN;

    @Option(names = "--bom", hidden = true)
    private boolean bom;

    @Option(names = "--escape-formulas", hidden = true)
    private boolean escapeFormulas;

    private Format chosen = Format.CSV;

    /** The languages of headers, as the user writes them. */
    enum Titles {
        EN,
        ZH
    }

    /** Chooses the format for an output, null for standard output, and refuses options that do not go together. */
    void check(@Nullable Path output) {
        chosen = Format.chosen(format, output, command).orElse(Format.CSV);
        refuse(bom && chosen != Format.CSV, "usage-error.bom");
        refuse(escapeFormulas && chosen != Format.CSV, "usage-error.escape-formulas");
        refuse(header != Titles.EN && chosen == Format.JSONL, "usage-error.header");
    }

    private void refuse(boolean wrong, String key) {
        if (wrong) {
            throw new WrongUsage(command, key);
        }
    }

    /** Whether the output grows row by row. */
    boolean growing() {
        return chosen != Format.XLSX;
    }

    /** Begins a table on an output. */
    <R> TableOutput<R> open(Table<R> table, Output out) throws IOException {
        Header language = header == Titles.ZH ? Header.CHINESE : Header.ENGLISH;
        if (chosen == Format.XLSX) {
            return new XlsxTableOutput<>(XlsxWorkbook.of(table, out.stream(), language));
        }
        Writer writer = out.writer();
        if (chosen == Format.JSONL) {
            return new TextTableOutput<>(writer, new JsonLinesTable<>(table)::row);
        }
        CsvTable<R> csv = new CsvTable<>(table, new CsvOptions(language, bom, escapeFormulas));
        writer.write(csv.header());
        return new TextTableOutput<>(writer, csv::row);
    }
}
