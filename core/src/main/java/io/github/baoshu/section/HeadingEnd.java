package io.github.baoshu.section;

import io.github.baoshu.section.HeadingWords.Kind;
import io.github.baoshu.text.Span;
import java.util.ArrayList;
import java.util.List;

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

    private static final int LONGEST_TOPIC = 16;
    private static final int ROUNDS = 2;
    /** How much likeness counts among numbered siblings below a section, and among the sections of a report. */
    private static final double PARALLEL = 2.0;

    private static final double PARALLEL_SECTIONS = 0.4;

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
    private final Cohesion cohesion;

    HeadingEnd(String folded, Span speech, HeadingWords words) {
        this.text = folded;
        this.words = words;
        this.cohesion = new Cohesion(folded, speech);
    }

    /** The ends of headings that are siblings, in their order. */
    List<Integer> find(List<Open> siblings) {
        List<List<Place>> places = siblings.stream().map(this::places).toList();
        List<Place> ends = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            ends.add(best(siblings.get(i), places.get(i), i, List.of()));
        }
        for (int round = 0; round < ROUNDS && siblings.size() > 1; round++) {
            for (int i = 0; i < siblings.size(); i++) {
                ends.set(i, best(siblings.get(i), places.get(i), i, ends));
            }
        }
        return ends.stream().map(Place::end).toList();
    }

    private Place best(Open open, List<Place> places, int i, List<Place> ends) {
        Place best = place(open, open.stop(), Double.NEGATIVE_INFINITY);
        double most = Double.NEGATIVE_INFINITY;
        double factor = open.level() == 1 ? PARALLEL_SECTIONS : PARALLEL;
        for (Place place : places) {
            double weight = place.weight() + (ends.isEmpty() ? 0 : factor * likeness(place, ends, i));
            if (weight >= most) {
                most = weight;
                best = place;
            }
        }
        return best;
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
        int stop = open.stop();
        double weight = byWords(open, end);
        if (end < stop) {
            weight += 2.5 * cohesion.opens(end) - 0.55 * cohesion.tears(end);
        }
        weight += 2.5 * cohesion.closes(end);
        return weight + byForm(open, end) + byRest(end, stop);
    }

    private double byWords(Open open, int end) {
        int title = words.before(Kind.TITLE, text, end);
        int object = words.before(Kind.OBJECT, text, end);
        int predicate = words.before(Kind.PREDICATE, text, end);
        int closer = Math.max(open.level() == 1 ? title : title / 2, Math.max(object, predicate));
        double weight = closer * 0.8;
        if (end == open.stop()) {
            return weight;
        }
        int sure = words.behind(Kind.SURE_BODY, text, end);
        int body = Math.max(sure, closer > 0 ? words.behind(Kind.BODY, text, end) : 0);
        weight += body * 0.8;
        if (words.behind(Kind.LEANS, text, end) > 0) {
            weight -= 3;
        }
        boolean goesOn = words.behind(Kind.OBJECT, text, end) > 0 || words.behind(Kind.TITLE, text, end) > 0;
        return goesOn && body == 0 ? weight - 1.5 : weight;
    }

    /** The balance of two halves, and whether the last clause is whole: a verb with an object, or a subject with a predicate. */
    private double byForm(Open open, int end) {
        int from = open.from();
        int comma = text.lastIndexOf(',', end - 1);
        boolean halves = comma > from;
        int clause = halves ? comma + 1 : from;
        double weight = 0;
        boolean verb = words.behind(Kind.VERB, text, clause) > 0;
        boolean predicate = words.before(Kind.PREDICATE, text, end) > 0;
        if (open.level() > 1) {
            weight += verb || predicate ? 1 : halves ? -1.5 : -0.5;
        }
        if (verb && end - clause < SHORTEST_CLAUSE) {
            weight -= 2.5;
        }
        if (halves) {
            int first = text.indexOf(',', from) - from;
            weight += 2 - Math.abs(first - (end - clause)) * 0.25;
            weight -= text.indexOf(',', from) == comma ? 0 : 2;
        } else {
            weight -= Math.max(0, end - from - LONG_CLAUSE) * 0.25;
        }
        return weight;
    }

    /** What is left up to the stop: nothing, a topic sentence, or the first sentence of a body. */
    private double byRest(int end, int stop) {
        int left = stop - end;
        if (left == 0) {
            return -1;
        }
        if (left < 5) {
            return -3;
        }
        int comma = text.indexOf(',', end);
        return left <= LONGEST_TOPIC && (comma < 0 || comma > stop) ? 1.2 : 0;
    }

    /** How much the heading is like its siblings as they end now: 1 for the same form, less for each difference. */
    private double likeness(Place place, List<Place> ends, int i) {
        double sum = 0;
        for (int j = 0; j < ends.size(); j++) {
            if (j != i) {
                Place other = ends.get(j);
                int lengths = Math.abs(place.end() - place.start() - (other.end() - other.start()));
                sum += place.commas() == other.commas() ? 1 : 0;
                sum -= Math.min(1.5, lengths * 0.12);
                sum += same(place.end() - 2, other.end() - 2) ? 0.5 : 0;
                sum += same(place.end(), other.end()) ? 0.5 : 0;
                sum += place.predicate() == other.predicate() ? 0.5 : 0;
            }
        }
        return sum / (ends.size() - 1);
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
