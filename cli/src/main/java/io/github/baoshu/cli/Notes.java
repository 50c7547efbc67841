package io.github.baoshu.cli;

import io.github.baoshu.report.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts into words what a user should know of a file that holds reports. */
final class Notes {
    /** Every saved page has some furniture; less than this many characters of it is not worth a line. */
    private static final int SITE_TEXT_WORTH_TELLING = 500;

    private static final int TITLES = 3;
    private static final int TITLE_LENGTH = 16;

    private Notes() {}

    /** What was passed over in a document beside so many reports; nothing where it is little. */
    static Optional<String> onPassedOver(int reports, List<Passage> passedOver) {
        List<Passage> articles = new ArrayList<>();
        for (Passage passage : passedOver) {
            if (passage.kind() == Passage.Kind.ARTICLE) {
                articles.add(passage);
            }
        }
        int siteText = siteText(passedOver, articles);
        List<String> parts = new ArrayList<>();
        if (!articles.isEmpty()) {
            parts.add(count(articles.size(), "article") + " (" + titles(articles) + ")");
        }
        if (siteText >= SITE_TEXT_WORTH_TELLING) {
            parts.add(siteText + " characters of site text");
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(count(reports, "report") + "; passed over " + String.join(" and ", parts));
    }

    /** The characters of site text; a stretch of it may reach over articles, which do not count. */
    private static int siteText(List<Passage> passedOver, List<Passage> articles) {
        int length = 0;
        for (Passage passage : passedOver) {
            if (passage.kind() == Passage.Kind.SITE_TEXT) {
                length += passage.span().length();
                for (Passage article : articles) {
                    length -= passage.span().contains(article.span())
                            ? article.span().length()
                            : 0;
                }
            }
        }
        return length;
    }

    /** A warning where the region of a report is empty or its year is 0: neither could be found. */
    static Optional<String> onIdentity(String region, int year) {
        if (!region.isEmpty() && year > 0) {
            return Optional.empty();
        }
        String missing = !region.isEmpty() ? "year" : year > 0 ? "region" : "region and year";
        return Optional.of("warning: the report's " + missing + " could not be found");
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String titles(List<Passage> articles) {
        List<String> titles = new ArrayList<>();
        for (Passage article : articles.subList(0, Math.min(TITLES, articles.size()))) {
            titles.add("“" + shortened(article.title().strip()) + "”");
        }
        return String.join(", ", titles) + (articles.size() > TITLES ? " …" : "");
    }

    private static String shortened(String title) {
        if (title.codePointCount(0, title.length()) <= TITLE_LENGTH) {
            return title;
        }
        return title.substring(0, title.offsetByCodePoints(0, TITLE_LENGTH - 1)) + "…";
    }
}
