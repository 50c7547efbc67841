package io.github.baoshu.section;

import io.github.baoshu.text.Span;
import java.util.List;

/**
 * Finds where the words of a heading end that runs into its body without a break.
 *
 * <p>Each place in the first sentence is weighed: by the words that headings close with, by the words that bodies open
 * with, by the balance of a heading of two halves, and by whether what is left up to the stop looks like a topic
 * sentence.
 */
final class HeadingEnd {
    /** Words that close a heading. */
    private static final List<String> CLOSERS = List.of(
            "工作回顾", "工作安排", "目标任务", "主要任务", "重点工作", "工作部署", "总体要求", "自身建设", "人民满意政府", "政府", "回顾", "安排", "任务", "夯实",
            "成效", "释放", "提升", "改善", "台阶", "动能", "发展", "动力", "高地", "引擎", "环境", "指数", "后劲", "升级", "开放", "生活", "执行力",
            "新局面", "新格局", "新突破", "新优势", "新活力", "活力", "需求", "新体系", "体系", "质效", "民生", "定位", "建设", "新发展", "新高地", "水平",
            "增强", "优化", "见效", "突破", "跨越", "振兴", "和谐", "稳定", "保障", "进展", "增长", "新面貌", "面貌", "福祉", "幸福感", "获得感", "品质",
            "实力", "竞争力", "效能", "效益", "支撑", "治理", "转型", "融合", "改革", "创新");

    /** Words that a body opens with. */
    private static final List<String> OPENERS = List.of(
            "坚持", "围绕", "深入", "持续", "把", "以", "突出", "全年", "打铁", "统筹", "过去", "今年", "本届", "一年来", "五年来", "各位代表", "今后",
            "紧紧", "认真", "积极", "加快", "加强", "切实", "大力", "着力", "牢固", "始终", "全面", "全力", "主动", "严格", "推进", "推动", "强化", "在",
            "我们", "要", "面对", "按照", "落实", "贯彻", "扎实", "深度", "补齐", "抓住", "发挥", "优化", "提升", "稳步", "生态", "民生", "全市", "未来",
            "完善", "巩固", "不断", "20", "切实", "当前", "做好");

    /** Those of them that hardly stand inside a heading. */
    private static final List<String> SURE_OPENERS = List.of(
            "坚持", "围绕", "深入", "把", "以", "全年", "打铁", "过去", "今年", "本届", "一年来", "五年来", "各位代表", "今后", "紧紧", "认真", "我们",
            "面对", "按照", "未来", "当前");

    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    private HeadingEnd() {}

    /** The end of the heading whose words begin at {@code from}; {@code stop} is the first closing stop behind. */
    static int find(String text, int from, int stop, int level) {
        int best = stop;
        double most = Double.NEGATIVE_INFINITY;
        for (int end = from + SHORTEST; end <= Math.min(stop, from + LONGEST); end++) {
            double weight = weigh(text, new Span(from, end), stop, level);
            if (weight >= most) {
                most = weight;
                best = end;
            }
        }
        return best;
    }

    private static double weigh(String text, Span words, int stop, int level) {
        int end = words.end();
        if (end < stop && ",、;:".indexOf(text.charAt(end)) >= 0 || ",、;:(“".indexOf(text.charAt(end - 1)) >= 0) {
            return Double.NEGATIVE_INFINITY;
        }
        double weight = 0;
        int closer = longest(CLOSERS, text, end, true);
        int opener = longest(closer > 0 ? OPENERS : SURE_OPENERS, text, end, false);
        weight += closer * 1.2 + opener;
        if (end < stop && longest(CLOSERS, text, end, false) > 0 && opener == 0) {
            weight -= 2;
        }
        int comma = text.indexOf(',', words.start());
        boolean halves = comma > 0 && comma < end;
        if (halves) {
            int first = comma - words.start();
            int second = end - comma - 1;
            weight += 2.5 - Math.abs(first - second) * 0.35;
            if (text.substring(comma + 1, end).indexOf(',') >= 0) {
                weight -= 4;
            }
        } else if (level == 2 && comma > 0 && comma - words.start() < 16) {
            weight -= 0.5;
        } else {
            weight -= Math.max(0, words.length() - 14) * 0.3;
        }
        int left = stop - end;
        if (left == 0) {
            weight -= 1;
        } else if (left >= 5 && left <= 16 && text.indexOf(',', end) > stop) {
            weight += 1.5;
        } else if (left < 5) {
            weight -= 3;
        }
        return weight;
    }

    private static int longest(List<String> words, String text, int at, boolean before) {
        int longest = 0;
        for (String word : words) {
            boolean found = before
                    ? at >= word.length() && text.startsWith(word, at - word.length())
                    : text.startsWith(word, at);
            if (found) {
                longest = Math.max(longest, Math.min(word.length(), 4));
            }
        }
        return longest;
    }
}
