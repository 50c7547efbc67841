package io.github.baoshu.section;

import io.github.baoshu.section.HeadingWeights.Sign;
import io.github.baoshu.section.HeadingWords.Kind;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the words of headings end that run into their bodies without a break.
 *
 * <p>Each place in the first sentence is weighed: by the words that headings close with and bodies open with, by what the
 * speech itself does with the characters around it, by the grammar and the balance of a heading of two halves, and by
 * whether what is left up to the stop looks like a topic sentence. Siblings are then made parallel: a place also counts
 * for as much as the heading that ends there is like its siblings in its halves, its length and its last words.
 */
final class HeadingEnd {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 48;
    /** Headings of one clause are seldom longer, in characters. */
    private static final int LONG_CLAUSE = 14;

    /** A verb with its object is at least so long: 改善民生福祉. */
    private static final int SHORTEST_CLAUSE = 5;

    /**
     * Headings that close at their stops have halves that differ by no more characters than this, and lose no more weight than that
     * against the best places before their stops, on the average of siblings. Measured on 130 runs of siblings in 53 reports:
     * all that close at a stop keep both, and nearly none that runs on does.
     */
    private static final double MOST_UNEVEN = 7;

    private static final double LEAST_GAIN = -2.9;
    /** The first clause of a body is no shorter than this. */
    private static final int SHORTEST_FIRST_CLAUSE = 4;

    private static final int LONGEST_TOPIC = 16;
    /** So many places of each heading are tried as the pattern for its siblings. */
    private static final int PATTERNS = 5;
    /** So many siblings at most are tried as patterns, so that time is linear in their number. */
    private static final int MOST_TRIED = 24;
    /** More siblings than this are no report's; the first alone is their pattern. */
    private static final int MOST_SIBLINGS = 100;

    /** What is left up to a stop is no sentence if it is shorter. */
    private static final int SHORTEST_LEFT = 5;
    /** Differences of length count up to this. */
    private static final double MOST_LONGER = 12.5;

    /**
     * A heading whose end is sought.
     *
     * @param from where its words begin
     * @param stop the first closing stop behind, or the end of the line
     */
    record Open(int from, int stop, int level) {}

    /** A place where a heading may end, with what its siblings are compared by. */
    private record Place(int start, int end, double weight, int commas, boolean predicate) {}

    private final String text;
    private final HeadingWords words;
    private final HeadingWeights signs;
    private final Cohesion cohesion;

    HeadingEnd(String folded, Span speech, HeadingWords words, HeadingWeights signs) {
        this.text = folded;
        this.words = words;
        this.signs = signs;
        this.cohesion = new Cohesion(folded, speech);
    }

    /**
     * The ends of headings that are siblings, in their order: all at their stops, as copies have them whose headings close with
     * one, or each at the place that its own signs and its likeness to the others tell.
     */
    List<Integer> find(List<Open> siblings) {
        if (siblings.isEmpty()) {
            return List.of();
        }
        List<Place> within = within(siblings);
        List<Place> stops = siblings.stream().map(this::stop).toList();
        List<Place> ends = stopped(siblings, stops, within) ? stops : within;
        return ends.stream().map(Place::end).toList();
    }

