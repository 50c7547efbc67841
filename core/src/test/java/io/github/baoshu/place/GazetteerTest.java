package io.github.baoshu.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @CsvSource({
        "北京市, 110000, PROVINCE",
        "上海市, 310000, PROVINCE",
        "内蒙古自治区, 150000, PROVINCE",
        "西藏自治区, 540000, PROVINCE",
        "香港特别行政区, 810000, PROVINCE",
        "营口市, 210800, PREFECTURE",
        "深圳市, 440300, PREFECTURE",
        "昆明市, 530100, PREFECTURE",
        "锡林郭勒盟, 152500, PREFECTURE",
        "延边朝鲜族自治州, 222400, PREFECTURE",
        "盖州市, 210881, COUNTY",
        "雄县, 130638, COUNTY",
        "宁洱哈尼族彝族自治县, 530821, COUNTY",
    })
    void a_place_has_its_code_and_rank(String name, String code, Place.Level level) {
        assertThat(GAZETTEER.find(name, 2018, "")).hasValueSatisfying(place -> {
            assertThat(place.code()).isEqualTo(code);
            assertThat(place.level()).isEqualTo(level);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "鼓楼区, 南京市长江大桥以东, 320106",
        "鼓楼区, 在徐州市委领导下, 320302",
        "鼓楼区, 福州市的中心城区, 350102",
        "鼓楼区, 开封市西部, 410204",
        "朝阳区, 长春市的中心城区, 220104",
        "朝阳区, 在北京市委领导下, 110105",
    })
    void a_name_of_several_places_is_the_one_whose_parent_the_text_names(String name, String text, String code) {
        assertThat(GAZETTEER.find(name, 2020, text)).map(Place::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "巢湖市, 2008, 341400, PREFECTURE",
        "巢湖市, 2015, 340181, COUNTY",
        "重庆市, 1990, 510200, PREFECTURE",
        "重庆市, 2017, 500000, PROVINCE",
    })
    void a_name_that_changed_rank_is_the_place_of_its_year(String name, int year, String code, Place.Level level) {
        assertThat(GAZETTEER.find(name, year, "")).hasValueSatisfying(place -> {
            assertThat(place.code()).isEqualTo(code);
            assertThat(place.level()).isEqualTo(level);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "锦西市, 1990, 211400",
        "葫芦岛市, 2010, 211400",
        "襄樊市, 2005, 420600",
        "襄阳市, 2017, 420600",
        "渡口市, 1980, 510400",
        "攀枝花市, 2017, 510400",
        "思茅市, 2005, 530800",
        "普洱市, 2017, 530800",
    })
    void an_old_and_a_new_name_share_a_code(String name, int year, String code) {
        assertThat(GAZETTEER.find(name, year, "")).map(Place::code).contains(code);
    }

    @Test
    void a_name_out_of_its_years_is_still_found() {
        assertThat(GAZETTEER.find("襄樊市", 2019, "")).map(Place::code).contains("420600");
    }

    @Test
    void words_name_places_in_full_and_higher_ones_in_short() {
        assertThat(GAZETTEER.namedIn("安徽省2002")).containsExactly("安徽省");
        assertThat(GAZETTEER.namedIn("2018_营口_报告")).containsExactly("营口市");
        assertThat(GAZETTEER.namedIn("内蒙古呼和浩特市")).containsExactly("内蒙古自治区", "呼和浩特市");
        assertThat(GAZETTEER.knows("营口")).isFalse();
        assertThat(GAZETTEER.knows("营口市政府")).isFalse();
    }

    @Test
    void an_invented_place_is_not_known() {
        assertThat(GAZETTEER.knows("云岭市")).isFalse();
        assertThat(GAZETTEER.find("云岭市", 2017, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"营口市, 营口", "内蒙古自治区, 内蒙古", "雄县, 雄县", "鼓楼区, 鼓楼", "锡林郭勒盟, 锡林郭勒"})
    void a_short_name_leaves_out_the_rank_but_never_all_but_one_character(String name, String shortName) {
        assertThat(new Place(name, "", Place.Level.COUNTY, "").shortName()).isEqualTo(shortName);
    }

    @ParameterizedTest
    @CsvSource({"昆明, 530100", "内蒙古, 150000", "吉林, 220000"})
    void a_short_name_is_that_of_a_province_or_prefecture(String name, String code) {
        assertThat(GAZETTEER.ofShortName(name)).map(Place::code).contains(code);
    }

    @Test
    void a_county_and_a_word_have_no_short_name() {
        assertThat(GAZETTEER.ofShortName("雄")).isEmpty();
        assertThat(GAZETTEER.ofShortName("发展")).isEmpty();
        assertThat(GAZETTEER.ofShortName("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"530821, 530000", "530100, 530000", "530000, 530000", "110105, 110000"})
    void a_division_lies_in_its_province(String code, String province) {
        assertThat(GAZETTEER.provinceOf(GAZETTEER.at(code).orElseThrow()))
                .map(Place::code)
                .contains(province);
    }

    @Test
    void the_nation_lies_in_no_province() {
        assertThat(GAZETTEER.provinceOf(Place.NATION)).isEmpty();
    }
}
