package io.github.baoshu.link;

import io.github.baoshu.link.NameWords.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Resolves coordinated names: 城镇、农村常住居民人均可支配收入 into two full names, 营业收入、利润 of one subject into both with it,
 * and names fused into one word (城乡, 一二三产).
 */
final class Coordination {
    private final NameWords words;
    private final FusedWords fused;

    Coordination(NameWords words, FusedWords fused) {
        this.words = words;
        this.fused = fused;
    }

    /** The names of so many subjects in a name; empty where it has another number of them. */
    List<String> split(String name, int count) {
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
        List<String> parts = Listing.parts(name);
        if (parts.size() == count) {
            return expand(parts);
        }
        return parts.size() == 1 ? fused.split(name, count) : List.of();
    }

    /** The names that share one value; the name itself where it is one. */
    List<String> each(String name) {
        List<String> listed = Listing.listed(name);
        if (!listed.isEmpty()) {
            return listed;
        }
        int parts = Listing.parts(name).size();
        int most = parts > 1 ? parts : 3;
        for (int count = Math.max(parts, 2); count <= most; count++) {
            List<String> split = split(name, count);
            if (!split.isEmpty()) {
                return split;
            }
        }
        return List.of(name);
    }

    /** Gives each part what it shares with its neighbours. */
    List<String> expand(List<String> parts) {
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
    private boolean isBareHead(String part) {
        String head = headOf(part);
        return !head.isEmpty() && part.length() - head.length() <= 2;
    }

    private String headOf(String part) {
        String longest = "";
        for (String head : words.of(Kind.HEAD)) {
            if (part.endsWith(head) && head.length() > longest.length()) {
                longest = head;
            }
        }
        return longest;
    }

    /** What the last part has behind the piece that is parallel to this part. */
    private String shared(String part, String last) {
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
        int parallel = Math.min(part.length(), last.length() - head.length());
        return head.isEmpty() || parallel <= 0 ? "" : last.substring(parallel);
    }
}
