package io.github.baoshu.cli;

import io.github.baoshu.Baoshu;
import io.github.baoshu.cli.console.ExitCode;
import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Reasons;
import io.github.baoshu.cli.output.Output;
import io.github.baoshu.document.Document;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.indicator.Value;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.lexicon.TermTableException;
import io.github.baoshu.panel.Panels;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries a user's own tables of terms: reads them, then the sentences of their {@code samples.tsv}. */
@Command(name = "lexicon")
final class LexiconCommand implements Callable<Integer> {
    private static final String[] HEADER = {"sentence", "indicator_id", "indicator", "measure", "value", "unit", "bound"
    };
    /** A report around a sentence; without one nobody knows whose and of which year it is. */
    private static final String REPORT = "sample-report.txt";
    /** Where the sentence goes. */
    private static final String SENTENCE = "{sentence}";

    private final Environment around;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "check", descriptionKey = "action")
    private Action action = Action.CHECK;

    @Parameters(index = "1", paramLabel = "FOLDER", descriptionKey = "folder")
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
            if (lexicon == Lexicon.ours()) {
                around.diagnostics().error(folder.toString(), Message.of("lexicon.no-tables"));
                return ExitCode.INPUT;
            }
            if (!Files.exists(file)) {
                around.diagnostics().note(folder.toString(), Message.of("lexicon.no-samples", Lexicon.SAMPLES));
                return ExitCode.DONE;
            }
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                samples = TermTable.read(file.toString(), reader, HEADER);
            }
        } catch (TermTableException e) {
            around.diagnostics().error(folder.toString(), Reasons.of(String.valueOf(e.getMessage())));
            return ExitCode.INPUT;
        } catch (IOException e) {
            around.diagnostics().error(file.toString(), Reasons.of(e));
            return ExitCode.INPUT;
        }
        String report = report();
        try (Output out = Output.standard(around.out())) {
            for (TermTable.Row row : samples.rows()) {
                tryOn(baoshu, report, row, out.writer());
            }
        }
        return around.diagnostics().exitCode();
    }

    private void tryOn(Baoshu baoshu, String report, TermTable.Row row, Writer out) throws IOException {
        Document document = Document.named(row.table() + ":" + row.line()).text(report.replace(SENTENCE, row.cell(0)));
        List<IndicatorRecord> records = baoshu.extract(document).records();
        boolean matched = records.stream().anyMatch(record -> matches(record, row));
        if (!matched) {
            around.diagnostics()
                    .error(
                            document.name(),
                            Message.of(
                                    "lexicon.differs",
                                    String.join(" ", row.cells().subList(1, HEADER.length))
                                            .strip()));
        }
        out.write((matched ? "ok      " : "differs ") + row.cell(0) + "\n");
        for (IndicatorRecord record : records) {
            out.write("        " + record
                    + record.indicator().id().map(id -> " id " + id).orElse("") + "\n");
        }
    }

    private static String report() throws IOException {
        try (InputStream in = Objects.requireNonNull(LexiconCommand.class.getResourceAsStream(REPORT), REPORT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
