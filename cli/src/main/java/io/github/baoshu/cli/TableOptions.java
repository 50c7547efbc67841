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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a command writes its table. */
final class TableOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv、jsonl（每行一个 JSON 对象）或 xlsx；缺省为 csv。")
    private Format format = Format.CSV;

    @Option(names = "--header", paramLabel = "LANGUAGE", description = "表头的语言：en（缺省）或 zh。")
    private Language header = Language.EN;

    @Option(names = "--bom", description = "在 CSV 开头写入字节顺序标记，便于 Excel 识别 UTF-8。")
    private boolean bom;

    @Option(names = "--escape-formulas", description = "CSV 中以 = + - @ 开头的文字前加单引号，以免电子表格当作公式；数值不变。")
    private boolean escapeFormulas;

    /** The formats, as the user writes them, in any case. */
    enum Format {
        CSV,
        JSONL,
        XLSX
    }

    /** The languages of headers, as the user writes them. */
    enum Language {
        EN,
        ZH
    }

    /** Refuses options that do not go together. */
    void check() {
        refuse(bom && format != Format.CSV, "--bom goes with --format csv only");
        refuse(escapeFormulas && format != Format.CSV, "--escape-formulas goes with --format csv only");
        refuse(header != Language.EN && format == Format.JSONL, "--header does not go with --format jsonl");
    }

    private void refuse(boolean wrong, String reason) {
        if (wrong) {
            throw new ParameterException(command.commandLine(), reason);
        }
    }

    /** Whether the output grows row by row. */
    boolean growing() {
        return format != Format.XLSX;
    }

    /** Begins a table on an output. */
    <R> TableOutput<R> open(Table<R> table, Output out) throws IOException {
        Header language = header == Language.ZH ? Header.CHINESE : Header.ENGLISH;
        if (format == Format.XLSX) {
            return new XlsxTableOutput<>(XlsxWorkbook.of(table, out.stream(), language));
        }
        Writer writer = out.writer();
        if (format == Format.JSONL) {
            return new TextTableOutput<>(writer, new JsonLinesTable<>(table)::row);
        }
        CsvTable<R> csv = new CsvTable<>(table, new CsvOptions(language, bom, escapeFormulas));
        writer.write(csv.header());
        return new TextTableOutput<>(writer, csv::row);
    }
}
