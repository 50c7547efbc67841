package io.github.baoshu.formats.html;

import io.github.baoshu.lexicon.TermTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a web page: its title, then what stands in a container known from government sites, else in the smallest
 * element that holds nearly all text that is no link.
 */
public final class WebPage {
    private static final int LOOKED_AT = 2000;
    /** An article has at least so many characters. */
    private static final int ARTICLE = 200;
    /** The share of the text that an element must hold to be gone into. */
    private static final double NEARLY_ALL = 0.85;

    private static final String FURNITURE =
            "script, style, noscript, template, nav, header nav, footer, form, iframe, select, button,"
                    + " [hidden], [style*=display:none], [style*='display: none'], [aria-hidden=true]";
    private static final String TITLE_END = "[_|].*|\\s[-–—]\\s.*";

    private WebPage() {}

    /** Whether a text is the source of a web page. */
    public static boolean is(String text) {
        int length = Math.min(text.length(), LOOKED_AT);
        String start = text.substring(0, length).stripLeading().toLowerCase(Locale.ROOT);
        if (!start.startsWith("<")) {
            return false;
        }
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<head")
                || start.startsWith("<body")
                || start.contains("<html")
                || start.contains("<div")
                || start.contains("<p>")
                || start.contains("<p ");
    }

    /** The text of the article, a line for each paragraph. */
    public static String text(String html) {
        Document page = Jsoup.parse(html);
        String title = title(page);
        page.select(FURNITURE).remove();
        String article = Lines.of(container(page));
        boolean told = title.isEmpty() || squeezed(article).contains(squeezed(title));
        return told ? article : title + "\n" + article;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u3000\u00A0]+", "");
    }

    /** The title as the page gives it, without the name of the site behind it. */
    private static String title(Document page) {
        Element told = page.selectFirst("meta[name=ArticleTitle]");
        String title = told == null ? "" : told.attr("content");
        if (title.isBlank()) {
            Element heading = page.selectFirst("h1");
            title = heading == null ? page.title() : heading.text();
        }
        return title.replaceFirst(TITLE_END, "").strip();
    }

    private static Element container(Document page) {
        for (String selector : selectors()) {
            Optional<Element> longest = page.select(selector).stream()
                    .filter(element -> element.text().length() >= ARTICLE)
                    .reduce((one, other) -> one.text().length() >= other.text().length() ? one : other);
            if (longest.isPresent()) {
                return longest.get();
            }
        }
        return densest(page.body());
    }

    private static List<String> selectors() {
        List<String> selectors = new ArrayList<>();
        for (TermTable.Row row : TermTable.resource(WebPage.class, "containers.tsv", "selector", "example")
                .rows()) {
            selectors.add(row.cell(0));
        }
        return selectors;
    }

    /** The smallest element that holds nearly all text that is no link. */
    private static Element densest(Element body) {
        Element at = body;
        while (true) {
            int all = plain(at);
            Element next = null;
            for (Element child : at.children()) {
                if (plain(child) >= all * NEARLY_ALL && all >= ARTICLE) {
                    next = child;
                }
            }
            if (next == null || next.children().isEmpty()) {
                return at;
            }
            at = next;
        }
    }

    /** Characters that are no link. */
    private static int plain(Element element) {
        return element.text().length()
                - element.select("a").stream()
                        .mapToInt(link -> link.text().length())
                        .sum();
    }
}
