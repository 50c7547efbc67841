package io.github.baoshu.resolve;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.link.Mention;
import io.github.baoshu.place.Gazetteer;
import io.github.baoshu.place.Place;
import io.github.baoshu.resolve.PartWords.Kind;
import io.github.baoshu.text.KeyedPattern;

/**
 * Tells whether the words that a value is said of name a part of the jurisdiction: a place, body, facility or event (高新区)
 * does; things of one sort (重点园区, 31家企业) are all over it, and belong to the name. Immutable.
 */
final class Parts {
    /** 31家: how many things of a sort there are. */
    private static final KeyedPattern COUNTED = KeyedPattern.of("0123456789", "^\\d[\\d.]*[万亿]?[余多]?[一-龥&&[^年月日届]]");

    /** “六大基地”: things that are counted within their name. */
    private static final KeyedPattern COUNTED_CHAIN = KeyedPattern.of("“", "^“[两三四五六七八九十]");

    /** 、投资3.6亿元的: the next project of a list. */
    private static final KeyedPattern NEXT_PROJECT = KeyedPattern.of("、", "、(?:总?投资)?\\d.*$");

    /** Behind a word that was taken for a part: 集团|化. */
    private static final String CHANGED_INTO = "化";

    /** In words that tell a share: 占东部地区. */
    private static final String OF_ALL = "占";

    private static final int LONGEST_PLACE = 4;
    private static final int LONGEST_WAY = 6;

    private final PartWords words;
    private final PlaceNames places;
    private final Events events;
    private final PartFinder finder;

    Parts(Lexicon lexicon, Gazetteer gazetteer) {
        this.words = new PartWords(lexicon);
        this.places = new PlaceNames(words, gazetteer);
        this.events = new Events(words, places);
        this.finder = new PartFinder(words, places, events);
    }

    /** The mention with the part that it is of; what is no part goes into its name. */
    Mention told(Mention mention, String folded, Place own) {
        if (mention.part().isEmpty()) {
            String named = finder.find(mention, folded, own);
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
        boolean cut = mention.name().startsWith(CHANGED_INTO) || part.contains(OF_ALL);
        return !isSort(part, own) && !isActing(part) && !chain && !cut;
    }

    /** Whether words tell what is done, at their start or behind it: 分类推进片区. */
    private boolean isActing(String part) {
        for (int at = 0; at < part.length() - 2; at++) {
            if (words.beginsAt(at == 0 ? Kind.ACTING : Kind.DOING, part, at)) {
                return true;
            }
        }
        return false;
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
        if (own.level().ordinal() <= Place.Level.PROVINCE.ordinal() && words.has(Kind.PLAIN, part)) {
            return true;
        }
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
        return COUNTED_CHAIN.opening(part, 0, part.length()) != null
                || part.endsWith("”") && words.endsAt(Kind.CHAIN, part, part.length() - 1);
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

    /** What goes on with the name of the place that is the part, as that of a way or port: 云渡|新港货物吞吐量. */
    private String goingOn(String part, Mention mention, String text) {
        int at = part.length() > LONGEST_PLACE
                ? -1
                : text.lastIndexOf(part, mention.slot().number().span().start());
        if (at < mention.sentence().start()) {
            return "";
        }
        int start = at + part.length();
        for (int end = start + LONGEST_WAY; end > start; end--) {
            if (words.endsAt(Kind.WAY, text, end) && words.beginsAt(Kind.PASSING, text, end)) {
                return text.substring(start, end);
            }
        }
        return "";
    }
}