    /** The ends that fit best together: each as it is most like one of them, for the one with which all fit best. */
    private List<Place> within(List<Open> siblings) {
        List<List<Place>> places = siblings.stream().map(this::places).toList();
        List<Place> best = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            best.add(best(siblings.get(i), places.get(i), null));
        }
        double most = Double.NEGATIVE_INFINITY;
        List<Place> found = best;
        int tried =
                siblings.size() == 1 ? 0 : siblings.size() <= MOST_SIBLINGS ? Math.min(siblings.size(), MOST_TRIED) : 1;
        for (int i = 0; i < tried; i++) {
            List<Place> likely = places.get(i).stream()
                    .sorted(Comparator.comparingDouble(Place::weight).reversed())
                    .limit(PATTERNS)
                    .toList();
            for (Place pattern : likely) {
                List<Place> ends = new ArrayList<>();
                double sum = 0;
                double factor = factor(siblings.get(i));
                for (int j = 0; j < siblings.size(); j++) {
                    Place end = j == i ? pattern : best(siblings.get(j), places.get(j), pattern);
                    ends.add(end);
                    sum += end.weight() + (j == i ? 0 : factor * likeness(end, pattern));
                }
                if (sum > most) {
                    most = sum;
                    found = ends;
                }
            }
        }
        return found;
    }

    private double factor(Open open) {
        return signs.of(open.level() == 1 ? Sign.LIKE_SECTIONS : Sign.LIKE);
    }

    private Place stop(Open open) {
        return place(open, open.stop(), weight(open, open.stop()));
    }

    /** Whether headings close at their stops: all are short up to them, and their halves are as long as those of headings. */
    private boolean stopped(List<Open> siblings, List<Place> stops, List<Place> within) {
        double uneven = 0;
        double gain = 0;
        for (int i = 0; i < siblings.size(); i++) {
            Place stop = stops.get(i);
            uneven += uneven(stop);
            gain += stop.weight() - within.get(i).weight();
            if (stop.end() - stop.start() > LONGEST) {
                return false;
            }
        }
        int n = siblings.size();
        return n > 1 && uneven <= MOST_UNEVEN * n && gain >= LEAST_GAIN * n;
    }

    /** By how much the longest clause of a heading is longer than the shortest. */
    private int uneven(Place place) {
        int longest = 0;
        int shortest = LONGEST;
        int from = place.start();
        for (int at = place.start(); at <= place.end(); at++) {
            if (at == place.end() || text.charAt(at) == ',') {
                longest = Math.max(longest, at - from);
                shortest = Math.min(shortest, at - from);
                from = at + 1;
            }
        }
        return longest - shortest;
    }

    private Place best(Open open, List<Place> places, @Nullable Place pattern) {
        Place best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Place place : places) {
            double weight = place.weight() + (pattern == null ? 0 : factor(open) * likeness(place, pattern));
            if (weight >= most) {
                most = weight;
                best = place;
            }
        }
        return best == null ? place(open, open.stop(), Double.NEGATIVE_INFINITY) : best;
    }

    private List<Place> places(Open open) {
        List<Place> places = new ArrayList<>();
        for (int end = open.from() + SHORTEST; end <= Math.min(open.stop(), open.from() + LONGEST); end++) {
            if (mayEnd(end, open.stop())) {
                places.add(place(open, end, weight(open, end)));
            }
        }
        return places;
    }

    private Place place(Open open, int end, double weight) {
        boolean predicate = words.before(Kind.PREDICATE, text, end) > words.before(Kind.OBJECT, text, end);
        return new Place(open.from(), end, weight, commas(open.from(), end), predicate);
    }

    private boolean mayEnd(int end, int stop) {
        boolean joinsBehind = end < stop && ",、;:)”》和与及的".indexOf(text.charAt(end)) >= 0;
        boolean joinsBefore = ",、;:(“《和与及的把以为在".indexOf(text.charAt(end - 1)) >= 0;
        boolean insideNumber = end < stop && isAscii(text.charAt(end)) && isAscii(text.charAt(end - 1));
        return !joinsBehind && !joinsBefore && !insideNumber && !insideQuotes(end);
    }

    private static boolean isAscii(char c) {
        return c > ' ' && c < 128;
    }

    private boolean insideQuotes(int end) {
        int from = Math.max(0, end - LONGEST);
        return isOpen('“', '”', from, end) || isOpen('《', '》', from, end);
    }

    /** Whether the last of two marks behind an offset is the one that opens. */
    private boolean isOpen(char opening, char closing, int from, int end) {
        for (int at = end - 1; at > from; at--) {
            char c = text.charAt(at);
            if (c == opening || c == closing) {
                return c == opening;
            }
        }
        return false;
    }

    private double weight(Open open, int end) {
        double weight = byWords(open, end) + signs.of(Sign.CLOSES) * cohesion.closes(end);
        if (end < open.stop()) {
            weight += signs.of(Sign.OPENS) * cohesion.opens(end) + signs.of(Sign.TEARS) * cohesion.tears(end);
        }
        return weight + byForm(open, end) + byRest(end, open.stop());
    }

    private double byWords(Open open, int end) {
        int title = words.before(Kind.TITLE, text, end);
        int object = words.before(Kind.OBJECT, text, end);
        int predicate = words.before(Kind.PREDICATE, text, end);
        int closer = Math.max(open.level() == 1 ? title : title / 2, Math.max(object, predicate));
        if (end == open.stop()) {
            return closer * signs.of(Sign.WORDS);
        }
        int sure = words.behind(Kind.SURE_BODY, text, end);
        int body = Math.max(sure, closer > 0 ? words.behind(Kind.BODY, text, end) : 0);
        boolean goesOn = words.behind(Kind.OBJECT, text, end) > 0 || words.behind(Kind.TITLE, text, end) > 0;
        return (closer + body) * signs.of(Sign.WORDS)
                + signs.of(Sign.LEANS, words.behind(Kind.LEANS, text, end) > 0)
                + signs.of(Sign.GOES_ON, goesOn && body == 0);
    }

    /** The balance of two halves, and whether the last clause is whole: a verb with an object, or a subject with a predicate. */
    private double byForm(Open open, int end) {
        int from = open.from();
        int comma = text.lastIndexOf(',', end - 1);
        boolean halves = comma > from;
        int clause = halves ? comma + 1 : from;
        boolean verb = words.behind(Kind.VERB, text, clause) > 0;
        boolean whole = verb || words.before(Kind.PREDICATE, text, end) > 0;
        double weight = signs.of(Sign.VERB_ALONE, verb && end - clause < SHORTEST_CLAUSE);
        if (open.level() > 1) {
            weight += signs.of(whole ? Sign.WHOLE_CLAUSE : halves ? Sign.HALF_WITHOUT_VERB : Sign.CLAUSE_WITHOUT_VERB);
        }
        if (!halves) {
            return weight + signs.of(Sign.LONG_CLAUSE) * Math.max(0, end - from - LONG_CLAUSE);
        }
        int first = text.indexOf(',', from);
        return weight
                + signs.of(Sign.HALVES)
                + signs.of(Sign.UNEVEN) * Math.abs(first - from - (end - clause))
                + signs.of(Sign.THIRD, first != comma);
    }

    /** What is left up to the stop: nothing, a topic sentence, or the first sentence of a body. */
    private double byRest(int end, int stop) {
        int left = stop - end;
        if (left < SHORTEST_LEFT) {
            return signs.of(left == 0 ? Sign.NOTHING_LEFT : Sign.HARDLY_LEFT);
        }
        int comma = text.indexOf(',', end);
        if (comma > 0 && comma < stop && comma - end < SHORTEST_FIRST_CLAUSE) {
            return signs.of(Sign.SHORT_CLAUSE_LEFT);
        }
        return signs.of(Sign.TOPIC_LEFT, left <= LONGEST_TOPIC && (comma < 0 || comma > stop));
    }

    /** How much a heading is like another. */
    private double likeness(Place place, Place other) {
        int lengths = Math.abs(place.end() - place.start() - (other.end() - other.start()));
        return signs.of(Sign.SAME_COMMAS, place.commas() == other.commas())
                + signs.of(Sign.OTHER_LENGTH) * Math.min(MOST_LONGER, lengths)
                + signs.of(Sign.SAME_END, same(place.end() - 2, other.end() - 2))
                + signs.of(Sign.SAME_BEHIND, same(place.end(), other.end()))
                + signs.of(Sign.SAME_CLOSE, place.predicate() == other.predicate());
    }

    private boolean same(int at, int other) {
        return text.regionMatches(at, text, other, 2);
    }

    private int commas(int from, int end) {
        int commas = 0;
        for (int i = from; i < end; i++) {
            commas += text.charAt(i) == ',' ? 1 : 0;
        }
        return commas;
    }
}
