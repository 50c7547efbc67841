package io.github.baoshu.resolve;

import io.github.baoshu.indicator.Measure;
import io.github.baoshu.link.Mention;
import io.github.baoshu.place.Place;
import io.github.baoshu.quantity.Unit;
import io.github.baoshu.resolve.PartWords.Kind;
import io.github.baoshu.text.KeyedPattern;
import io.github.baoshu.text.Span;
import java.util.regex.Matcher;

/**
 * Finds the part of the jurisdiction that a mention is of where the grammar has told none: by what its name opens with, else
 * by the words beside the number, an event or group before it, or what the sentence is about. Immutable.
 */
final class PartFinder {
    /** 云渡、苇渡、石渡三市: places named one by one. */
    private static final KeyedPattern PLACES =
            KeyedPattern.of("市县区州地", "^((?![全各其这])[一-龥]{2,4}?(?:、[一-龥]{2,4}?)*[两二三四五六七八九十](?:市|县|区|州|地))(?=..)");

    /** 槐溪等6处煤矿: some of a group, named, at the end of a stretch of text, with what they are. */
    private static final KeyedPattern GROUP =
            KeyedPattern.of("等", "([一-龥A-Za-z“”、]{2,30}等\\d+[一-龥])([一-龥]{2,20})(?:、[^,;。]{0,8})?$");

    private static final int LONGEST_BODY = 14;
    private static final int LONGEST_WAY = 8;
    private static final int SHORTEST_REST = 2;

    private final PartWords words;
    private final PlaceNames places;
    private final Events events;
    private final Topics topics;

    PartFinder(PartWords words, PlaceNames places, Events events) {
        this.words = words;
        this.places = places;
        this.events = events;
        this.topics = new Topics(words, places);
    }

    /** The part that a mention is of by its name or the words around it; empty for none. */
    String find(Mention mention, String text, Place own) {
        String name = mention.name();
        if (words.has(Kind.CHAIN, mention.slot().quantity().unit().written())) {
            return "";
        }
        if (words.beginsAt(Kind.CLASS, name, 0)) {
            return byWordsAround(mention, text, own);
        }
        boolean list = name.contains("、") && name.contains("等");
        String opening = list ? places(name) : place(name, own);
        if (opening.isEmpty()) {
            opening = quoted(name);
        }
        if (opening.isEmpty() && !list) {
            opening = events.opening(name, own);
        }
        if (opening.isEmpty()) {
            opening = way(name, own);
        }
        return opening.isEmpty() ? byWordsAround(mention, text, own) : opening;
    }

    private String byWordsAround(Mention mention, String text, Place own) {
        String found = beside(mention, text, own);
        if (found.isEmpty()) {
            found = event(mention, text, own);
        }
        if (found.isEmpty()) {
            found = group(mention, text);
        }
        return found.isEmpty() ? topics.of(mention, text, own) : found;
    }

    /** The places, one by one, that a name opens with: 云渡、苇渡、石渡三市; empty for none. */
    private static String places(String name) {
        Matcher listed = PLACES.opening(name, 0, name.length());
        return listed == null ? "" : listed.group(1);
    }

    /** The place, or places, that a name opens with; empty for none. */
    private String place(String name, Place own) {
        int length = places.longestAt(name, 0, own);
        if (!places(name).isEmpty() || length == 0 || name.length() < length + SHORTEST_REST) {
            return places(name);
        }
        for (int end = length + 1; end <= Math.min(name.length() - SHORTEST_REST, LONGEST_BODY); end++) {
            if (words.endsAt(Kind.BODY, name, end)) {
                return name.substring(0, end);
            }
        }
        return name.substring(0, length);
    }

