package io.github.baoshu.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "zh_CN.UTF-8, CHINESE",
        "zh_TW, CHINESE",
        "zh, CHINESE",
        "ZH-Hans, CHINESE",
        "C, ENGLISH",
        "POSIX, ENGLISH",
        "C.UTF-8, ENGLISH",
        "de_DE.UTF-8, ENGLISH",
        "zha_CN, ENGLISH"
    })
    void is_that_of_the_locale(String locale, Language language) {
        assertThat(Language.in(Map.of("LANG", locale))).isEqualTo(language);
    }

    @Test
    void the_first_variable_that_is_set_decides() {
        assertThat(Language.in(Map.of())).isEqualTo(Language.ENGLISH);
        assertThat(Language.in(Map.of("LC_ALL", "C", "LC_MESSAGES", "zh_CN", "LANG", "zh_CN")))
                .isEqualTo(Language.ENGLISH);
        assertThat(Language.in(Map.of("LC_ALL", "", "LC_MESSAGES", "zh_CN", "LANG", "en_US")))
                .isEqualTo(Language.CHINESE);
    }
}
