package io.github.baoshu.section;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.lexicon.TermTable;
import io.github.baoshu.report.Identity;
import io.github.baoshu.text.Folding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Weighted cues of what a block under a heading does; the table is {@code section-cues.tsv}. */
final class SectionCues {
    private static final List<String> PAST_MONTHS = List.of("上半年", "第一季度", "一季度", "头", "以来");
    private static final String THIS_YEAR = "今年";
    private static final int START_LENGTH = 120;
    private static final int STRONG = 5;

    private final List<Cue> cues;

    private enum Where {
        HEADING,
        START,
        BODY
    }

    private record Cue(String words, Where where, SectionType type, int weight) {}

    private SectionCues(List<Cue> cues) {
        this.cues = List.copyOf(cues);
    }

    static SectionCues load(Lexicon lexicon) {
        TermTable table =
                lexicon.table(SectionCues.class, "section-cues.tsv", 3, "cue", "where", "type", "weight", "example");
        List<Cue> cues = new ArrayList<>();
        for (TermTable.Row row : table.rows()) {
            cues.add(new Cue(
                    Folding.fold(row.cell(0)),
                    table.constant(row, 1, Where.class),
                    table.constant(row, 2, SectionType.class),
                    table.number(row, 3).intValue()));
        }
        return new SectionCues(cues);
    }

    /** The sum of the weights of each type's cues found. */
    Map<SectionType, Integer> weigh(String heading, String body, Identity identity) {
        int year = identity.year();
        String start = body.substring(0, Math.min(body.length(), START_LENGTH));
        Map<SectionType, Integer> weights = new EnumMap<>(SectionType.class);
        for (Cue cue : cues) {
            String in = switch (cue.where()) {
                case HEADING -> heading;
                case START -> start;
                case BODY -> body;
            };
            if (cue.where() == Where.START ? opens(in, words(cue, year)) : in.contains(words(cue, year))) {
                weights.merge(type(cue, identity), cue.weight(), Integer::sum);
            }
        }
        return weights;
    }

    /** In a report given before its year, a block that begins with 今年 looks back on it. */
    private static SectionType type(Cue cue, Identity identity) {
        boolean past = cue.where() == Where.START
                && identity.spokenIn() < identity.year()
                && cue.words().startsWith(THIS_YEAR);
        return past && cue.type() == SectionType.PLAN ? SectionType.REVIEW : cue.type();
    }

    /** Whether a cue stands in the first words of a block, and not of months that are past: 今年上半年. */
    private static boolean opens(String start, String words) {
        int at = start.indexOf(words);
        while (at >= 0) {
            int end = at + words.length();
            if (PAST_MONTHS.stream().noneMatch(months -> start.startsWith(months, end))) {
                return true;
            }
            at = start.indexOf(words, at + 1);
        }
        return false;
    }

    /** The types that a heading names, in the order in which it names them; more than one where it is a merged one. */
    List<SectionType> named(String heading, Identity identity) {
        SortedMap<Integer, SectionType> places = new TreeMap<>();
        for (Cue cue : cues) {
            int at = heading.indexOf(words(cue, identity.year()));
            if (cue.where() == Where.HEADING && cue.weight() >= STRONG && at >= 0) {
                places.putIfAbsent(at, type(cue, identity));
            }
        }
        return places.values().stream().distinct().toList();
    }

    private static String words(Cue cue, int year) {
        return YearWords.fill(cue.words(), year);
    }
}
