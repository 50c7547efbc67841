package io.github.baoshu.resolve;

import io.github.baoshu.lexicon.Lexicon;
import io.github.baoshu.link.Mention;
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

    /** 在第三届云渡运动会: an event that a name opens with. */
    private static final KeyedPattern EVENT =
            KeyedPattern.of("会赛", "^在?((?:第[^,、]{1,3}届)?[^,、]{2,18}?(?:奥会|奥运会|运动会|全运会|博览会|交易会|招商大会|锦标赛|联赛))(?=..)");

    /** 举办第三届云渡商品博览会: an event that a clause before names by its number. */
    private static final KeyedPattern NUMBERED_EVENT =
            KeyedPattern.of("第", "第[^,;、]{1,3}届[^,;]{2,20}?(?:会|节|展|赛)(?=[,;、])");

    /** 云渡、苇渡、石渡三市: places named one by one. */
    private static final KeyedPattern PLACES =
            KeyedPattern.of("市县区州地", "^((?![全各其这])[一-龥]{2,4}?(?:、[一-龥]{2,4}?)*[两二三四五六七八九十](?:市|县|区|州|地))(?=..)");

    /** “苇行天下”活动, “大苇渡港”: what goes by a name of its own. */
    private static final KeyedPattern OWN_NAME = KeyedPattern.of("”", "^(“[^”]{2,8}”活动|“[^”]{3,8}港”)(?=..)");

    /** 云渡大桥车流量: what passes by a way that is named. */
    private static final KeyedPattern WAY =
            KeyedPattern.of("桥路道河", "^([一-龥]{2,6}(?:大桥|铁路|高铁|通道|运河))(?=车流量|日均|发送|运送|运输旅客|运输货物|客流|货运量|过闸)");

    private final PartWords words;

    Parts(Lexicon lexicon) {
        this.words = new PartWords(lexicon);
    }

    /** The mention with the part that it is of; what is no part goes into its name. */
    Mention told(Mention mention, String folded) {
        if (mention.part().isEmpty()) {
            String named = named(mention, folded);
            return named.isEmpty() ? mention : mention.of(named, mention.name());
        }
        if (isPart(mention, folded)) {
            return mention;
        }
        String sort = COUNTED.without(mention.part());
        boolean before = mention.slot().left().of(folded).contains(mention.part());
        boolean acting = words.beginsAt(Kind.ACTING, sort, 0);
        String name = mention.name().startsWith(sort + sort) ? mention.name().substring(sort.length()) : mention.name();
        boolean told = acting || mention.name().contains(sort) || !before && !isCounted(mention.part());
        return mention.of("", told ? name : sort + name);
    }

    private boolean isPart(Mention mention, String folded) {
        String part = mention.part();
        if (isCounted(part)) {
            boolean listed = folded.lastIndexOf(
                            "等" + part, mention.slot().number().span().start())
                    >= mention.sentence().start();
            return listed || words.endsAt(Kind.IDENTIFIED, part, part.length());
        }
        return !words.beginsAt(Kind.CLASS, part, 0) && !words.beginsAt(Kind.ACTING, part, 0);
    }

    private static boolean isCounted(String part) {
        return COUNTED.opening(part, 0, part.length()) != null;
    }

    /** The region, cities or event that the name opens with, or that the sentence has named; empty for none. */
    private String named(Mention mention, String folded) {
        String name = mention.name();
        String region = region(name);
        if (!region.isEmpty()) {
            return region;
        }
        for (KeyedPattern form : new KeyedPattern[] {EVENT, PLACES, OWN_NAME, WAY}) {
            Matcher named = form.opening(name, 0, name.length());
            if (named != null && !words.beginsAt(Kind.CLASS, name, 0)) {
                return named.group(1);
            }
        }
        Span sentence = mention.sentence();
        Matcher event = words.isIn(Kind.OUTCOME, name)
                ? NUMBERED_EVENT.first(
                        folded, sentence.start(), mention.slot().left().start() + 1)
                : null;
        return event == null ? "" : event.group();
    }

    /** The region that a name opens with; empty for none. */
    private String region(String name) {
        int length = words.longestAt(Kind.REGION, name, 0);
        return name.length() >= length + 2 ? name.substring(0, length) : "";
    }
}
