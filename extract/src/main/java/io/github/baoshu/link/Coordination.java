package io.github.baoshu.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Resolves coordinated names: 城镇、农村常住居民人均可支配收入 into two full names, 营业收入、利润 of one subject into both with it,
 * and names fused into one word (城乡, 一二三产).
 */
final class Coordination {
    /** Nouns that complete a name, so that nothing is taken from the name behind it. */
    private static final List<String> HEADS = List.of(
            "增加值", "总产值", "产值", "产量", "销量", "收入", "支出", "利润", "利税", "税收", "起数", "人数", "人次", "花费", "总额", "面积", "标准",
            "比重", "占比", "比例", "数量", "规模", "投资", "存款", "贷款", "余额", "总人数", "失业率", "覆盖率", "率", "费用", "营业额", "进口", "出口",
            "能耗", "吞吐量", "周转量", "发案率", "零售额", "销售额", "交易额", "营收", "案件", "普及率", "合格率", "就业率", "入学率", "比率", "用电量", "价格");

    /** Where the piece of a name ends that is parallel to a shorter one before it: 新农合和城镇居民医疗保险｜补助标准. */
    private static final List<String> PARALLEL_ENDS = List.of("医疗保险", "养老保险", "医保", "保险", "人员", "企业", "产业", "行业");

    /** Words fused into one, and what they stand for. */
    private static final Map<String, List<String>> FUSED = Map.of(
            "城乡", List.of("城镇", "农村"),
            "一二三产业", List.of("第一产业", "第二产业", "第三产业"),
            "一二三产", List.of("第一产业", "第二产业", "第三产业"),
            "三次产业", List.of("第一产业", "第二产业", "第三产业"),
            "二三产业", List.of("第二产业", "第三产业"),
            "进出口", List.of("进口", "出口"),
            "产销量", List.of("产量", "销量"),
            "预算收支", List.of("预算收入", "预算支出"),
            "存贷款", List.of("存款", "贷款"),
            "省市", List.of("省", "市"));

    private Coordination() {}

    /** The parts of a name between 、 和 及 and 与, as written. */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '“' || c == '(') {
                depth++;
            } else if (c == '”' || c == ')') {
                depth--;
            } else if (depth <= 0
                    && (c == '、'
                            || c == '和' && i > start + 1
                            || c == '及' && i > start + 1
                            || c == '与' && i > start + 1)) {
                int width = name.startsWith("以及", i - 1) ? 1 : 0;
                add(parts, name.substring(start, i - width));
                start = i + 1;
            }
        }
        add(parts, name.substring(start));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }

    /** The names of so many subjects in a name; empty where it has another number of them. */
    static List<String> split(String name, int count) {
        int others = name.lastIndexOf('等');
        if (others > 0 && others < name.length() - 1 && !name.startsWith("等级", others)) {
            List<String> listed = parts(name.substring(0, others));
            String head = name.substring(others + 1);
            if (listed.size() == count) {
                return listed.stream()
                        .map(part -> part.endsWith(head) ? part : part + head)
                        .toList();
            }
        }
        List<String> parts = parts(name);
        if (parts.size() == count) {
            return expand(parts);
        }
        for (Map.Entry<String, List<String>> fused : FUSED.entrySet()) {
            int at = name.indexOf(fused.getKey());
            if (at >= 0 && fused.getValue().size() == count && parts.size() == 1) {
                String before = name.substring(0, at);
                String behind = name.substring(at + fused.getKey().length());
                return fused.getValue().stream()
                        .map(one -> before + one + behind)
                        .toList();
            }
        }
        return List.of();
    }

    /** The indicators in 进出口总额、财政收入等主要指标; empty where the name is no such list. */
    static List<String> listedIndicators(String name) {
        int others = name.lastIndexOf('等');
        boolean lists = others > 0 && name.endsWith("指标") && name.length() - others <= 8;
        return lists ? parts(name.substring(0, others)) : List.of();
    }

    /** What is listed before 等 in A、B、C等主要产品; empty where nothing is. */
    static List<String> listed(String name) {
        int others = name.lastIndexOf('等');
        List<String> listed = others > 0 ? parts(name.substring(0, others)) : List.of();
        return listed.size() >= 2 ? listed : List.of();
    }

    /** Gives each part what it shares with its neighbours. */
    static List<String> expand(List<String> parts) {
        List<String> full = new ArrayList<>(parts);
        String last = parts.get(parts.size() - 1);
        String head = headOf(parts.get(0));
        String owner = parts.get(0).substring(0, parts.get(0).length() - head.length());
        boolean owned = !head.isEmpty() && owner.length() >= 2 && !headOf(last).isEmpty();
        if (owned && parts.stream().skip(1).allMatch(part -> isBareHead(part))) {
            for (int i = 1; i < full.size(); i++) {
                full.set(i, owner + parts.get(i));
            }
            return full;
        }
        for (int i = 0; i + 1 < full.size(); i++) {
            full.set(i, parts.get(i) + shared(parts.get(i), last));
        }
        for (int i = 1; i < full.size(); i++) {
            full.set(i, ownerOf(parts.get(0), parts.get(i)) + full.get(i));
        }
        return full;
    }

    /** What the first part has before the piece parallel to this part: 农村特困人员 of 集中供养、分散供养标准. */
    private static String ownerOf(String first, String part) {
        for (int length = Math.min(first.length() - 1, 4); length >= 2; length--) {
            String suffix = first.substring(first.length() - length);
            int at = part.indexOf(suffix);
            int piece = at + length;
            if (at > 0 && first.length() - piece >= 3) {
                return first.substring(0, first.length() - piece);
            }
        }
        return "";
    }

    /** Whether a name is no more than a head and a word before it: 利润, 死亡人数. */
    private static boolean isBareHead(String part) {
        String head = headOf(part);
        return !head.isEmpty() && part.length() - head.length() <= 2;
    }

    private static String headOf(String part) {
        String longest = "";
        for (String head : HEADS) {
            if (part.endsWith(head) && head.length() > longest.length()) {
                longest = head;
            }
        }
        return longest;
    }

    /** What the last part has behind the piece that is parallel to this part. */
    private static String shared(String part, String last) {
        if (part.length() >= last.length() && !headOf(part).isEmpty()) {
            return "";
        }
        for (int length = Math.min(part.length(), 4); length > 0; length--) {
            String suffix = part.substring(part.length() - length);
            int at = last.indexOf(suffix);
            boolean inside = at > 0 && at + length < last.length();
            if (inside && (length > 1 || at + 1 >= part.length() - 1)) {
                String rest = last.substring(at + length);
                return part.endsWith(rest) ? "" : rest;
            }
        }
        if (!headOf(part).isEmpty()) {
            return "";
        }
        int possessive = last.indexOf('的');
        if (possessive > 0 && part.length() <= possessive + 2) {
            return last.substring(possessive + 1);
        }
        for (String end : PARALLEL_ENDS) {
            int at = last.indexOf(end);
            if (at > 0 && at + end.length() < last.length() && part.length() <= at + end.length()) {
                return last.substring(at + end.length());
            }
        }
        String head = headOf(last);
        int parallel = Math.min(part.length(), last.length() - head.length());
        return head.isEmpty() || parallel <= 0 ? "" : last.substring(parallel);
    }
}
