package io.github.baoshu.formats.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the text of each page begins and ends. Left and right pages of a book differ in where, and hardly in how wide: a
 * page without a full line is taken to be as wide as others are.
 */
final class Margins {
    /** Lines that begin within so many points of each other begin at one place. */
    private static final float SAME = 2;

    private static final String HANGING = "，。、；：！？”’）》,.;:!?)";

    private final Map<Integer, Float> lefts = new HashMap<>();
    private final Map<Integer, Float> rights = new HashMap<>();

    Margins(List<Line> lines) {
        Map<Integer, List<Line>> pages = new HashMap<>();
        for (Line line : lines) {
            pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line);
        }
        List<Float> widths = new ArrayList<>();
        pages.forEach((page, own) -> {
            float left = leftOf(own);
            float right =
                    (float) own.stream().mapToDouble(Margins::unhung).max().orElse(left);
            lefts.put(page, left);
            rights.put(page, right);
            widths.add(right - left);
        });
        widths.sort(null);
        float usual = widths.isEmpty() ? 0 : widths.get(widths.size() / 2);
        rights.replaceAll((page, right) -> Math.max(right, lefts.getOrDefault(page, right) + usual));
    }

    /** Where a line ends without the mark at its end, which may hang beyond the margin. */
    private static float unhung(Line line) {
        char end = line.text().charAt(line.text().length() - 1);
        return HANGING.indexOf(end) < 0 ? line.right() : line.right() - line.em();
    }

    /** The leftmost place where at least two lines of a page begin. */
    private static float leftOf(List<Line> lines) {
        List<Float> lefts = lines.stream().map(Line::left).sorted().toList();
        for (int i = 1; i < lefts.size(); i++) {
            if (lefts.get(i) - lefts.get(i - 1) <= SAME) {
                return lefts.get(i - 1);
            }
        }
        return lefts.get(0);
    }

    /** Where the text begins on the page of a line, in points. */
    float left(Line line) {
        return lefts.getOrDefault(line.page(), line.left());
    }

    /** Where the text ends on the page of a line. */
    float right(Line line) {
        return rights.getOrDefault(line.page(), line.right());
    }
}
