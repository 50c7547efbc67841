package io.github.baoshu.cli.batch;

import io.github.baoshu.report.Doubt;
import io.github.baoshu.report.Identity;
import io.github.baoshu.report.Passage;
import io.github.baoshu.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts into words what a user should know of a file that holds reports. */
final class Notes {
    /** Every saved page has some furniture; less than this many characters of it is not worth a line. */
    private static final int SITE_TEXT_WORTH_TELLING = 500;

    private static final Map<Passage.Kind, String> OTHERS = Map.of(
            Passage.Kind.DECISION, "a decision",
            Passage.Kind.NEWS, "news of a report",
            Passage.Kind.PLAN_REPORT, "a plan report",
            Passage.Kind.BUDGET_REPORT, "a budget report",
            Passage.Kind.COURT_REPORT, "a report of a court",
            Passage.Kind.PROCURATORATE_REPORT, "a report of a procuratorate",
            Passage.Kind.CONGRESS_REPORT, "a report of a congress's standing committee",
            Passage.Kind.CONSULTATIVE_REPORT, "a report of a consultative conference");

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
        parts.addAll(others(passedOver));
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

    /** Why an input gave no report: it is something else, or nothing known. */
    static String onNoReport(List<Passage> passedOver) {
        List<String> others = others(passedOver);
        return "no work report found" + (others.isEmpty() ? "" : ", but " + String.join(" and ", others));
    }

    /** Other documents of the same meetings, each with its title. */
    private static List<String> others(List<Passage> passedOver) {
        List<String> others = new ArrayList<>();
        for (Passage passage : passedOver) {
            String kind = OTHERS.get(passage.kind());
            if (kind != null) {
                others.add(kind + " (“" + shortened(passage.title().strip()) + "”)");
            }
        }
        return others;
    }

    /** What is doubtful about whose a report is and of which year; nothing where all is well. */
    static List<String> onDoubts(Report report) {
        Identity identity = report.identity();
        List<String> warnings = new ArrayList<>();
        onIdentity(identity.place().name(), identity.year()).ifPresent(warnings::add);
        for (Doubt doubt : report.doubts()) {
            switch (doubt.kind()) {
                case OTHER_REGION ->
                    warnings.add("its name or row says " + doubt.told() + ", its text "
                            + identity.place().name());
                case OTHER_YEAR ->
                    warnings.add("its name or row says " + doubt.told() + ", its text " + identity.year());
                default -> {}
            }
        }
        return warnings;
    }

    /** A warning where the region of a report is empty or its year is 0: neither could be found. */
    static Optional<String> onIdentity(String region, int year) {
        if (!region.isEmpty() && year > 0) {
            return Optional.empty();
        }
        String missing = !region.isEmpty() ? "year" : year > 0 ? "region" : "region and year";
        return Optional.of("the report's " + missing + " could not be found");
    }

    /** What a report repeats. */
    static String onRepeat(Repeats.Repeat repeat) {
        return repeat.same()
                ? "the same report as " + repeat.name() + ", left out"
                : "of the same region and year as " + repeat.name() + ", in other words";
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
