package io.github.baoshu.resolve;

import io.github.baoshu.indicator.Measure;
import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.link.Mention;
import io.github.baoshu.place.Gazetteer;
import io.github.baoshu.place.Place;
import io.github.baoshu.quantity.Unit;
import io.github.baoshu.resolve.PartWords.Kind;
import io.github.baoshu.text.KeyedPattern;
import io.github.baoshu.text.Span;
import java.util.regex.Matcher;

/**
 * Tells whether the words that a value is said of name a part of the jurisdiction: a place, body, facility or event (高新区)
 * does; things of one sort (重点园区, 31家企业) are all over it, and belong to the name. Immutable.
 */
final class Parts {
    /** 31家: how many things of a sort there are. */
    private static final KeyedPattern COUNTED = KeyedPattern.of("0123456789", "^\\d[\\d.]*[万亿]?[余多]?[一-龥&&[^年月日届]]");

    /** 云渡、苇渡、石渡三市: places named one by one. */
    private static final KeyedPattern PLACES =
            KeyedPattern.of("市县区州地", "^((?![全各其这])[一-龥]{2,4}?(?:、[一-龥]{2,4}?)*[两二三四五六七八九十](?:市|县|区|州|地))(?=..)");

    /** 槐溪等6处煤矿: some of a group, named, at the end of a stretch of text, with what they are. */
    private static final KeyedPattern GROUP =
            KeyedPattern.of("等", "([一-龥A-Za-z“”、]{2,30}等\\d+[一-龥])([一-龥]{2,20})(?:、[^,;。]{0,8})?$");

    /** 、投资3.6亿元的: the next project of a list. */
    private static final KeyedPattern NEXT_PROJECT = KeyedPattern.of("、", "、(?:总?投资)?\\d.*$");

    private static final int LONGEST_PLACE = 4;
    private static final int LONGEST_BODY = 14;
    private static final int LONGEST_WAY = 8;
    private static final int SHORTEST_REST = 2;

    private final PartWords words;
    private final PlaceNames places;
    private final Events events;
    private final Topics topics;

    Parts(Lexicon lexicon, Gazetteer gazetteer) {
        this.words = new PartWords(lexicon);
        this.places = new PlaceNames(words, gazetteer);
        this.events = new Events(words, places);
        this.topics = new Topics(words, places);
    }

    /** The mention with the part that it is of; what is no part goes into its name. */
    Mention told(Mention mention, String folded, Place own) {
        if (mention.part().isEmpty()) {
            String named = named(mention, folded, own);
            return named.isEmpty() ? mention : mention.of(named, mention.name());
        }
        return isPart(mention, folded, own)
                ? mention.of(subject(mention, folded, own), mention.name())
                : mention.of("", nameOfSort(mention, folded));
    }

    // ---- a part that the grammar has found

    private boolean isPart(Mention mention, String folded, Place own) {
        String part = mention.part();
        if (isCounted(part)) {
            boolean listed = folded.lastIndexOf(
                            "等" + part, mention.slot().number().span().start())
                    >= mention.sentence().start();
            return listed || words.endsAt(Kind.IDENTIFIED, part, part.length());
        }
        boolean chain = isChain(part)
                || part.startsWith("“")
                        && words.has(
                                Kind.CHAIN, mention.slot().quantity().unit().written());
        return !isSort(part, own) && !words.beginsAt(Kind.ACTING, part, 0) && !chain;
    }

    /** The name of a mention with things of a sort that the grammar took for a part: 重点园区|税收. */
    private String nameOfSort(Mention mention, String folded) {
        String name = mention.name();
        String sort = COUNTED.without(mention.part());
        if (name.startsWith(sort + sort)) {
            return name.substring(sort.length());
        }
        boolean before = mention.slot().left().of(folded).contains(mention.part());
        boolean carried = !before && !isCounted(mention.part());
        boolean acting = words.beginsAt(Kind.ACTING, sort, 0);
        return acting || carried || name.contains(sort) ? name : sort + name;
    }

