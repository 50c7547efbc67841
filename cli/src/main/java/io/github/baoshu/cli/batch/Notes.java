package io.github.baoshu.cli.batch;

import io.github.baoshu.cli.console.Message;
import io.github.baoshu.cli.console.Reasons;
import io.github.baoshu.document.Origin;
import io.github.baoshu.report.Doubt;
import io.github.baoshu.report.Identity;
import io.github.baoshu.report.Passage;
import io.github.baoshu.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts into words what a user should know of a file that holds reports. */
final class Notes {
    /** Every saved page has some furniture; less than this many characters of it is not worth a line. */
    private static final int SITE_TEXT_WORTH_TELLING = 500;

    private static final int TITLES = 3;
    private static final int TITLE_LENGTH = 16;

    /** What is told by its number or its length. */
    private static final Set<Passage.Kind> COUNTED =
            Set.of(Passage.Kind.ARTICLE, Passage.Kind.SITE_TEXT, Passage.Kind.REPEAT);

    private Notes() {}

    /** What was passed over in a document beside so many reports; nothing where it is little. */
    static Optional<Message> onPassedOver(int reports, List<Passage> passedOver) {
        List<Passage> articles = new ArrayList<>();
        for (Passage passage : passedOver) {
            if (passage.kind() == Passage.Kind.ARTICLE) {
                articles.add(passage);
            }
        }
        int siteText = siteText(passedOver, articles);
        List<Message> parts = new ArrayList<>();
        if (!articles.isEmpty()) {
            parts.add(Message.of("passed.articles", Message.count(articles.size(), "count.article"), titles(articles)));
        }
        long repeats = passedOver.stream()
                .filter(passage -> passage.kind() == Passage.Kind.REPEAT)
                .count();
        if (repeats > 0) {
            parts.add(Message.of("passed.REPEAT", Message.count((int) repeats, "count.repeat")));
        }
        parts.addAll(others(passedOver));
        if (siteText >= SITE_TEXT_WORTH_TELLING) {
            parts.add(Message.of("passed.site-text", siteText));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("passed", Message.count(reports, "count.report"), parts));
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
    static Message onNoReport(List<Passage> passedOver) {
        List<Message> others = others(passedOver);
        return others.isEmpty() ? Message.of("report.none") : Message.of("report.none-but", others);
    }

    /** Other documents of the same meetings, each with its title. */
    private static List<Message> others(List<Passage> passedOver) {
        List<Message> others = new ArrayList<>();
        for (Passage passage : passedOver) {
            if (!COUNTED.contains(passage.kind())) {
                others.add(Message.of("passed." + passage.kind(), quoted(passage)));
            }
        }
        return others;
    }

    /** What is doubtful about whose a report is and of which year; nothing where all is well. */
    static List<Message> onDoubts(Report report) {
        Identity identity = report.identity();
        List<Message> warnings = new ArrayList<>();
        onIdentity(identity.place().name(), identity.year()).ifPresent(warnings::add);
        for (Doubt doubt : report.doubts()) {
            switch (doubt.kind()) {
                case OTHER_REGION ->
                    warnings.add(Message.of(
                            "doubt.other", doubt.told(), identity.place().name()));
                case OTHER_YEAR ->
                    warnings.add(Message.of("doubt.other", doubt.told(), String.valueOf(identity.year())));
                case IMPOSSIBLE_YEAR -> warnings.add(Message.of("doubt.impossible-year", doubt.told()));
                default -> {}
            }
        }
        return warnings;
    }

    /** A warning where the region of a report is empty or its year is 0: neither could be found. */
    static Optional<Message> onIdentity(String region, int year) {
        if (!region.isEmpty() && year > 0) {
            return Optional.empty();
        }
        String missing = !region.isEmpty() ? "year" : year > 0 ? "region" : "both";
        return Optional.of(Message.of("doubt.no-" + missing));
    }

    /** What is missing or damaged in what was read of a document. */
    static List<Message> onWarnings(Origin origin) {
        return origin.warnings().stream().map(Reasons::of).toList();
    }

    /** How a document was read; for those who ask for details. */
    static Message onReading(Outcome<?> outcome) {
        String format = (outcome.origin().format() + " " + outcome.origin().charset()).strip();
        return Message.of(
                "detail.document",
                Message.count(outcome.parts().size(), "count.report"),
                outcome.characters(),
                format,
                outcome.milliseconds());
    }

    /** Whose a report is and how much was written of it; for those who ask for details. */
    static Message onReport(Identity identity, String unit, int written) {
        Message region = identity.place().name().isEmpty()
                ? Message.of("region.unknown")
                : Message.verbatim(identity.place().name());
        Message year =
                identity.year() == 0 ? Message.of("year.unknown") : Message.verbatim(String.valueOf(identity.year()));
        Message whose = Message.of("detail.report", region, year);
        return unit.isEmpty() ? whose : Message.chain(List.of(whose, Message.count(written, unit)));
    }

    /** What a report repeats. */
    static Message onRepeat(Repeats.Repeat repeat) {
        return Message.of(repeat.same() ? "repeat.same" : "repeat.other", repeat.name());
    }

    private static List<Object> titles(List<Passage> articles) {
        List<Object> titles = new ArrayList<>();
        for (Passage article : articles.subList(0, Math.min(TITLES, articles.size()))) {
            titles.add(quoted(article));
        }
        if (articles.size() > TITLES) {
            titles.add("…");
        }
        return titles;
    }

    private static Message quoted(Passage passage) {
        return Message.of("quoted", shortened(passage.title().strip()));
    }

    private static String shortened(String title) {
        if (title.codePointCount(0, title.length()) <= TITLE_LENGTH) {
            return title;
        }
        return title.substring(0, title.offsetByCodePoints(0, TITLE_LENGTH - 1)) + "…";
    }
}
