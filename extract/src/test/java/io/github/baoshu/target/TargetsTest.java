package io.github.baoshu.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.Baoshu;
import io.github.baoshu.WorkReport;
import io.github.baoshu.document.Document;
import io.github.baoshu.indicator.Measure;
import io.github.baoshu.indicator.Relation;
import io.github.baoshu.indicator.StatedRelation;
import io.github.baoshu.lexicon.TermTableException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TargetsTest {
    private static final Baoshu BAOSHU = Baoshu.create();
    private static final Targets TARGETS = Targets.by(HardnessCodebook.load());
    private static final String FRONT = """
            苇渡市2026年政府工作报告
            ——2026年1月9日在苇渡市第五届人民代表大会第三次会议上
            市长　简书航
            各位代表：
            现在，我代表市人民政府，向大会报告工作，请予审议。
            """;
    private static final String REVIEW = """
            一、2025年工作回顾
            全市地区生产总值增长7.1%，固定资产投资增长9.3%，粮食产量达到31.6万吨。五年来，地区生产总值年均增长6.8%。
            """;
    private static final String CLOSING = "各位代表，让我们携起手来，为建设富裕美丽的新苇渡而努力奋斗！\n";

    private static Document report(String plan) {
        return Document.named("report.txt").text(FRONT + REVIEW + "二、2026年工作安排\n" + plan + "\n" + CLOSING);
    }

    private static WorkReport only(Document document) {
        List<WorkReport> reports = BAOSHU.extract(document).reports();
        assertThat(reports).hasSize(1);
        return reports.get(0);
    }

    private static List<StatedTarget> stated(String plan) {
        WorkReport report = only(report(plan));
        return TARGETS.of(report.report(), report.outline(), report.records());
    }

    private static TargetRow row(Document document, String id) {
        WorkReport report = only(document);
        return TARGETS.grid(report.report(), report.outline(), report.records()).stream()
                .filter(row -> row.indicator().is(id))
                .findFirst()
                .orElseThrow();
    }

    private static Absence reason(String plan, String id) {
        return ((AbsentTarget) row(report(plan), id)).reason();
    }

    @Test
    void the_target_of_the_year_is_taken_and_neither_outturn_nor_average() {
        List<StatedTarget> targets = stated("今年的主要预期目标是：地区生产总值增长6.4%左右，固定资产投资增长8%以上。");

        assertThat(targets)
                .extracting(target -> target.indicator().id().orElse(""))
                .containsExactly("gdp", "fixed_asset_investment");
        assertThat(targets.get(0).record().value()).hasToString("Optional[6.4%]");
        assertThat(targets.get(0).quote()).isEqualTo("地区生产总值增长6.4%左右");
        assertThat(targets.get(0).main()).isTrue();
    }

    @Test
    void a_quote_stands_where_its_place_says() {
        Document document = report("今年的主要预期目标是：地区生产总值增长6.4%左右；居民收入增长与经济增长同步。");
        WorkReport report = only(document);

        assertThat(TARGETS.of(report.report(), report.outline(), report.records()))
                .hasSize(2)
                .allSatisfy(
                        target -> assertThat(target.place().of(document.text())).isEqualTo(target.quote()));
    }

    @Test
    void wording_is_kept_and_its_hardness_is_the_codebooks() {
        List<StatedTarget> targets = stated(
                "今年的主要预期目标是：地区生产总值增长6.4%左右，在实际工作中努力争取更好结果；确保固定资产投资增长8%，" + "一般公共预算收入增长5%；节能减排完成国家下达任务；按进出口总额增长4%安排。");

        Function<StatedTarget, String> wording = target -> Stream.of(
                        target.record().wording().effort(),
                        target.record().wording().modifier(),
                        target.record().wording().stretch(),
                        target.hardness().map(Hardness::name))
                .map(words -> words.orElse(""))
                .collect(Collectors.joining("|"));
        assertThat(targets)
                .extracting(wording::apply)
                .containsExactly("|左右|在实际工作中努力争取更好结果|SOFT", "确保|||HARD", "|||", "|||HARD", "按…安排|||");
    }

    @Test
    void a_further_ambition_is_a_stretch_wherever_it_stands() {
        List<StatedTarget> targets =
                stated("今年的主要预期目标是：地区生产总值增长6%，根据实际情况争取更好结果；固定资产投资增长5%左右、奋力争取更高水平；" + "进出口总额增长4%，在实际工作中根据实际情况努力争取更好。");

        assertThat(targets)
                .extracting(target -> target.record().wording().stretch().orElse(""))
                .containsExactly("根据实际情况争取更好结果", "奋力争取更高水平", "在实际工作中根据实际情况努力争取更好");
    }

    @Test
    void an_indicator_has_one_row_and_growth_goes_before_the_amount() {
        List<StatedTarget> targets =
                stated("今年的主要预期目标是：一般公共预算收入完成52.7亿元，增长5.5%，增速高于经济增速。\n" + "（一）抓好财源建设。一般公共预算收入力争达到53亿元。");

        assertThat(targets).hasSize(1);
        assertThat(targets.get(0).record().measure()).isEqualTo(Measure.GROWTH);
        assertThat(targets.get(0).record().value()).hasToString("Optional[5.5%]");
        assertThat(targets.get(0).relation()).contains(new StatedRelation(Relation.ABOVE, Optional.of("经济增速")));
    }

    @Test
    void a_target_outside_the_main_list_is_marked_and_needs_the_catalogue() {
        List<StatedTarget> targets =
                stated("今年的主要预期目标是：地区生产总值增长6%，海洋产业产值增长9%。\n为实现上述目标，重点抓好以下工作。" + "新增高新技术企业36家，新建停车泊位800个，城镇新增就业1.2万人。");

        assertThat(targets.stream()
                        .collect(Collectors.toMap(
                                target -> target.indicator().name().orElse(""), StatedTarget::main)))
                .containsEntry("地区生产总值", true)
                .containsEntry("海洋产业产值", true)
                .containsEntry("城镇新增就业", false)
                .doesNotContainKey("新建停车泊位");
    }

    @Test
    void the_main_list_may_stand_under_a_heading_of_its_own() {
        List<StatedTarget> targets =
                stated("（一）主要预期目标\n地区生产总值增长6.3%，生态环境质量持续改善，一般公共预算收入增长4%。\n" + "（二）重点工作\n营商环境持续改善，工业投资增长9%。");

        assertThat(targets)
                .extracting(target -> target.indicator().name().orElse("") + " " + target.main())
                .containsExactly("地区生产总值 true", "生态环境质量 true", "一般公共预算收入 true", "工业投资 false");
    }

    @Test
    void the_main_list_may_run_over_several_paragraphs() {
        List<StatedTarget> targets =
                stated("今年的主要预期目标是：\n——地区生产总值增长6.3%；\n——粮食产量保持稳定；\n——城镇新增就业1.2万人。\n扎实做好各项工作，社会大局保持稳定。");

        assertThat(targets)
                .extracting(target -> target.indicator().name().orElse("") + " " + target.main())
                .containsExactly("地区生产总值 true", "粮食产量 true", "城镇新增就业 true");
    }

    @Test
    void the_grid_has_every_catalogue_indicator_once() {
        WorkReport report = only(report("今年的主要预期目标是：地区生产总值增长6%，居民收入增长与经济增长同步。"));

        List<TargetRow> rows = TARGETS.grid(report.report(), report.outline(), report.records());

        assertThat(rows).extracting(row -> row.indicator().id()).doesNotHaveDuplicates();
        assertThat(rows).hasSameSizeAs(TARGETS.unread("x"));
        assertThat(rows).filteredOn(StatedTarget.class::isInstance).hasSize(2);
    }

    @Test
    void what_is_not_set_says_why() {
        String plan = "今年的主要预期目标是：地区生产总值增长6%，居民收入增长与经济增长同步。\n大力培育外贸新动能，推动固定资产投资提质增效。";

        assertThat(reason(plan, "fixed_asset_investment")).isEqualTo(Absence.QUALITATIVE_ONLY);
        assertThat(reason(plan, "grain_output")).isEqualTo(Absence.NOT_MENTIONED);
        assertThat(reason("今年没有提出全年经济增速具体目标，集中精力稳就业。城镇新增就业1.1万人。", "gdp")).isEqualTo(Absence.STATED_ABSENT);
        assertThat(reason("今年经济增速不设具体量化目标。城镇新增就业1.1万人。", "gdp")).isEqualTo(Absence.STATED_ABSENT);
    }

    @Test
    void a_report_without_a_plan_says_so() {
        Document review = Document.named("report.txt").text(FRONT + REVIEW + CLOSING);

        assertThat(((AbsentTarget) row(review, "gdp")).reason()).isEqualTo(Absence.SECTION_MISSING);
    }

    @Test
    void what_could_not_be_read_failed() {
        assertThat(TARGETS.unread("x.txt")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.source().document()).isEqualTo("x.txt");
            assertThat(((AbsentTarget) row).reason()).isEqualTo(Absence.PARSE_FAILED);
        });
    }

    @Test
    void a_codebook_may_be_replaced() throws IOException {
        HardnessCodebook own = HardnessCodebook.read(
                "own.tsv", new StringReader("pattern\thardness\tsource\texample\n左右\tHARD\tours\t增长6%左右\n"));
        WorkReport report = only(report("今年的主要预期目标是：地区生产总值增长6.4%左右，固定资产投资增长8%以上。"));

        assertThat(Targets.by(own).of(report.report(), report.outline(), report.records()))
                .extracting(target -> target.hardness().map(Hardness::name).orElse(""))
                .containsExactly("HARD", "");
    }

    @Test
    void a_codebook_without_source_or_with_another_hardness_is_refused_by_line() {
        String header = "pattern\thardness\tsource\texample\n";

        assertThatThrownBy(() -> HardnessCodebook.read("own.tsv", new StringReader(header + "左右\tSOFT\t\t\n")))
                .isInstanceOf(TermTableException.class)
                .hasMessageContaining("own.tsv:2")
                .hasMessageContaining("source");
        assertThatThrownBy(() -> HardnessCodebook.read("own.tsv", new StringReader(header + "左右\tMILD\tours\t\n")))
                .isInstanceOf(TermTableException.class)
                .hasMessageContaining("MILD");
    }
}
