package io.github.baoshu.quantity;

import io.github.baoshu.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells quantities that stand inside a name: 30万吨原油码头, 10亿元以上项目, 亿元级. */
final class Labels {
    /** What a number behind 第 without a measure word ranks: 位列全国第3. */
    static final List<String> RANKED =
            List.of("全国", "全省", "全球", "全区", "世界", "全市", "排名", "排", "居", "位列", "位居", "位次", "列");

    /** Words directly before a magnitude without a digit that make it a quantity: 超百亿元. */
    static final List<String> BOUND = List.of("近", "超", "超过", "突破", "达", "达到", "逾", "约", "上", "过", "破", "完成");

    /** What follows a sum of money that only sorts projects or firms by size. */
    private static final List<String> SORTED_BY_SIZE = List.of(
            "项目", "企业", "工业项目", "重点项目", "重大项目", "产业项目", "工程", "大项目", "产业集群", "产业链", "园区", "大户", "龙头企业", "县", "镇", "强村",
            "村", "集群", "级");

    /** What a capacity stands before in the name of a plant. */
    private static final List<String> PLANTS = List.of(
            "项目", "码头", "装置", "基地", "生产线", "工程", "系统", "机组", "电站", "电厂", "泊位", "等", "输变电", "变电站", "光伏", "风电", "园", "线路",
            "厂");

    private static final int PLANT_WITHIN = 16;

    /** What the report counts of its own making. */
    private static final List<String> RHETORIC = List.of(
            "体系", "主要指标", "指标", "预期性指标", "约束性指标", "重点任务", "必须", "坚持", "着力", "更加", "一批", "主要任务", "统筹", "专项行动计划", "关键词");

    /** What follows a large number of people without a measure word. */
    static final List<String> PEOPLE = List.of("以上", "农民", "人民", "人口", "群众", "职工", "多人", "农村人口", "城镇");

    /** Whether the words behind a count make it one of the report's own rhetoric. */
    static boolean isRhetoric(String text, int end) {
        return RHETORIC.stream().anyMatch(words -> text.startsWith(words, end));
    }

    /** The rule by which the quantity is part of a name, or null. */
    @Nullable
    String rule(String text, int from, int end, Unit unit, Span within) {
        boolean money = unit.kind() == Unit.Kind.MONEY || unit.kind() == Unit.Kind.NONE;
        if (money) {
            return sortsBySize(text, end, within) ? "size-class" : null;
        }
        boolean size = unit.isCapacity() && text.startsWith("级", end);
        if (size) {
            return "size-class";
        }
        return unit.isCapacity() && namesPlant(text, from, end, within) ? "capacity-in-name" : null;
    }

    private static boolean sortsBySize(String text, int end, Span within) {
        int at = end;
        boolean bounded = false;
        for (String bound : List.of("及以上", "以上", "以下", "级")) {
            if (text.startsWith(bound, at)) {
                at += bound.length();
                bounded = true;
                break;
            }
        }
        if (at >= within.end()) {
            return false;
        }
        if (bounded) {
            int next = text.charAt(at) == '的' ? at + 1 : at;
            return isHan(text.charAt(next)) && SORTED_BY_SIZE.stream().anyMatch(noun -> within(text, next, 8, noun));
        }
        return SORTED_BY_SIZE.stream().anyMatch(noun -> text.startsWith(noun, end)) && countFollows(text, end, within);
    }

    private static boolean within(String text, int from, int reach, String noun) {
        int at = text.indexOf(noun, from);
        if (at < 0 || at > from + reach) {
            return false;
        }
        for (int i = from; i < at; i++) {
            if (!isHan(text.charAt(i)) && "“”".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean countFollows(String text, int from, Span within) {
        for (int i = from; i < Math.min(within.end(), from + 14); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '。' || c == ';' || c == '\n') {
                return false;
            }
            if (NumberText.isArabic(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesPlant(String text, int from, int end, Span within) {
        if (end >= within.end() || !isHan(text.charAt(end)) || "的以左右和及至到上".indexOf(text.charAt(end)) >= 0) {
            return false;
        }
        for (int i = end; i < Math.min(within.end(), end + PLANT_WITHIN); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '。' || c == ';' || c == '\n' || NumberText.isArabic(c)) {
                break;
            }
            int at = i;
            if (i > end && PLANTS.stream().anyMatch(plant -> text.startsWith(plant, at))) {
                return true;
            }
            if (c == '、') {
                return nounBefore(text, from, within);
            }
        }
        return false;
    }

    /** Whether the number hangs on a name directly before it instead of a verb or a stop. */
    private static boolean nounBefore(String text, int from, Span within) {
        return from > within.start()
                && isHan(text.charAt(from - 1))
                && "为达产到成约近超的量增有".indexOf(text.charAt(from - 1)) < 0;
    }

    static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }
}
