package io.github.baoshu.cli;

import io.github.baoshu.Baoshu;
import io.github.baoshu.cli.console.Diagnostics;
import io.github.baoshu.cli.console.ExitCode;
import io.github.baoshu.cli.output.Output;
import io.github.baoshu.document.Document;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.lexicon.TermTableException;
import io.github.baoshu.panel.Panels;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries a user's own tables of terms: reads them, then the sentences of their {@code samples.tsv}. */
@Command(name = "lexicon", description = "检查自己的词表：逐个装入，再用文件夹中 samples.tsv 的例句试一遍。")
final class LexiconCommand implements Callable<Integer> {
    private static final String[] HEADER = {"sentence", "indicator_id", "indicator", "measure", "value", "unit", "bound"
    };
    /** A report around a sentence; without one nobody knows whose and of which year it is. */
    private static final String REPORT = "样例市2026年政府工作报告\n——2026年1月12日在样例市第一届人民代表大会第一次会议上\n各位代表：\n"
            + "现在，我代表市人民政府向大会报告工作，请予审议。\n一、2025年工作回顾\n%s\n二、2026年工作安排\n我们要扎实工作。\n";

    private final Environment around;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "check", description = "只有 check。")
    private Action action = Action.CHECK;

    @Parameters(
            index = "1",
            paramLabel = "FOLDER",
            description = "词表所在的文件夹。samples.tsv 的列：sentence、indicator_id、indicator、measure、value、unit、bound，空格子不检查。")
    private Path folder = Path.of("");

    /** What can be done with a lexicon. */
    enum Action {
        CHECK
    }

    LexiconCommand(Environment around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = LexiconOption.read(folder, spec);
        Baoshu baoshu;
        TermTable samples;
        Path file = folder.resolve(Lexicon.SAMPLES);
        try {
            baoshu = Baoshu.builder().lexicon(lexicon).build();
            new Panels(lexicon); // its columns
            if (!Files.exists(file)) {
                around.diagnostics()
                        .note(folder.toString(), "all tables read; no " + Lexicon.SAMPLES + " to try them on");
                return ExitCode.DONE;
            }
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                samples = TermTable.read(file.toString(), reader, HEADER);
            }
        } catch (TermTableException e) {
            around.diagnostics().error(folder.toString(), e.getMessage());
            return ExitCode.INPUT;
        } catch (IOException e) {
            around.diagnostics().error(file.toString(), Diagnostics.reason(e));
            return ExitCode.INPUT;
        }
        try (Output out = Output.standard(around.out())) {
            for (TermTable.Row row : samples.rows()) {
                tryOn(baoshu, row, out.writer());
            }
        }
        return around.diagnostics().exitCode();
    }

    private void tryOn(Baoshu baoshu, TermTable.Row row, Writer out) throws IOException {
        Document document = Document.named(row.table() + ":" + row.line()).text(String.format(REPORT, row.cell(0)));
        List<IndicatorRecord> records = baoshu.extract(document).records();
        boolean found = records.stream().anyMatch(record -> matches(record, row));
        if (!found) {
            around.diagnostics()
                    .error(
                            document.name(),
                            "no record as expected: "
                                    + String.join(" ", row.cells().subList(1, HEADER.length))
                                            .strip());
        }
        out.write((found ? "ok      " : "differs ") + row.cell(0) + "\n");
        for (IndicatorRecord record : records) {
            out.write("        " + record
                    + record.indicator().id().map(id -> " id " + id).orElse("") + "\n");
        }
    }

    private static boolean matches(IndicatorRecord record, TermTable.Row row) {
        return is(row.cell(1), record.indicator().id().orElse(""))
                && is(row.cell(2), record.indicator().name().orElse(""))
                && is(row.cell(3), record.measure().name())
                && isNumber(row.cell(4), record)
                && is(row.cell(5), record.value().flatMap(Value::unit).orElse(""))
                && is(row.cell(6), record.bound().name());
    }

    private static boolean is(String expected, String found) {
        return expected.isEmpty() || expected.equals(found);
    }

    private static boolean isNumber(String expected, IndicatorRecord record) {
        return is(
                expected,
                record.value().map(value -> value.number().toPlainString()).orElse(""));
    }
}
