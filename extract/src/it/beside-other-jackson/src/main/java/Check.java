import io.github.baoshu.Baoshu;
import io.github.baoshu.WorkReport;
import io.github.baoshu.indicator.IndicatorRecord;
import io.github.baoshu.read.RecordReader;
import io.github.baoshu.write.CsvRecordWriter;
import io.github.baoshu.write.JsonLinesRecordWriter;
import io.github.baoshu.write.RecordWriter;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Records of a report go out and come back, as CSV and, where it is asked for, as JSON Lines. */
public class Check {
    private static final String DATABIND = "META-INF/maven/com.fasterxml.jackson.core/jackson-databind/pom.properties";

    public static void main(String[] args) throws Exception {
        boolean json = Boolean.parseBoolean(args[1]);
        String jackson2 = args.length < 3 || args[2] == null ? "" : args[2];
        if (!jackson2.equals(version())) {
            throw new AssertionError("Jackson 2 is " + version() + " and not " + jackson2);
        }
        List<IndicatorRecord> records = new ArrayList<>();
        for (WorkReport report : Baoshu.create().extract(Path.of(args[0]))) {
            records.addAll(report.records());
        }
        StringWriter csv = new StringWriter();
        comeBack("records.csv", csv, new CsvRecordWriter(csv, false), records);
        if (json) {
            StringWriter lines = new StringWriter();
            comeBack("records.jsonl", lines, new JsonLinesRecordWriter(lines), records);
        }
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
        if (back.isEmpty() || !back.equals(records)) {
            throw new AssertionError(name + " came back as " + back + "\nand went out as " + records);
        }
    }

    /** The version of Jackson 2 on the class path; empty where there is none. */
    private static String version() throws Exception {
        Properties properties = new Properties();
        try (InputStream in = Check.class.getClassLoader().getResourceAsStream(DATABIND)) {
            if (in != null) {
                properties.load(in);
            }
        }
        return properties.getProperty("version", "");
    }
}
