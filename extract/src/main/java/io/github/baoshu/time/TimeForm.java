package io.github.baoshu.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One pattern a form; the first that matches at a place wins. No form repeats without a bound. */
enum TimeForm {
    YEARS(
            List.of("0"),
            "(" + Parts.DIGITS + ") ?年? ?(?:-|到|至|、|和) ?(" + Parts.DIGITS
                    + ") ?年(?:[^,;。]{0,4}?年间|这?两年|,?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})年(?=合计|总共|共))?|(" + Parts.DIGITS
                    + ") ?年?[、和](" + Parts.DIGITS + ")(?:年?这?两年)"),
    YEAR(List.of("0"), "(" + Parts.DIGITS + ") ?年(?:[底末]?(?:以前|之前)|底|末|前|全年|上半年|以来|这一年)?"),
    PLAN(List.of("“0"), "“([一二三四五六七八九十]{1,3})五”(?:时期|期间|以来|末期|末|期末|前([一二三四])年|五年|前)?"),
    OLD_PLAN(List.of("第0"), "第([一二三四五六七八九十]{1,3})个五年(?:计划)?(?:期间|时期|的?最后一年|末)?"),
    /** A plan without its quotation marks. */
    BARE_PLAN(List.of("0"), "(十[一二三四五]?|[六七八九])五(?:时期|期间|以来|末期|期末|末)"),
    THIS_YEAR(List.of("今年", "本年"), "(?:今年|本年度?(?!来))(?:上半年|下半年|第?[一二三四]季度|前[一二三]季度|年初)?"),
    PART_OF_YEAR(List.of("上半", "下半", "第0", "前0"), "上半年|下半年|第[一二三四]季度|前[一二三]季度"),
    YEARS_BEFORE(List.of("0"), Parts.NUMBER + "年前"),
    LAST_YEAR(List.of("去年", "上年", "上0", "前0"), "(?:去年|上年|上一年|前一年)(?:上半年|下半年|第?[一二三四]季度|年底|末)?"),
    NEXT_YEAR(List.of("明年"), "明年"),
    WHOLE_YEAR(List.of("全年", "年内", "当年"), "全年|年内|当年"),
    PAST(
            List.of("过去", "这0", "近0", "最近", "前0", "刚刚", "以来", "本届", "0"),
            "(?:过去的?|这|近|最近|前|刚刚过去的)" + Parts.NUMBER + "个?年(?:来|间|中|里)?|" + Parts.NUMBER + "年(?:以来|来|间|中间|当中)|以来的"
                    + Parts.NUMBER + "年|本届政府(?:履职|任期)?(?:以来)?"),
    COMING(
            List.of("今后", "未来", "再用", "再经", "用0", "0"),
            "(?:今后|未来|再用|再经过|用)" + Parts.NUMBER + "年(?:内|左右|时间)?|" + Parts.NUMBER + "年内"),
    SPELL(List.of("0"), Parts.NUMBER + "年(?![代级度前来以行攻计规任目倍滚]|建(?!成))(?:累计|共)?"),
    EVENT(List.of("解放", "建国", "新中", "中华"), "(解放|建国|新中国成立|中华人民共和国成立)(?:[一二三四五六七八九十]{1,3}年)?(?:以来|以后)"),
    CENTURY_END(List.of("本世"), "本世纪末"),
    DECADE(List.of("0"), "([五六七八九])十年代");

    private final List<String> openings;
    private final Pattern pattern;

    /** A form whose matches begin with one of the openings; {@code 0} stands for a digit or numeral in them. */
    TimeForm(List<String> openings, String pattern) {
        this.openings = openings;
        this.pattern = Pattern.compile(pattern);
    }

    /** What the matches of the form begin with, {@code 0} for a digit or numeral. */
    List<String> openings() {
        return openings;
    }

    /** A matcher of the form over a text. */
    Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    private static final class Parts {
        static final String DIGITS = "(?:\\d ?){3}\\d|[一二][〇零一二三四五六七八九]{3}";
        static final String NUMBER = "(\\d{1,2}|[一二两三四五六七八九十]{1,3})";

        private Parts() {}
    }
}
