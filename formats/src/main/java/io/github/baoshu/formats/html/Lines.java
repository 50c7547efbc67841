package io.github.baoshu.formats.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element as a browser lays it out: a line for each block and at each break, tabs between cells. */
final class Lines implements NodeVisitor {
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> LINES = Set.of("br", "hr");

    private final StringBuilder text = new StringBuilder();

    private Lines() {}

    static String of(Element element) {
        Lines lines = new Lines();
        element.traverse(lines);
        return lines.text.toString().strip() + "\n";
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode characters) {
            append(characters.getWholeText());
        } else if (node instanceof Element element) {
            if (LINES.contains(element.normalName())) {
                text.append('\n');
            } else if (CELLS.contains(element.normalName())) {
                if (element.previousElementSibling() != null) {
                    text.append('\t');
                }
            } else if (element.isBlock()) {
                breakLine();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock() && !CELLS.contains(element.normalName())) {
            breakLine();
        }
    }

    private void breakLine() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** White space of the source is one space, and none between Chinese characters or at the start of a line. */
    private void append(String characters) {
        boolean space = false;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
                space = true;
                continue;
            }
            if (space && !text.isEmpty() && !isWide(last()) && !isWide(c) && !Character.isWhitespace(last())) {
                text.append(' ');
            }
            space = false;
            text.append(c);
        }
        if (space && !text.isEmpty() && !isWide(last()) && !Character.isWhitespace(last())) {
            text.append(' ');
        }
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0x9FFF || c >= 0xFF00 && c <= 0xFFEF;
    }
}
