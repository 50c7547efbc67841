package io.github.baoshu.formats.html;

import io.github.baoshu.lexicon.TermTable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;

/**
 * Finds the article of a page: the known containers that hold most of its prose, else the smallest element that does.
 * Prose is text outside links in runs long or closed enough to be sentences.
 */
final class Article {
    /** A container holds at least this share of a page's prose. */
    private static final double MOST = 0.6;
    /** Without a known container: the smallest element with this share. */
    private static final double NEARLY_ALL = 0.9;
    /** A run of text this long is prose even without a full stop. */
    private static final int LONG_RUN = 30;

    private final List<Evaluator> containers;

    Article() {
        containers =
                TermTable.resource(Article.class, "containers.tsv", "selector", "system", "example").rows().stream()
                        .map(row -> QueryParser.parse(row.cell(0)))
                        .toList();
    }

    /** The elements of the article in page order, none within another; the body where the page holds no prose. */
    List<Element> find(Document page) {
        Prose prose = new Prose();
        NodeTraversor.traverse(prose, page.body());
        int all = prose.of(page.body());
        if (all == 0) {
            return List.of(page.body());
        }
        for (Evaluator container : containers) {
            List<Element> found = outermost(page.body().select(container));
            if (found.stream().mapToInt(prose::of).sum() >= all * MOST) {
                return found;
            }
        }
        return List.of(smallest(page.body(), prose, all * NEARLY_ALL));
    }

    private static List<Element> outermost(List<Element> elements) {
        List<Element> outermost = new ArrayList<>();
        for (Element element : elements) {
            if (outermost.isEmpty() || !isWithin(element, outermost.get(outermost.size() - 1))) {
                outermost.add(element);
            }
        }
        return outermost;
    }

    static boolean isWithin(Element element, Element outer) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up == outer) {
                return true;
            }
        }
        return false;
    }

    private static Element smallest(Element body, Prose prose, double least) {
        Element smallest = body;
        for (Element next = body; next != null; ) {
            smallest = next;
            next = null;
            for (Element child : smallest.children()) {
                next = prose.of(child) >= least && holdsLines(child) ? child : next;
            }
        }
        return smallest;
    }

    /** Whether an element is more than one paragraph. */
    private static boolean holdsLines(Element element) {
        return element.children().stream()
                .anyMatch(child -> child.isBlock() || child.normalName().equals("br") || holdsLines(child));
    }

    /** The characters of prose within each element. */
    private static final class Prose implements NodeVisitor {
        private final Map<Element, Integer> prose = new IdentityHashMap<>();
        private int links;

        int of(Element element) {
            return prose.getOrDefault(element, 0);
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element && element.normalName().equals("a")) {
                links++;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof TextNode text && links == 0) {
                String words = text.getWholeText().strip();
                if (words.length() >= LONG_RUN || words.indexOf('。') >= 0) {
                    add(node, words.length());
                }
            } else if (node instanceof Element element) {
                links -= element.normalName().equals("a") ? 1 : 0;
                add(node, of(element));
            }
        }

        private void add(Node node, int length) {
            if (length > 0 && node.parent() instanceof Element parent) {
                prose.merge(parent, length, Integer::sum);
            }
        }
    }
}
