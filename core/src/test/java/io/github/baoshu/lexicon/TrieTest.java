package io.github.baoshu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrieTest {
    private final List<String> words = List.of("增", "增长", "增长率", "比上年", "上年");
    private final Trie trie = new Trie(words);

    @Test
    void tellsTheLongestWordAtAPlaceByItsNumber() {
        assertThat(trie.longestAt("增长率为", 0)).isEqualTo(2);
        assertThat(trie.longestAt("增长为", 0)).isEqualTo(1);
        assertThat(trie.longestAt("增加", 0)).isZero();
        assertThat(trie.longestAt("加", 0)).isEqualTo(-1);
        assertThat(trie.longestAt("比上", 0)).isEqualTo(-1);
        assertThat(trie.longestAt("增", 1)).isEqualTo(-1);
    }

    @Test
    void tellsWhetherAWordStandsAnywhere() {
        assertThat(trie.isIn("较上年")).isTrue();
        assertThat(trie.isIn("较上月")).isFalse();
        assertThat(trie.beginsIn("较上年", 0, 1)).isFalse();
        assertThat(trie.isIn("")).isFalse();
    }

    @Test
    void holdsAsManyWordsAsUsersMayBring() {
        List<String> many = new ArrayList<>();
        for (char c = '\u4E00'; c < '\u4E00' + 300; c++) {
            for (char d = '\u4E00'; d < '\u4E00' + 300; d++) {
                many.add("" + c + d);
            }
        }
        Trie tree = new Trie(many);
        assertThat(tree.longestAt(many.get(many.size() - 1), 0)).isEqualTo(many.size() - 1);
        assertThat(tree.longestAt("一增", 0)).isEqualTo(-1);
    }

    @Test
    void findsWhatComparingEachWordFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            Set<String> drawn = new LinkedHashSet<>();
            while (drawn.size() < 40) {
                drawn.add(text(random, 1 + random.nextInt(4)));
            }
            List<String> list = new ArrayList<>(drawn);
            Trie some = new Trie(list);
            String text = text(random, 200);
            for (int at = 0; at < text.length(); at++) {
                int from = at;
                int longest = list.stream()
                        .filter(word -> text.startsWith(word, from))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
                int found = some.longestAt(text, at);
                assertThat(found < 0 ? 0 : list.get(found).length()).isEqualTo(longest);
            }
        }
    }

    /** A text of few characters, so that words overlap. */
    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("增长上年比率\uFFFFA".charAt(random.nextInt(8)));
        }
        return text.toString();
    }

    @Test
    void noWordIsEmptyOrStandsTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Trie(List.of("")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Trie(List.of("增", "增")));
    }

    @Test
    void aTreeOfNoWordsFindsNone() {
        assertThat(new Trie(List.of()).isIn("增长")).isFalse();
    }
}
