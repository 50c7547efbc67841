package io.github.baoshu.formats.html;

import io.github.baoshu.lexicon.TermTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the heading of an article where it stands outside of it: the lines before it that tell title, session, speaker,
 * source or date; else the title that the page declares.
 */
final class PageHeading {
    private static final int LONGEST = 80;
    private static final int MOST_LINES = 8;
    /** The heading within an article stands in its first lines. */
    private static final int ARTICLE_HEAD = 6;
    /** What sites put behind the title of a page: " - 石泊县人民政府", "_政府信息公开". */
    private static final Pattern SITE = Pattern.compile("\\s*[-_|—－]+\\s*[^-_|—－]*(?:政府|网|公开|门户)[^-_|—－]*$");

    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}");

    private static final String TITLE = "TITLE";

    private final List<TermTable.Row> words = TermTable.resource(
                    PageHeading.class, "heading-words.tsv", "words", "kind", "example")
            .rows();

    /** The lines of the heading that the article itself does not hold. */
    List<String> find(Document page, List<Element> article, List<String> body) {
        List<String> head = body.subList(0, Math.min(ARTICLE_HEAD, body.size()));
        Set<String> found = new LinkedHashSet<>();
        for (String line : before(page, article.get(0))) {
            String known = line.strip();
            if (isHeading(known) && head.stream().noneMatch(own -> own.strip().equals(known))) {
                found.remove(known);
                found.add(known);
            }
        }
        List<String> lines = new ArrayList<>(found);
        lines = lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size());
        boolean titled = lines.stream().anyMatch(this::isTitle) || head.stream().anyMatch(this::isTitle);
        String declared = titled ? "" : declared(page);
        if (!declared.isEmpty() && head.stream().noneMatch(own -> own.strip().equals(declared))) {
            List<String> withTitle = new ArrayList<>(List.of(declared));
            withTitle.addAll(lines);
            return withTitle;
        }
        return lines;
    }

    private boolean isTitle(String line) {
        return line.length() <= LONGEST
                && words.stream().anyMatch(row -> row.cell(1).equals(TITLE) && line.contains(row.cell(0)));
    }

    private boolean isHeading(String line) {
        if (line.length() > LONGEST || line.endsWith("。")) {
            return false;
        }
        return words.stream().anyMatch(row -> line.contains(row.cell(0)))
                || DATE.matcher(line).find();
    }

    /** The lines of a page before an element, without links. */
    private static List<String> before(Document page, Element article) {
        Element body = page.body();
        if (article == body) {
            return List.of();
        }
        List<Integer> path = path(body, article);
        Element copy = body.clone();
        Element at = copy;
        for (int index : path) {
            List<Node> behind = at.childNodes().subList(index + 1, at.childNodeSize());
            List.copyOf(behind).forEach(Node::remove);
            at = (Element) at.childNode(index);
        }
        at.replaceWith(new TextNode(""));
        copy.select("a").remove();
        return PageLines.of(copy);
    }

    /** The way from an element down to one within it, as places among the children. */
    private static List<Integer> path(Element from, Element to) {
        List<Integer> path = new ArrayList<>();
        for (Node up = to; up != from && up != null; up = up.parent()) {
            path.add(0, up.siblingIndex());
        }
        return path;
    }

    /** The title that a page declares; government sites do so in a meta element of its own. */
    private static String declared(Document page) {
        for (String selector : List.of("meta[name=ArticleTitle]", "meta[property=og:title]")) {
            String title = page.select(selector).attr("content").strip();
            if (!title.isEmpty()) {
                return title;
            }
        }
        return SITE.matcher(page.title()).replaceFirst("").strip();
    }
}
