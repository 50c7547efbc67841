package io.github.baoshu.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.section.HeadingWords.Kind;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeadingWordsTest {
    private final HeadingWords words = new HeadingWords(Lexicon.ours());

    @ParameterizedTest
    @EnumSource
    void wordsOfAKindAreFoundAsComparingEachFindsThem(Kind kind) {
        String text = String.join("", words.of(kind)) + "增长" + String.join("的", words.of(Kind.OBJECT));
        for (int at = 0; at <= text.length(); at++) {
            int offset = at;
            String behind = words.of(kind).stream()
                    .filter(word -> text.startsWith(word, offset))
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            String before = words.of(kind).stream()
                    .filter(word -> text.startsWith(word, offset - word.length()))
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");

            assertThat(words.longestAt(kind, text, at)).isEqualTo(behind.length());
            assertThat(words.beginsAt(kind, text, at)).isEqualTo(!behind.isEmpty());
            assertThat(words.longestBefore(kind, text, at)).isEqualTo(before.length());
            assertThat(words.endsAt(kind, text, at)).isEqualTo(!before.isEmpty());
            assertThat(words.longestEnd(kind, text.substring(0, at))).isEqualTo(before);
        }
    }

    @Test
    void aKindHasItsWordsAndNoOthers() {
        for (String word : words.of(Kind.PREDICATE)) {
            assertThat(words.has(Kind.PREDICATE, word)).isTrue();
            assertThat(words.has(Kind.PREDICATE, word + "的")).isFalse();
            assertThat(words.isIn(Kind.PREDICATE, "经济" + word + "。")).isTrue();
            assertThat(words.isIn(Kind.PREDICATE, "经济" + word, 0, 2)).isFalse();
        }
        assertThat(words.has(Kind.PREDICATE, "")).isFalse();
    }
}
