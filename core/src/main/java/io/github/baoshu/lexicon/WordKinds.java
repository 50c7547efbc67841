package io.github.baoshu.lexicon;

import io.github.baoshu.text.Folding;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words sorted into kinds, from a table with the columns words, kind and example. A word may be of several kinds.
 * Immutable and safe to share.
 *
 * @param <K> the kinds
 */
public class WordKinds<K extends Enum<K>> {
    private static final String[] NONE = {};

    private final Map<K, Set<String>> words;
    /** The words of each kind by their first and by their last character. */
    private final Map<K, Map<Character, String[]>> byFirst;

    private final Map<K, Map<Character, String[]>> byLast;

    /**
     * The words of a table beside a class, folded.
     *
     * @throws TermTableException if the table has another form, an unknown kind, or a word of one kind twice
     */
    protected WordKinds(Class<?> owner, String file, Class<K> kinds) {
        TermTable table = TermTable.resource(owner, file, "words", "kind", "example");
        this.words = new EnumMap<>(kinds);
        for (TermTable.Row row : table.rows()) {
            K kind = Enum.valueOf(kinds, row.cell(1));
            if (!words.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(Folding.fold(row.cell(0)))) {
                throw table.wrong(row, "\"" + row.cell(0) + "\" is " + kind + " twice");
            }
        }
        this.byFirst = new EnumMap<>(kinds);
        this.byLast = new EnumMap<>(kinds);
        words.forEach((kind, all) -> {
            byFirst.put(kind, index(all, word -> word.charAt(0)));
            byLast.put(kind, index(all, word -> word.charAt(word.length() - 1)));
        });
    }

    private static Map<Character, String[]> index(Set<String> words, Function<String, Character> key) {
        Map<Character, List<String>> lists =
                words.stream().filter(word -> !word.isEmpty()).collect(Collectors.groupingBy(key));
        Map<Character, String[]> index = new HashMap<>();
        lists.forEach((first, list) -> index.put(first, list.toArray(NONE)));
        return index;
    }

    private static String[] at(@Nullable Map<Character, String[]> index, char c) {
        return index == null ? NONE : index.getOrDefault(c, NONE);
    }

    /** The words of a kind, in file order. */
    public final Set<String> of(K kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** Whether the name is a word of the kind. */
    public final boolean has(K kind, String name) {
        return of(kind).contains(name);
    }

    /** Whether a word of the kind begins at the offset. */
    public final boolean beginsAt(K kind, String text, int offset) {
        if (offset < 0 || offset >= text.length()) {
            return false;
        }
        for (String word : at(byFirst.get(kind), text.charAt(offset))) {
            if (text.startsWith(word, offset)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the kind ends at the offset. */
    public final boolean endsAt(K kind, String text, int offset) {
        if (offset <= 0 || offset > text.length()) {
            return false;
        }
        for (String word : at(byLast.get(kind), text.charAt(offset - 1))) {
            if (text.startsWith(word, offset - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** The longest word of the kind that the name ends with; empty for none. */
    public final String longestEnd(K kind, String name) {
        String longest = "";
        if (!name.isEmpty()) {
            for (String word : at(byLast.get(kind), name.charAt(name.length() - 1))) {
                if (word.length() > longest.length() && name.endsWith(word)) {
                    longest = word;
                }
            }
        }
        return longest;
    }

    /** Whether a word of the kind stands anywhere in the name. */
    public final boolean isIn(K kind, String name) {
        for (String word : of(kind)) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
