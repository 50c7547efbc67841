package io.github.baoshu.cli;

import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.write.CsvRecordWriter;
import io.github.baoshu.write.JsonLinesRecordWriter;
import io.github.baoshu.write.RecordWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the records of all reports. */
@Command(name = "extract", description = "抽取报告中的指标，写成结构化记录。")
final class ExtractCommand implements Callable<Integer> {
    private final Library library;
    private final OutputStream standardOutput;
    private final Diagnostics diagnostics;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RunOptions run = new RunOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv 或 jsonl（每行一个 JSON 对象）；缺省为 csv。")
    private Format format = Format.CSV;

    @Option(names = "--bom", description = "在 CSV 开头写入字节顺序标记，便于 Excel 识别 UTF-8。")
    private boolean bom;

    /** The formats, as the user writes them, in any case. */
    enum Format {
        CSV,
        JSONL
    }

    ExtractCommand(Library library, OutputStream standardOutput, Diagnostics diagnostics) {
        this.library = library;
        this.standardOutput = standardOutput;
        this.diagnostics = diagnostics;
    }

    @Override
    public Integer call() throws IOException {
        if (bom && format != Format.CSV) {
            throw new ParameterException(spec.commandLine(), "--bom goes with --format csv only");
        }
        List<Input> inputs = run.inputs(diagnostics);
        try (Output out = run.open(standardOutput)) {
            try (RecordWriter writer = recordWriter(out.writer())) {
                write(inputs, writer);
            }
            out.finish();
        }
        return diagnostics.exitCode();
    }

    private void write(List<Input> inputs, RecordWriter writer) throws IOException {
        Batch batch = run.batch(library, diagnostics);
        for (Input input : inputs) {
            batch.reports(input, ExtractCommand::records, records -> {
                for (IndicatorRecord record : records) {
                    writer.write(record);
                }
            });
        }
    }

    private static List<IndicatorRecord> records(Batch.Found found) {
        return found.baoshu().records(found.report(), found.baoshu().outline(found.report()));
    }

    private RecordWriter recordWriter(Writer out) throws IOException {
        return format == Format.JSONL ? new JsonLinesRecordWriter(out) : new CsvRecordWriter(out, bom);
    }
}
