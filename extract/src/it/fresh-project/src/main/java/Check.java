import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs the example and fails where it does not print the record that the README shows. */
public class Check {
    public static void main(String[] args) throws Exception {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Example.main(args);
        } finally {
            System.setOut(standard);
        }
        String expected = "青岚市 2025 地区生产总值 LEVEL EXACT 486.3亿元 ACTUAL [113, 120)";
        if (!printed.toString(StandardCharsets.UTF_8).lines().toList().contains(expected)) {
            throw new AssertionError("not printed: " + expected + "\n" + printed.toString(StandardCharsets.UTF_8));
        }
    }
}
