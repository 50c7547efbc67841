package io.github.baoshu.formats.html;

import io.github.baoshu.formats.content.UnreadableContentException;
import io.github.baoshu.formats.text.Decoded;
import io.github.baoshu.formats.text.TextDecoder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads web pages: the article of a page with the heading that stands before it, a line a paragraph, cells of tables
 * parted by tabs. Links to other pages, scripts and what is hidden are left out. Immutable and safe to share.
 */
public final class WebPage {
    private final HtmlDecoder decoder;
    private final Article articles = new Article();
    private final PageHeading headings = new PageHeading();
    private final String noise = Noise.selector();

    /** A reader that decodes with a charset, or finds it where none is given. */
    public WebPage(TextDecoder decoder, @Nullable Charset charset) {
        this.decoder = new HtmlDecoder(decoder, charset);
    }

    /** The text of the article of a page, with the charset that the page is in. */
    public Decoded read(byte[] bytes) throws UnreadableContentException {
        Decoded source = decoder.decode(bytes);
        Document page = Jsoup.parse(source.text().replace('\0', ' '));
        page.select(noise).remove();
        return source.withText(text(page));
    }

    private String text(Document page) {
        List<Element> article = articles.find(page);
        List<String> body = new ArrayList<>();
        article.forEach(element -> body.addAll(PageLines.of(element)));
        if (body.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>(headings.find(page, article, body));
        lines.addAll(body);
        return String.join("\n", lines) + "\n";
    }
}
