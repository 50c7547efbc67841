package io.github.baoshu.formats.pdf;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Knows pages that are set in two columns: most lines stand on one side of the middle, or have one wide gap at the same
 * place. Their lines may be joined in a wrong order.
 */
final class Columns {
    /** A page of fewer lines in each column is not told from a table. */
    private static final int LINES = 8;
    /** Of all lines, so many at the least are in columns. */
    private static final double MOST = 0.7;
    /** Gaps that part columns lie so near each other, in characters. */
    private static final float SAME = 2;
    /** A column is so wide at the least, in characters; cells of tables are narrower. */
    private static final int WIDTH = 8;

    private Columns() {}

    /** How many pages are set in columns. */
    static int pages(List<Line> lines) {
        Map<Integer, List<Line>> pages = lines.stream().collect(Collectors.groupingBy(Line::page));
        return (int) pages.values().stream().filter(Columns::isIn).count();
    }

    private static boolean isIn(List<Line> page) {
        double from = page.stream().mapToDouble(Line::left).min().orElse(0);
        double to = page.stream().mapToDouble(Line::right).max().orElse(0);
        double middle = (from + to) / 2;
        List<Line> wide =
                page.stream().filter(line -> line.text().length() >= WIDTH).toList();
        long left = wide.stream().filter(line -> line.right() < middle).count();
        long right = wide.stream().filter(line -> line.left() > middle).count();
        if (left >= LINES && right >= LINES && left + right >= MOST * page.size()) {
            return true;
        }
        long parted = wide.stream()
                .filter(line -> line.gap() > 0 && Math.abs(line.gap() - middle) < SAME * line.em())
                .filter(line -> line.text().length() >= 2 * WIDTH)
                .count();
        return parted >= LINES && parted >= MOST * page.size();
    }
}
