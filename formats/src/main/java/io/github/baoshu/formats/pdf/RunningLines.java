package io.github.baoshu.formats.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds page numbers and running heads: what stands at the edge of a page alone, or on many pages but for its digits. */
final class RunningLines {
    /** The shares of a page's height above and below which they stand. */
    private static final float UPPER = 0.12f;

    private static final float LOWER = 0.88f;

    /** － 3 －, 第3页, 第 3 页 共 20 页, 3/20. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－·.\\s]*(?:第\\s*)?\\d{1,4}\\s*(?:页)?(?:[,，/\\s]*(?:共\\s*)?\\d{1,4}\\s*页?)?[-—–－·.\\s]*");

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** How many places a line can stand at on a page: those of one place are less than a line apart. */
    private static final int PLACES = 100;

    private static final int FEW_PAGES = 2;

    private final int pages;

    RunningLines(int pages) {
        this.pages = pages;
    }

    /** The lines that are the text's own. */
    List<Line> without(List<Line> lines) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (Line line : lines) {
            if (isAtEdge(line)) {
                seen.computeIfAbsent(shape(line), shape -> new HashSet<>()).add(line.page());
            }
        }
        List<Line> own = new ArrayList<>();
        for (Line line : lines) {
            boolean numbers = isAtEdge(line) && PAGE_NUMBER.matcher(line.text()).matches();
            boolean repeated = isAtEdge(line)
                    && pages >= FEW_PAGES
                    && seen.getOrDefault(shape(line), Set.of()).size() * 2 > pages;
            if (!numbers && !repeated) {
                own.add(line);
            }
        }
        return own;
    }

    private static boolean isAtEdge(Line line) {
        return line.top() < UPPER || line.top() > LOWER;
    }

    private static String shape(Line line) {
        return Math.round(line.top() * PLACES) + DIGITS.matcher(line.text()).replaceAll("0");
    }
}
