import io.github.baoshu.Baoshu;
import io.github.baoshu.WorkReport;
import java.nio.file.Path;

/** The first Java of the README. */
public class Example {
    public static void main(String[] args) throws Exception {
Path file = Path.of("report.txt");
Baoshu baoshu = Baoshu.create();
for (WorkReport report : baoshu.extract(file)) {
    report.records().forEach(record -> System.out.println(record));
}
    }
}
