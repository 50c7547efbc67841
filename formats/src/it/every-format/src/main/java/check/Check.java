package check;

import io.github.baoshu.Baoshu;
import io.github.baoshu.WorkReport;
import io.github.baoshu.document.Document;
import io.github.baoshu.formats.FormatReader;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.read.RecordReader;
import io.github.baoshu.write.CsvRecordWriter;
import io.github.baoshu.write.JsonLinesRecordWriter;
import io.github.baoshu.write.RecordTable;
import io.github.baoshu.write.RecordWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One report in every format gives the same numbers, and its records go out and come back. */
public final class Check {
    private static final Baoshu BAOSHU = Baoshu.create();
    /** The columns that do not depend on where a record stands. */
    private static final Set<String> SAID = Set.of("indicator", "measure", "value", "value_high", "unit", "period_end");

    private Check() {}

    public static void main(String[] args) throws Exception {
        Path samples = Path.of(args[0]);
        boolean modules = Boolean.parseBoolean(args[1]);
        check(Check.class.getModule().isNamed() == modules, "the application is not where it should be");
        check(
                "io.github.baoshu.formats".equals(FormatReader.class.getModule().getName()) == modules,
                "the library is not where it should be");
        byte[] text = Files.readAllBytes(samples.resolve("report.txt"));
        List<IndicatorRecord> records = records("txt", text);
        check(!records.isEmpty(), "no records");
        for (String format : List.of("docx", "doc", "pdf")) {
            same(format, records(format, Files.readAllBytes(samples.resolve("report." + format))), records);
        }
        same("html", records("html", page(new String(text, StandardCharsets.UTF_8))), records);

        StringWriter csv = new StringWriter();
        comeBack("records.csv", csv, new CsvRecordWriter(csv, false), records);
        StringWriter lines = new StringWriter();
        comeBack("records.jsonl", lines, new JsonLinesRecordWriter(lines), records);
    }

    private static List<IndicatorRecord> records(String format, byte[] bytes) throws Exception {
        Document document = new FormatReader().read("report." + format, bytes);
        check(document.origin().format().equals(format.equals("txt") ? "text" : format), "not read as " + format);
        List<IndicatorRecord> records = new ArrayList<>();
        for (WorkReport report : BAOSHU.extract(document)) {
            records.addAll(report.records());
        }
        return records;
    }

    private static byte[] page(String text) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"UTF-8\"></head><body>"
                + "<div class=\"TRS_Editor\">");
        text.lines().forEach(line -> page.append("<p>").append(line).append("</p>"));
        return page.append("</div></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void same(String format, List<IndicatorRecord> found, List<IndicatorRecord> expected) {
        check(numbers(found).equals(numbers(expected)), format + " gives " + found + "\nand not " + expected);
    }

    private static List<String> numbers(List<IndicatorRecord> records) {
        return records.stream()
                .flatMap(record -> RecordTable.table().columns().stream()
                        .filter(column -> SAID.contains(column.name()))
                        .map(column -> column.cell(record)))
                .toList();
    }

    private static void comeBack(String name, StringWriter out, RecordWriter writer, List<IndicatorRecord> records)
            throws Exception {
        try (writer) {
            for (IndicatorRecord record : records) {
                writer.write(record);
            }
        }
        List<IndicatorRecord> back = new ArrayList<>();
        new RecordReader().read(name, new StringReader(out.toString()), back::add);
        check(back.equals(records), name + " comes back as " + back + "\nand went out as " + records);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
