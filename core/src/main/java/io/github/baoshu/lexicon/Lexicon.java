package io.github.baoshu.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The tables of terms: those that come with this library, with terms of a user's added to them or in their place. A row that
 * is added takes the place of any before with the same key, which is the leading cells that tell rows of a table apart.
 * Immutable.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.of(Path.of("my-tables"))
 *         .with("cues.tsv", "cue\tkind\tvalue\texample\n亮到\tLEVEL\t\t路灯总数亮到3万盏\n");
 * }</pre>
 */
public final class Lexicon {
    private static final Lexicon OURS = new Lexicon(new TreeMap<>());
    /** The file in a folder of tables that holds sentences to try them on, and is no table of terms itself. */
    public static final String SAMPLES = "samples.tsv";

    private static final String SUFFIX = ".tsv";
    private static final String ALONE = ".only" + SUFFIX;

    /** By table, in the order in which they were added. */
    private final Map<String, List<Addition>> additions;

    private Lexicon(Map<String, List<Addition>> additions) {
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
     * @throws TermTableException if both are there, or one is a folder or no UTF-8
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
            lexicon = lexicon.with(table, new Addition.Rows(file.toString(), rows(file), alone));
        }
        return lexicon;
    }

    private static String rows(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new TermTableException(file.toString(), 0, "a folder where a table should be");
        }
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            int lines = (int)
                    out.flip().chars().filter(character -> character == '\n').count();
            throw new TermTableException(file.toString(), lines + 1, "no UTF-8");
        }
        return out.flip().toString();
    }

    /**
     * This lexicon with rows added to a table, before those that it had. Messages call them {@code added units.tsv}.
     *
     * @param table the name of the table: units.tsv
     * @param rows TSV with the header of that table
     */
    public Lexicon with(String table, String rows) {
        return with(table, new Addition.Rows("added " + table, rows, false));
    }

    /** This lexicon with rows in the place of a table of ours and of what was added to it before. */
    public Lexicon withOnly(String table, String rows) {
        return with(table, new Addition.Rows("added " + table, rows, true));
    }

    /**
     * This lexicon with terms added as typed values: indicators, spellings, units. They are checked when the tables are
     * loaded, as rows are; messages name the term.
     */
    public Lexicon with(Term... terms) {
        Lexicon lexicon = this;
        for (Term term : terms) {
            for (Term.Row row : term.rows()) {
                lexicon = lexicon.with(row.table(), new Addition.Cells(term.label(), row.cells()));
            }
        }
        return lexicon;
    }

    private Lexicon with(String table, Addition addition) {
        Map<String, List<Addition>> all = new TreeMap<>(additions);
        all.merge(
                table,
                List.of(addition),
                (before, added) ->
                        Stream.concat(before.stream(), added.stream()).toList());
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
        TermTable table = TermTable.resource(beside, file, header);
        for (Addition addition : additions.getOrDefault(file, List.of())) {
            table = addition.to(table, keys, header);
        }
        return table;
    }

    /** Refuses rows for a table that is not among those known. */
    public void checkNames(Set<String> known) {
        for (Map.Entry<String, List<Addition>> added : additions.entrySet()) {
            if (!known.contains(added.getKey())) {
                throw new TermTableException(
                        added.getValue().get(0).source(),
                        0,
                        "no such table; there are "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }
}
