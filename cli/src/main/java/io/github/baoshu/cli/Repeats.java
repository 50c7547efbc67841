package io.github.baoshu.cli;

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
     * What a report repeats.
     *
     * @param name the report that came before
     * @param same whether it is the same speech of the same place and year, white space apart
     */
    record Repeat(String name, boolean same) {}

    /** What the report repeats, if anything. */
    Optional<Repeat> add(Report report) {
        Identity identity = report.identity();
        String key = identity.place().code() + identity.place().name() + identity.year();
        String before = bySpeech.putIfAbsent(key + digest(report), report.name());
        if (before != null) {
            return Optional.of(new Repeat(before, true));
        }
        if (!identity.complete()) {
            return Optional.empty();
        }
        String other = byIdentity.putIfAbsent(key, report.name());
        return Optional.ofNullable(other).map(name -> new Repeat(name, false));
    }

    private static String digest(Report report) {
        String speech = report.speech().of(report.document().folded()).replaceAll("\\s+", "");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(speech.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
