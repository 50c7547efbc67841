package io.github.baoshu.bench;

import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import io.github.baoshu.Baoshu;
import io.github.baoshu.WorkReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Prints how long a cold JVM takes, from the start of its program on, to the records of a first text with tables loaded
 * before, or to HanLP's words of the same text with its dictionaries loaded before.
 *
 * <p>Arguments: {@code records} or {@code words}, and a plain text.
 */
public final class First {
    private First() {}

    /** Reads one text, once. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Path text = Path.of(args[1]);
        int found = args[0].equals("words") ? words(text) : records(text);
        double millis = (System.nanoTime() - start) / 1e6;
        System.out.printf(Locale.ROOT, "%.1f ms, %d %s%n", millis, found, args[0]);
    }

    private static int records(Path text) throws IOException {
        return Baoshu.create().extract(text).stream()
                .map(WorkReport::records)
                .mapToInt(java.util.List::size)
                .sum();
    }

    private static int words(Path text) throws IOException {
        return StandardTokenizer.segment(Files.readString(text)).size();
    }
}
