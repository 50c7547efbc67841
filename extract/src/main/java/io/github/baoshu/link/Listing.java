package io.github.baoshu.link;

import java.util.ArrayList;
import java.util.List;

/** Takes listed names apart: A、B和C, A、B等主要产品. */
final class Listing {
    /** Words that hold a character which joins elsewhere: 普及率, 参与人数, 共和国. */
    private static final List<String> WORDS =
            List.of("普及", "涉及", "惠及", "波及", "遍及", "参与", "与会", "和谐", "和美", "和平", "共和", "饱和", "中和", "总和", "缓和", "祥和");

    private Listing() {}

    /** The parts of a name between 、 和 及 and 与, as written. */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '“' && depth == 0 && i > start && name.charAt(i - 1) == '”') {
                add(parts, name.substring(start, i)); // “保交楼”“保交房”交付率
                start = i;
                depth++;
            } else if (c == '“' || c == '(') {
                depth++;
            } else if (c == '”' || c == ')') {
                depth--;
            } else if (depth <= 0 && joins(c, i - start) && !isInWord(name, i)) {
                int width = name.startsWith("以及", i - 1) ? 1 : 0;
                add(parts, name.substring(start, i - width));
                start = i + 1;
            }
        }
        add(parts, name.substring(start));
        return parts;
    }

    /** The parts of a name between 、 alone: 住宿业、仓储和邮政业增加值 has two. */
    static List<String> marked(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("、")) {
            add(parts, part);
        }
        return parts;
    }

    /** Whether the character at an index is within a word: 及 in 普及率. */
    private static boolean isInWord(String name, int at) {
        for (String word : WORDS) {
            int inside = word.indexOf(name.charAt(at));
            if (inside >= 0 && name.startsWith(word, at - inside)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the character ends a part of so many before it. */
    private static boolean joins(char c, int length) {
        return c == '、' || length > 1 && (c == '和' || c == '及' || c == '与');
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }

    /** What is listed before 等 in A、B、C等主要产品; empty where nothing is. */
    static List<String> listed(String name) {
        int others = name.lastIndexOf('等');
        List<String> listed = others > 0 ? parts(name.substring(0, others)) : List.of();
        return listed.size() >= 2 ? listed : List.of();
    }

    /** The indicators in 进出口总额、财政收入等主要指标; empty where the name is no such list. */
    static List<String> indicators(String name) {
        int others = name.lastIndexOf('等');
        boolean lists = others > 0 && name.endsWith("指标") && name.length() - others <= 8;
        return lists ? parts(name.substring(0, others)) : List.of();
    }
}
