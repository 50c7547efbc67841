package io.github.baoshu.lexicon;

import io.github.baoshu.text.Folding;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words sorted into kinds, from a table with the columns words, kind and example. A word may be of several kinds.
 * Immutable and safe to share.
 *
 * @param <K> the kinds, at most 64
 */
public class WordKinds<K extends Enum<K>> {
    private final Map<K, Set<String>> words;
    private final Index forward;
    private final Index backward;

    /**
     * The words of a table, folded.
     *
     * @param owner the class beside which ours lies
     *
     * @throws TermTableException if the table has another form, an unknown kind, or a word of one kind twice
     */
    protected WordKinds(Lexicon lexicon, Class<?> owner, String file, Class<K> kinds) {
        TermTable table = lexicon.table(owner, file, 2, "words", "kind", "example");
        this.words = new EnumMap<>(kinds);
        Map<String, Long> masks = new LinkedHashMap<>();
        for (TermTable.Row row : table.rows()) {
            K kind = table.constant(row, 1, kinds);
            String word = Folding.fold(row.cell(0));
            if (!words.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(word)) {
                throw table.wrong(row, "\"" + row.cell(0) + "\" is " + kind + " twice");
            }
            masks.merge(word, mask(kind), (one, other) -> one | other);
        }
        this.forward = new Index(masks.keySet(), masks.values());
        this.backward =
                new Index(masks.keySet().stream().map(WordKinds::reversed).toList(), masks.values());
    }

    private static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    private static long mask(Enum<?> kind) {
        return 1L << kind.ordinal();
    }

    /** The words as a tree, with the kinds of those that end at each node, and of those that go through it. */
    private static final class Index {
        private final Trie trie;
        private final long[] ending;
        private final long[] through;

        Index(Collection<String> words, Collection<Long> masks) {
            this.trie = new Trie(words);
            this.ending = new long[trie.size()];
            this.through = new long[trie.size()];
            var mask = masks.iterator();
            for (String word : words) {
                long kinds = mask.next();
                int node = Trie.ROOT;
                for (int i = 0; i < word.length(); i++) {
                    node = trie.next(node, word.charAt(i));
                    through[node] |= kinds;
                }
                ending[node] = kinds;
            }
        }

        /**
         * The length of the longest or of the shortest word of the kinds that stands between two offsets, read from the
         * first on towards the second, be it before or behind; 0 for none.
         */
        int length(long kinds, String text, int from, int to, boolean longest) {
            int step = from <= to ? 1 : -1;
            int first = from <= to ? from : from - 1;
            int most = Math.abs(to - from);
            if (most == 0 || !trie.mayBegin(text.charAt(first), most > 1 ? text.charAt(first + step) : '\0')) {
                return 0;
            }
            int found = 0;
            int node = Trie.ROOT;
            for (int i = 0; i < most; i++) {
                node = trie.next(node, text.charAt(first + step * i));
                if ((through[node] & kinds) == 0) {
                    break;
                }
                if ((ending[node] & kinds) != 0) {
                    found = i + 1;
                    if (!longest) {
                        break;
                    }
                }
            }
            return found;
        }
    }

    /** The words of a kind, in file order. */
    public final Set<String> of(K kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** Whether the name is a word of the kind. */
    public final boolean has(K kind, String name) {
        return !name.isEmpty() && longestAt(kind, name, 0) == name.length();
    }

    /** Whether a word of the kind begins at the offset. */
    public final boolean beginsAt(K kind, String text, int offset) {
        return offset >= 0
                && offset < text.length()
                && forward.length(mask(kind), text, offset, text.length(), false) > 0;
    }

    /** Whether a word of the kind ends at the offset. */
    public final boolean endsAt(K kind, String text, int offset) {
        return offset > 0 && offset <= text.length() && backward.length(mask(kind), text, offset, 0, false) > 0;
    }

    /** The length of the longest word of the kind that begins at the offset; 0 for none. */
    public final int longestAt(K kind, String text, int offset) {
        return forward.length(mask(kind), text, offset, text.length(), true);
    }

    /** The length of the longest word of the kind that ends at the offset; 0 for none. */
    public final int longestBefore(K kind, String text, int offset) {
        return backward.length(mask(kind), text, offset, 0, true);
    }

    /** The longest word of the kind that the name ends with; empty for none. */
    public final String longestEnd(K kind, String name) {
        return name.substring(name.length() - longestBefore(kind, name, name.length()));
    }

    /** Whether a word of the kind stands anywhere in the name. */
    public final boolean isIn(K kind, String name) {
        return isIn(kind, name, 0, name.length());
    }

    /** Whether a word of the kind stands anywhere between two offsets of a text. */
    public final boolean isIn(K kind, String text, int from, int to) {
        char second = from < to ? text.charAt(from) : 0;
        for (int at = from; at < to; at++) {
            char first = second;
            second = at + 1 < to ? text.charAt(at + 1) : 0;
            if (forward.trie.mayBegin(first, second) && forward.length(mask(kind), text, at, to, false) > 0) {
                return true;
            }
        }
        return false;
    }
}
