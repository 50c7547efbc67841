package io.github.baoshu.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiveYearPlansTest {
    @ParameterizedTest
    @CsvSource({"一五, 1953", "六五, 1981", "九五, 1996", "十五, 2001", "十一五, 2006", "十三五, 2016", "十四五, 2021", "十五五, 2026"})
    void a_plan_has_its_first_year(String plan, int year) {
        assertThat(FiveYearPlans.firstYear(plan.substring(0, plan.length() - 1)))
                .isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"1981, 六五", "1985, 六五", "2000, 九五", "2001, 十五", "2017, 十三五", "2025, 十四五", "2026, 十五五"})
    void a_year_has_its_plan(int year, String plan) {
        assertThat(FiveYearPlans.nameIn(year)).isEqualTo(plan);
    }

    @Test
    void what_is_no_plan_has_no_first_year() {
        assertThat(FiveYearPlans.firstYear("百")).isZero();
        assertThat(FiveYearPlans.nameIn(1980)).isEmpty();
    }
}