    /** What goes by a name of its own, in quotes: “苇行天下”活动; empty for none. */
    private String quoted(String name) {
        int close = name.startsWith("“") ? name.indexOf('”') : -1;
        while (close > 0 && name.startsWith("“", close + 1) && name.indexOf('”', close + 1) > 0) {
            close = name.indexOf('”', close + 1);
        }
        if (close < 3) {
            return "";
        }
        int behind = words.longestAt(Kind.QUOTED, name, close + 1);
        int within = words.longestBefore(Kind.QUOTED, name, close);
        boolean goesOn = name.length() >= close + 1 + behind + SHORTEST_REST;
        return goesOn && behind + within > 0 ? name.substring(0, close + 1 + behind) : "";
    }

    /** A way by which something passes: 云渡大桥车流量; empty for none, and for the own port. */
    private String way(String name, Place own) {
        if (name.startsWith(own.shortName())) {
            return "";
        }
        for (int end = 3; end <= Math.min(name.length() - SHORTEST_REST, LONGEST_WAY); end++) {
            if (words.endsAt(Kind.WAY, name, end)
                    && words.beginsAt(Kind.PASSING, name, end)
                    && !words.isIn(Kind.WHOLE, name, 0, end)
                    && !words.isIn(Kind.CLASS, name, 0, end)) {
                return name.substring(0, end);
            }
        }
        return "";
    }

    /** The place or body directly before or behind a number of things or people: 皖北|28个; 405万|皖北群众; empty for none. */
    private String beside(Mention mention, String text, Place own) {
        Unit unit = mention.slot().quantity().unit();
        if (mention.measure() != Measure.LEVEL || unit.isProportion()) {
            return "";
        }
        Span number = mention.slot().number().span();
        Span right = mention.slot().right();
        int behind = right.start() == number.end() ? places.withinAt(text, right.start(), own) : 0;
        if (behind > 0 && right.end() - right.start() >= behind + SHORTEST_REST) {
            return text.substring(right.start(), right.start() + behind);
        }
        Span left = mention.slot().left();
        int yet = words.longestBefore(Kind.YET, text, number.start());
        int to = number.start() - yet;
        if (to <= left.start() || to > left.end()) {
            return "";
        }
        for (int from = Math.max(left.start(), to - 8); from < to - 1; from++) {
            if (places.is(text, from, to, own)) {
                return text.substring(behindList(text, left.start(), from, own), to);
            }
        }
        int body = words.longestBefore(Kind.BODY, text, to);
        boolean whole =
                body > 0 && to - left.start() <= LONGEST_BODY && !words.beginsAt(Kind.CLASS, text, left.start());
        return whole && yet > 0 ? text.substring(left.start(), to).replaceFirst("^[,、 \\n]+", "") : "";
    }

    /** Where a list of places begins of which the last stands at an offset: 云渡、苇渡. */
    private int behindList(String text, int start, int last, Place own) {
        int first = last;
        for (int from = last - 2; from >= start; from--) {
            int length = places.longestAt(text, from, own);
            if (length > 0 && from + length + 1 == first && "、和".indexOf(text.charAt(from + length)) >= 0) {
                first = from;
            }
        }
        return first;
    }

    /** The event that a value was won or agreed at; empty for none. */
    private String event(Mention mention, String text, Place own) {
        String unit = mention.slot().quantity().unit().written();
        boolean told = words.isIn(Kind.OUTCOME, mention.name())
                || words.has(Kind.MEDAL, unit)
                || words.isIn(Kind.PRIZE, mention.name());
        return events.before(text, mention.sentence(), mention.slot().number().span(), told, own);
    }

    /** The group, some of it named, whose size or money the rest of its clause tells: 槐溪等6处煤矿建成、新增产能; empty for none. */
    private String group(Mention mention, String text) {
        int clause = mention.slot().clause().start();
        Matcher group = GROUP.first(text, clause, mention.slot().number().span().start());
        if (group == null
                || "及和、".indexOf(text.charAt(mention.slot().number().span().start() - 1)) >= 0) {
            return "";
        }
        for (int end = group.start(2) + 2; end <= group.end(2); end++) {
            if (words.endsAt(Kind.MEMBER, text, end)) {
                return text.substring(group.start(), end);
            }
        }
        return "";
    }
}
