package io.github.baoshu.rounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        "7, 0.5, 1",
        "7.0, 0.05, 0.1",
        "113.7, 0.05, 0.1",
        "464, 0.5, 1",
        "1300, 0.5, 10",
        "410, 0.5, 1",
        "32285, 0.5, 1",
        "58300000000, 50000000, 100000000",
    })
    void a_figure_leaves_open_what_its_digits_leave(String value, String strict, String generous) {
        assertThat(Rounding.STRICT.distance(new BigDecimal(value))).isEqualByComparingTo(strict);
        assertThat(Rounding.GENEROUS.distance(new BigDecimal(value))).isEqualByComparingTo(generous);
        assertThat(Rounding.LITERAL.distance(new BigDecimal(value))).isZero();
    }
}
