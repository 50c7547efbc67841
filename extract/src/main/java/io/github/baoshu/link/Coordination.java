package io.github.baoshu.link;

import io.github.baoshu.link.NameWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Resolves coordinated names: 城镇、农村常住居民人均可支配收入 into two full names, 营业收入、利润 of one subject into both with it,
 * and names fused into one word (城乡, 一二三产).
 */
final class Coordination {
    /** A name longer than this than a part is not parallel to it by its length: 对日韩、沿线友好地区进出口. */
    private static final int FAR = 3;
    /** The last two characters of a name tell its sort: 企业. */
    private static final int SORT = 2;

    private final NameWords words;
    private final FusedWords fused;

    Coordination(NameWords words, FusedWords fused) {
        this.words = words;
        this.fused = fused;
    }

    /** The names of so many subjects in a name; empty where it has another number of them. Known names stay whole. */
    List<String> split(String name, int count, Predicate<String> known) {
        int others = name.lastIndexOf('等');
        if (others > 0 && others < name.length() - 1 && !name.startsWith("等级", others)) {
            List<String> listed = Listing.parts(name.substring(0, others));
            String head = name.substring(others + 1);
            if (listed.size() == count) {
                return listed.stream()
                        .map(part -> part.endsWith(head) ? part : part + head)
                        .toList();
            }
        }
        List<String> unfused = fused.split(name, count);
        if (!unfused.isEmpty()) {
            return unfused;
        }
        List<String> parts = Listing.parts(name);
        if (parts.size() > count) {
            parts = Listing.marked(name);
        }
        if (parts.size() != count || count < 2) {
            return List.of();
        }
        boolean told = parts.stream().skip(1).anyMatch(part -> words.beginsAt(Kind.DONE, part, 0));
        return told ? parts.stream().map(this::undone).toList() : expand(parts, known);
    }

    /** A name without the verb that says it was reached: 实现旅游收入. */
    private String undone(String part) {
        for (String done : words.of(Kind.DONE)) {
            if (part.startsWith(done) && part.length() >= done.length() + 2) {
                return part.substring(done.length());
            }
        }
        return part;
    }

    /** The names that share one value; the name itself where it is one. */
    List<String> each(String name, Predicate<String> known) {
        List<String> listed = Listing.listed(name);
        if (!listed.isEmpty()) {
            return listed;
        }
        int parts = Listing.parts(name).size();
        int most = parts > 1 ? parts : 3;
        for (int count = Math.max(parts, 2); count <= most; count++) {
            List<String> split = split(name, count, known);
            if (!split.isEmpty()) {
                return split;
            }
        }
        return List.of(name);
    }

    /** Gives each part what it shares with its neighbours. */
    List<String> expand(List<String> parts, Predicate<String> known) {
        List<String> full = new ArrayList<>(parts);
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        String head = headOf(first);
        String owner = first.substring(0, first.length() - head.length());
        boolean owned = !head.isEmpty() && owner.length() >= 2 && !headOf(last).isEmpty();
        if (owned && parts.stream().skip(1).allMatch(part -> isBareHead(part))) {
            for (int i = 1; i < full.size(); i++) {
                String part = parts.get(i);
                boolean whole = part.length() > headOf(part).length() && known.test(part);
                full.set(i, whole ? part : owner + part);
            }
            return full;
        }
        String own = last.substring(0, last.length() - headOf(last).length());
        boolean mixed = parts.subList(0, parts.size() - 1).stream()
                .anyMatch(part -> isHeaded(part) && !own.contains(headOf(part)));
        for (int i = 0; i + 1 < full.size(); i++) {
            String part = parts.get(i);
            if (!isComplete(part, known) || isParallel(part, own, last)) {
                full.set(
                        i,
                        knownWith(last, part, known).orElseGet(() -> mixed ? part : part + shared(part, last, known)));
            }
        }
        String area = area(first);
        for (int i = 1; i < full.size(); i++) {
            if (!area.isEmpty() && !full.get(i).startsWith(area)) {
                full.set(i, area + full.get(i));
            } else if (!known.test(full.get(i))) {
                full.set(i, ownerOf(first, parts.get(i)) + full.get(i));
            }
        }
        return full;
    }

    /** The areas that the first of a list opens with, whose measures all are: 园区 of 园区工业增加值、税收; else empty. */
    private String area(String first) {
        String group = first.substring(0, words.longestAt(Kind.GROUP, first, 0));
        return group.endsWith("区") ? group : "";
    }

    /** Whether a part is a known name that says what it measures of what: 固定资产投资, but not 存款 of 存款、贷款余额. */
    private boolean isComplete(String part, Predicate<String> known) {
        String head = headOf(part);
        return part.length() > head.length() + 1 && known.test(part) && (!head.isEmpty() || part.length() >= 5);
    }

    /** Whether a part without a head is of the same sort as what the last has before its head: 高新技术企业、科技型企业|贷款. */
    private boolean isParallel(String part, String own, String last) {
        boolean headed = own.length() < last.length() && own.length() > SORT;
        return headed && headOf(part).isEmpty() && own.endsWith(part.substring(Math.max(0, part.length() - SORT)));
    }

    /** Whether a part has a head of its own and what it is of: 进口货值. */
    private boolean isHeaded(String part) {
        String head = headOf(part);
        return !head.isEmpty() && part.length() >= head.length() + 2;
    }

    /** The part with as much of the end of the last one as makes it a known name: 第一 of 第三产业增加值. */
    private static Optional<String> knownWith(String last, String part, Predicate<String> known) {
        for (int at = 1; at < last.length(); at++) {
            String name = part + last.substring(at);
            if (known.test(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** What the first part has before the piece parallel to this part: 农村特困人员 of 集中供养、分散供养标准. */
    private String ownerOf(String first, String part) {
        for (int length = Math.min(first.length() - 1, 4); length >= 2; length--) {
            String suffix = first.substring(first.length() - length);
            int at = part.indexOf(suffix);
            int piece = at + length;
            boolean measured = piece == part.length() && !headOf(part).isEmpty(); // 税收收入、非税收入
            if (at > 0 && !measured && first.length() - piece >= 3) {
                return first.substring(0, first.length() - piece);
            }
        }
        return "";
    }

    /** Whether a name is no more than a head and a word before it: 利润, 死亡人数. */
    private boolean isBareHead(String part) {
        String head = headOf(part);
        return !head.isEmpty() && part.length() - head.length() <= 2;
    }

    private String headOf(String name) {
        return words.longestEnd(Kind.HEAD, name);
    }

    /** What the last part has behind the piece that is parallel to this part. */
    private String shared(String part, String last, Predicate<String> known) {
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
        for (String end : words.of(Kind.PARALLEL_END)) {
            int at = last.indexOf(end);
            if (at > 0 && at + end.length() < last.length() && part.length() <= at + end.length()) {
                return last.substring(at + end.length());
            }
        }
        String head = headOf(last);
        int own = last.length() - head.length();
        if (own - part.length() > FAR) {
            for (int at = part.length(); at < own; at++) {
                if (known.test(last.substring(at))) {
                    return last.substring(at);
                }
            }
        }
        int parallel = own == part.length() + 1 ? own : Math.min(part.length(), own); // 大豆、马铃薯产量
        return head.isEmpty() || parallel <= 0 ? "" : last.substring(parallel);
    }
}
