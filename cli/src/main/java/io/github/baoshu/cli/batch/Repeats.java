package io.github.baoshu.cli.batch;

import io.github.baoshu.report.Identity;
import io.github.baoshu.report.Report;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Remembers the reports of a run, and tells when one comes again: the same speech, or another of one region and year. */
final class Repeats {
    private final Map<String, String> bySpeech = new HashMap<>();
    private final Map<String, String> byIdentity = new HashMap<>();

    /**
     * What a report is known by.
     *
     * @param name of the report
     * @param identity its place and year; empty where they are not known
     * @param speech tells the same speech of the same place and year, white space apart
     */
    record Key(String name, String identity, String speech) {
        private static final String BETWEEN = "\t";

        static Key of(Report report) {
            Identity identity = report.identity();
            String key = identity.place().code() + identity.place().name() + identity.year();
            return new Key(report.name(), identity.complete() ? key : "", key + digest(report));
        }

        /** The key that {@link #toString} wrote. */
        static Key parse(String written) {
            int second = written.lastIndexOf(BETWEEN);
            int first = written.lastIndexOf(BETWEEN, second - 1);
            return new Key(
                    written.substring(0, first), written.substring(first + 1, second), written.substring(second + 1));
        }

        @Override
        public String toString() {
            return name + BETWEEN + identity + BETWEEN + speech;
        }

        private static String digest(Report report) {
            String speech = report.document()
                    .reading()
                    .read(report.speech())
                    .of(report.document().reading().text())
                    .replaceAll("\\s+", "");
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(speech.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e); // every Java has it
            }
        }
    }

    /**
     * What a report repeats.
     *
     * @param name the report that came before
     * @param same whether it is the same speech of the same place and year, white space apart
     */
    record Repeat(String name, boolean same) {
        /** The same, told within a document: #1 for its first report, #2 for its second. */
        Repeat within(String document) {
            if (name.equals(document)) {
                return new Repeat("#1", same);
            }
            return name.startsWith(document + "#") ? new Repeat(name.substring(document.length()), same) : this;
        }
    }

    /** What the report repeats, if anything. */
    Optional<Repeat> add(Key key) {
        String before = bySpeech.putIfAbsent(key.speech(), key.name());
        if (before != null) {
            return Optional.of(new Repeat(before, true));
        }
        if (key.identity().isEmpty()) {
            return Optional.empty();
        }
        String other = byIdentity.putIfAbsent(key.identity(), key.name());
        return Optional.ofNullable(other).map(name -> new Repeat(name, false));
    }
}
