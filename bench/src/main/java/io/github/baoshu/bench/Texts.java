package io.github.baoshu.bench;

import io.github.baoshu.fixtures.Fixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts that are measured: the plain texts of some folders, or the invented reports where the folders hold none.
 *
 * @param source where they come from, for the head of a table
 */
record Texts(List<Text> texts, String source) {
    private static final String FOLDERS = "../shared/gold,../shared/corpus";

    /** A text as stored. */
    record Text(String name, byte[] bytes) {}

    Texts {
        texts = List.copyOf(texts);
    }

    /** The texts of the folders, or else of those the property baoshu.bench.texts names, comma between, or else of the usual ones. */
    static Texts load(String... folders) throws IOException {
        String[] named = folders.length > 0
                ? folders
                : System.getProperty("baoshu.bench.texts", FOLDERS).split(",");
        List<Text> texts = new ArrayList<>();
        for (String folder : named) {
            texts.addAll(in(Path.of(folder)));
        }
        if (!texts.isEmpty()) {
            return new Texts(texts, String.join(", ", named));
        }
        return new Texts(
                Fixture.all().stream()
                        .map(fixture -> new Text(fixture.name(), fixture.text().getBytes(StandardCharsets.UTF_8)))
                        .toList(),
                "the invented reports, as there is no text in " + String.join(", ", named));
    }

    private static List<Text> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Text> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(new Text(file.toString(), Files.readAllBytes(file)));
            }
        }
        return texts;
    }
}
