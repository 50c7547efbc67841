package io.github.baoshu.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The tables of terms: those that come with this library, with rows of a user's added to them or in their place. A row that
 * is added takes the place of ours with the same key, which is the leading cells that tell rows of a table apart.
 * Immutable.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.ours().with("units.tsv", "unit\tkind\tbase\tfactor\n盏\tCOUNT\t盏\t1\n");
 * }</pre>
 */
public final class Lexicon {
    private static final Lexicon OURS = new Lexicon(new TreeMap<>());
    /** The file in a folder of tables that holds sentences to try them on, and is no table of terms itself. */
    public static final String SAMPLES = "samples.tsv";

    private static final String SUFFIX = ".tsv";
    private static final String ALONE = ".only" + SUFFIX;

    private final Map<String, Addition> additions;

    /**
     * Rows of a user's.
     *
     * @param source how messages call them
     * @param alone whether they stand in the place of ours
     */
    private record Addition(String source, String rows, boolean alone) {}

    private Lexicon(Map<String, Addition> additions) {
        this.additions = additions;
    }

    /** The tables that come with this library. */
    public static Lexicon ours() {
        return OURS;
    }

    /**
     * Our tables with those of a folder: {@code units.tsv} adds rows to our table of that name, {@code units.only.tsv}
     * stands in its place. Other files are left alone.
     *
     * @throws TermTableException if both are there
     */
    public static Lexicon of(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .filter(file -> !file.getFileName().toString().equals(SAMPLES))
                    .sorted()
                    .toList();
        }
        Lexicon lexicon = OURS;
        for (Path file : files) {
            String name = file.getFileName().toString();
            boolean alone = name.endsWith(ALONE);
            String table = alone ? name.substring(0, name.length() - ALONE.length()) + SUFFIX : name;
            if (lexicon.additions.containsKey(table)) {
                throw new TermTableException(file.toString(), 0, "rows to add to " + table + " are there too");
            }
            lexicon = lexicon.with(
                    table, new Addition(file.toString(), Files.readString(file, StandardCharsets.UTF_8), alone));
        }
        return lexicon;
    }

    /**
     * This lexicon with rows added to a table of ours.
     *
     * @param table the name of the table: units.tsv
     * @param rows TSV with the header of that table
     */
    public Lexicon with(String table, String rows) {
        return with(table, new Addition(table, rows, false));
    }

    /** This lexicon with rows in the place of a table of ours. */
    public Lexicon withOnly(String table, String rows) {
        return with(table, new Addition(table, rows, true));
    }

    private Lexicon with(String table, Addition addition) {
        Map<String, Addition> all = new TreeMap<>(additions);
        all.put(table, addition);
        return new Lexicon(all);
    }

    /**
     * A table.
     *
     * @param beside the class beside which ours lies
     * @param file its name
     * @param keys how many leading cells tell rows apart
     * @param header its columns
     * @throws TermTableException if a row of the user's has another form
     */
    public TermTable table(Class<?> beside, String file, int keys, String... header) {
        TermTable ours = TermTable.resource(beside, file, header);
        Addition addition = additions.get(file);
        if (addition == null) {
            return ours;
        }
        TermTable theirs;
        try {
            theirs = TermTable.read(addition.source(), new StringReader(addition.rows()), header);
        } catch (IOException e) {
            throw new UncheckedIOException(addition.source(), e);
        }
        return addition.alone() ? theirs : theirs.before(ours, keys);
    }

    /** Refuses rows for a table that is not among those known. */
    public void checkNames(Set<String> known) {
        for (Map.Entry<String, Addition> addition : additions.entrySet()) {
            if (!known.contains(addition.getKey())) {
                throw new TermTableException(
                        addition.getValue().source(),
                        0,
                        "no such table; there are "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }
}
