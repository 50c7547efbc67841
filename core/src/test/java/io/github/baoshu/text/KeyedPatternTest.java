package io.github.baoshu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class KeyedPatternTest {
    private final KeyedPattern pattern = KeyedPattern.of("市县", "[一-龥]{2,3}?[市县]");

    @Test
    void matchesWithinAStretchAlone() {
        assertThat(pattern.opening("云渡市", 0, 3)).isNotNull();
        assertThat(pattern.opening("云渡市", 0, 2)).isNull();
        assertThat(pattern.opening("在，云渡市", 0, 5)).isNull();
        assertThat(Objects.requireNonNull(pattern.first("在，云渡市", 0, 5)).start()).isEqualTo(2);
        assertThat(pattern.whole("云渡市内", 0, 4)).isNull();
        assertThat(pattern.whole("云渡市内", 0, 3)).isNotNull();
    }

    @Test
    void aTextWithoutKeysStaysAsItIs() {
        assertThat(pattern.without("增长5%")).isEqualTo("增长5%");
        assertThat(pattern.without("云渡市增长")).isEqualTo("增长");
    }

    @Test
    void aSetOfCharactersHoldsThoseAndNoOthers() {
        CharacterSet set = CharacterSet.of("年%龥");

        assertThat(set.contains('年')).isTrue();
        assertThat(set.contains('%')).isTrue();
        assertThat(set.contains('月')).isFalse();
        assertThat(set.contains('\uFFFF')).isFalse();
        assertThat(set.isIn("增长5%", 0, 3)).isFalse();
        assertThat(set.isIn("增长5%", 0, 4)).isTrue();
        assertThat(CharacterSet.of("").contains('年')).isFalse();
    }
}
