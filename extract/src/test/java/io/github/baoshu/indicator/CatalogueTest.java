package io.github.baoshu.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    @ParameterizedTest
    @CsvSource({
        "经济, GROWTH, gdp",
        "经济, LEVEL, ''",
        "国民经济总量增速预期目标, GROWTH, gdp",
        "全市经济增长速度, GROWTH, gdp",
        "海洋经济, GROWTH, ''",
        "人均GDP, LEVEL, gdp_per_capita",
        "R&D, LEVEL, ''",
        "R&D经费投入强度, LEVEL, rd_intensity",
        "“粮食”的产量(初步数), LEVEL, grain_output",
        "新增社会消费品零售总额, CHANGE, retail_sales",
        "新增常住人口, CHANGE, ''",
        "净增粮食产量, CHANGE, ''"
    })
    void a_name_is_found_for_what_is_told_of_it(String name, Measure measure, String id) {
        assertThat(CATALOGUE.find(name, measure).map(Indicator::id).orElse("")).isEqualTo(id);
    }

    @Test
    void a_spelling_may_be_a_users_for_growth_alone() {
        Catalogue catalogue = Catalogue.load(
                Lexicon.ours().with("aliases.tsv", "alias\tid\tof\texample\n财力\tfiscal_revenue\tGROWTH\t财力增长6%\n"));

        assertThat(catalogue.find("财力增长目标", Measure.GROWTH).map(Indicator::id)).contains("fiscal_revenue");
        assertThat(catalogue.find("财力", Measure.LEVEL)).isEmpty();
    }

    @Test
    void an_id_that_stands_twice_is_told_by_line() {
        Lexicon twice = Lexicon.ours()
                .with(
                        "catalogue.tsv",
                        "id\tname\taliases\tcategory\tunit\tkind\nlamps\t路灯\t\tcity\t盏\tLEVEL\nlamps\t街灯\t\tcity\t盏\tLEVEL\n");

        assertThatThrownBy(() -> Catalogue.load(twice)).hasMessage("added catalogue.tsv:3: id lamps stands twice");
    }
}