    /** Whether words tell things of one sort: 重点园区, 增发国债项目. */
    private boolean isSort(String part, Place own) {
        boolean one =
                places.longestAt(part, 0, own) > 0 || part.contains("等") || part.contains("“") || part.contains("的");
        return words.beginsAt(Kind.CLASS, part, 0)
                || !one && words.endsAt(Kind.MEMBER, part, part.length()) && words.isIn(Kind.CLASS, part);
    }

    private static boolean isCounted(String part) {
        return COUNTED.opening(part, 0, part.length()) != null;
    }

    /** Whether a name in quotes is that of many things: “苇渡书房”, “六大基地”. */
    private boolean isChain(String part) {
        boolean counts = part.length() > 1 && part.charAt(0) == '“' && "两三四五六七八九十".indexOf(part.charAt(1)) >= 0;
        return counts || part.endsWith("”") && words.endsAt(Kind.CHAIN, part, part.length() - 1);
    }

    /** The part without what becomes of it, and with the body that a place opens the name of: 云渡|新港吞吐量. */
    private String subject(Mention mention, String text, Place own) {
        String amount = mention.slot().number().span().of(text) + "的";
        int listed = mention.part().indexOf(amount);
        String part = NEXT_PROJECT.without(
                listed < 0 ? mention.part() : mention.part().substring(listed + amount.length()));
        String event = events.opening(part + "上的", own);
        if (!event.isEmpty()) {
            return event;
        }
        for (int at = 4; at < part.length(); at++) {
            if (words.beginsAt(Kind.BECOMING, part, at)) {
                return part.substring(0, at);
            }
        }
        return part + goingOn(part, mention, text);
    }

    /** What of a name belongs to the place that is the part, as the name of a body or way: 舟山港 of 宁波|舟山港吞吐量. */
    private String goingOn(String part, Mention mention, String text) {
        String name = mention.name();
        if (part.length() > LONGEST_PLACE) {
            return "";
        }
        for (int end = Math.min(name.length() - SHORTEST_REST, LONGEST_WAY); end >= 2; end--) {
            boolean closed = words.endsAt(Kind.WAY, name, end) || words.endsAt(Kind.BODY, name, end);
            int at = closed
                    ? text.indexOf(
                            part + name.substring(0, end), mention.sentence().start())
                    : -1;
            if (at >= 0 && at < mention.sentence().end()) {
                return name.substring(0, end);
            }
        }
        return "";
    }

    // ---- a part that the grammar has not found

    /** The part that a mention is of by its name or the words around it; empty for none. */
    private String named(Mention mention, String text, Place own) {
        String name = mention.name();
        if (words.has(Kind.CHAIN, mention.slot().quantity().unit().written())) {
            return "";
        }
        if (words.beginsAt(Kind.CLASS, name, 0)) {
            return byWordsAround(mention, text, own);
        }
        String opening = place(name, own);
        if (opening.isEmpty()) {
            opening = quoted(name);
        }
        if (opening.isEmpty()) {
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

    /** The place, or places, that a name opens with, but for a list of things that a place names one of; empty for none. */
    private String place(String name, Place own) {
        Matcher listed = PLACES.opening(name, 0, name.length());
        if (listed != null) {
            return listed.group(1);
        }
        int length = places.longestAt(name, 0, own);
        if (length == 0 || name.length() < length + SHORTEST_REST || name.contains("、") && name.contains("等")) {
            return "";
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
            boolean whole = words.isIn(Kind.WHOLE, name, 0, end) || words.isIn(Kind.CLASS, name, 0, end);
            if (!whole && words.endsAt(Kind.WAY, name, end) && words.beginsAt(Kind.PASSING, name, end)) {
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
            if (places.longestAt(text, from, own) == to - from) {
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
                || words.isIn(Kind.PRIZE, unit)
                || words.isIn(Kind.PRIZE, mention.name()) && !mention.name().contains("资金");
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
