package io.github.baoshu.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The lines of an element as a browser shows them: blocks and {@code br} break lines, cells are parted by tabs, white
 * space runs together. A line break in the source between two Chinese characters shows nothing. No-break and full-width
 * spaces stay.
 */
final class PageLines implements NodeVisitor {
    private static final Set<String> CELLS = Set.of("td", "th");

    /** What stands between the text so far and the next; a stronger one replaces a weaker one. */
    private enum Gap {
        NONE,
        SPACE,
        SOFT_BREAK,
        TAB,
        LINE
    }

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Gap gap = Gap.NONE;
    private int preformatted;

    private PageLines() {}

    /** The lines of an element that are not blank. */
    static List<String> of(Element element) {
        PageLines lines = new PageLines();
        NodeTraversor.traverse(lines, element);
        lines.breakLine();
        return lines.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (CELLS.contains(name)) {
                gap = element.previousElementSibling() == null ? gap : Gap.TAB;
            } else if (name.equals("br")) {
                breakLine();
            } else if (element.isBlock() && gap != Gap.TAB) {
                gap = Gap.LINE;
            }
            preformatted += name.equals("pre") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            if (element.isBlock() && !CELLS.contains(element.normalName())) {
                gap = Gap.LINE;
            }
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (preformatted > 0 && c == '\n') {
                breakLine();
            } else if (c == '\n' || c == '\r') {
                widen(Gap.SOFT_BREAK);
            } else if (c == ' ' || c == '\t' || c == '\f') {
                widen(Gap.SPACE);
            } else {
                close(c);
                line.append(c);
            }
        }
    }

    private void widen(Gap wider) {
        gap = wider.compareTo(gap) > 0 ? wider : gap;
    }

    /** Writes the gap before a character. */
    private void close(char next) {
        if (gap == Gap.LINE) {
            breakLine();
        } else if (line.length() > 0) {
            char last = line.charAt(line.length() - 1);
            boolean space = gap == Gap.SPACE || gap == Gap.SOFT_BREAK && !(isChinese(last) && isChinese(next));
            line.append(gap == Gap.TAB ? "\t" : space ? " " : "");
        }
        gap = Gap.NONE;
    }

    private void breakLine() {
        String whole = line.toString();
        if (!whole.isBlank()) {
            lines.add(whole);
        }
        line.setLength(0);
        gap = Gap.NONE;
    }

    private static boolean isChinese(char c) {
        return Character.isIdeographic(c) || c >= '\u3000' && c <= '\u303F' || c >= '\uFF00' && c <= '\uFFEF';
    }
}
