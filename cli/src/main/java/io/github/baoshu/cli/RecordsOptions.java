package io.github.baoshu.cli;

import io.github.baoshu.Baoshu;
import io.github.baoshu.cli.batch.Batch;
import io.github.baoshu.cli.batch.Tally;
import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Reasons;
import io.github.baoshu.cli.input.Input;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.read.MalformedRecordException;
import io.github.baoshu.read.RecordReader;
import io.github.baoshu.report.Report;
import io.github.baoshu.table.Header;
import io.github.baoshu.write.RecordTable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;

/** What commands over all records take: tables of records that {@code extract} wrote, or reports to extract them from. */
final class RecordsOptions {
    /** How such tables begin, behind a byte order mark. */
    private static final List<String> BEGINNINGS =
            List.of(firstTitles(Header.ENGLISH), firstTitles(Header.CHINESE), "{\"document\":");

    private static final int LONGEST = 32;
    private static final String UNIT = "count.record";

    @Mixin
    private InputOptions input = new InputOptions();

    private record Collecting(List<IndicatorRecord> records)
            implements Batch.Work<List<IndicatorRecord>>, Batch.Sink<List<IndicatorRecord>> {
        @Override
        public List<IndicatorRecord> of(Baoshu baoshu, Report report) {
            return baoshu.records(report, baoshu.outline(report));
        }

        @Override
        public int write(List<IndicatorRecord> found, List<Message> warnings) {
            records.addAll(found);
            return found.size();
        }

        @Override
        public String unit() {
            return UNIT;
        }
    }

    private static String firstTitles(Header header) {
        return String.join(",", RecordTable.table().titles(header).subList(0, 2)) + ",";
    }

    /** The terms that reports are read with. */
    Lexicon lexicon() {
        return input.lexicon();
    }

    /** The records of all inputs. A table that cannot be read is told and left out. */
    List<IndicatorRecord> read(Environment around, List<Path> outputs) throws IOException {
        List<IndicatorRecord> records = new ArrayList<>();
        List<Input> reports = new ArrayList<>();
        Tally tally = new Tally(UNIT);
        for (Input each : input.inputs(around, outputs)) {
            if (each.path() != null && isTable(each.path())) {
                read(around, each, each.path(), records, tally);
            } else {
                reports.add(each);
            }
        }
        Collecting collecting = new Collecting(records);
        input.run(around, reports, List.of(), collecting, collecting, tally, done -> {});
        tally.tell(around.diagnostics());
        return records;
    }

    private static void read(Environment around, Input table, Path path, List<IndicatorRecord> records, Tally tally) {
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            List<IndicatorRecord> found = new ArrayList<>();
            new RecordReader().read(table.name(), reader, found::add);
            records.addAll(found);
            tally.table(found.size());
        } catch (MalformedRecordException e) {
            around.diagnostics().error(table.name(), Reasons.of(withoutName(table.name(), e)));
            tally.failure();
        } catch (IOException e) {
            around.diagnostics().error(table.name(), Reasons.of(e));
            tally.failure();
        }
    }

    /** The line and the reason: 17: no JSON object. */
    private static String withoutName(String name, MalformedRecordException e) {
        return String.valueOf(e.getMessage()).substring(name.length() + 1).strip();
    }

    private static boolean isTable(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (var in = Files.newInputStream(path)) {
            String start = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            String text = start.startsWith("\uFEFF") ? start.substring(1) : start;
            return BEGINNINGS.stream().anyMatch(text::startsWith);
        } catch (IOException e) {
            return false;
        }
    }
}
