package io.github.baoshu.cli;

import io.github.baoshu.Baoshu;
import io.github.baoshu.cli.output.Output;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.report.Report;
import io.github.baoshu.write.CsvRecordWriter;
import io.github.baoshu.write.JsonLinesRecordWriter;
import io.github.baoshu.write.RecordWriter;
import java.io.IOException;
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
    private final Environment around;

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

    ExtractCommand(Environment around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        if (bom && format != Format.CSV) {
            throw new ParameterException(spec.commandLine(), "--bom goes with --format csv only");
        }
        return run.run(around, out -> new Extraction(recordWriter(out)));
    }

    private RecordWriter recordWriter(Output output) throws IOException {
        Writer out = output.writer();
        return format == Format.JSONL ? new JsonLinesRecordWriter(out) : new CsvRecordWriter(out, bom);
    }

    private record Extraction(RecordWriter writer) implements RunOptions.Job<List<IndicatorRecord>> {
        @Override
        public List<IndicatorRecord> of(Baoshu baoshu, Report report) {
            return baoshu.records(report, baoshu.outline(report));
        }

        @Override
        public int write(List<IndicatorRecord> records, List<String> warnings) throws IOException {
            for (IndicatorRecord record : records) {
                writer.write(record);
            }
            return records.size();
        }

        @Override
        public void flush() throws IOException {
            writer.flush();
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
