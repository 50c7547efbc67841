package io.github.baoshu.link;

import io.github.baoshu.link.NameWords.Kind;
import io.github.baoshu.text.KeyedPattern;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/** Reads the names of parts of the jurisdiction that open the words of one sentence: 高新区|完成投资. */
final class PartNames {
    private static final Set<Cue.Kind> ENTITY = EnumSet.of(Cue.Kind.ENTITY);
    private static final Set<Cue.Kind> ACT = EnumSet.of(Cue.Kind.ACT);
    /** 昆明市: a place, of which the gazetteer says whether it is another. */
    private static final KeyedPattern PLACE = KeyedPattern.of("省市县区州", "[一-龥]{2,5}?(?:省|自治区|市|县|区|州)");
    /** 宝钢集团、首钢集团等企业. */
    private static final KeyedPattern LISTED_FIRMS =
            KeyedPattern.of("等", "^.{3,40}?(?:集团|公司|机场|大桥|高铁|项目|港务|银行)(?:、.{2,20}?)*等(?:企业|公司|单位|项目|园区|平台|机场)");
    /** 新机场|完成投资. */
    private static final KeyedPattern LED_BY_PROJECT =
            KeyedPattern.of("目场桥心带程", "^(.{3,24}?(?:项目|机场|大陆桥|交易中心|产业带|工程))(?=(?:已|累计|完成|实现|总|客流|旅客|入驻|交易|产能|投资|吞吐).)");
    /** 炼化项目|建成投产. */
    private static final KeyedPattern PROJECT_BEGUN =
            KeyedPattern.of("目场程桥站厂", "^(.{2,24}?(?:项目|机场|工程|大桥|电站|电厂))(?=建成|投产|投用|通航|开工|竣工|全面|顺利|正式|已|投入)");
    /** Words for projects of which none is named. */
    private static final KeyedPattern MANY = KeyedPattern.of("批等目类", "一批|等|重点项目|重大项目|各类");
    /** 云渡港|通达86个港口; its throughput is the jurisdiction's. */
    private static final KeyedPattern PORT =
            KeyedPattern.of("港", "([一-龥]{2,4}港)(?=(?:通达|新增|新开|开通|服务|外贸|航线|集装箱航线|连通|口岸|建成))");
    /** 每个县|都建成. */
    private static final KeyedPattern EVERY = KeyedPattern.of("每", "^每个.{2,14}?(?=都|要|提供|至少|规划|均|引进|新增|建设|新建)");
    /** “云渡一号”, “渡快办”平台: one thing known by its own name, while “专精特新”企业 are a kind of things. */
    private static final KeyedPattern BRAND = KeyedPattern.of(
            "“",
            "“[^”]{1,8}(?:号|云|书房|书屋|驿站|码|通|网)”|“[^”]{1,8}-[^”]{1,8}”(?:快航|班列|专列|航线|列车|大陆桥)|“[^”]{2,10}”(?:平台|联赛|赛事|大赛|文化节|音乐节|电影节|艺术节|大展|班列|专列|航线|卫星|系统|小程序)");
    /** What behind such a word shows that its name goes on: 园区总数. */
    private static final String GOES_ON = "、和等数建总区";

    /** Prepositions, behind which a part is where or to whom something is done: 对园区|12户企业. */
    private static final String OPEN = "对向在为将把从由给与";

    private static final int LONGEST_CITY = 4;
    private static final int LONGEST = 24;

    private final String text;
    private final CueHits hits;
    private final Predicate<String> elsewhere;
    private final NameWords nameWords;

    PartNames(String folded, CueHits hits, Predicate<String> elsewhere, NameWords nameWords) {
        this.text = folded;
        this.hits = hits;
        this.elsewhere = elsewhere;
        this.nameWords = nameWords;
    }

    /** Whether a name is that of a place: 望川县. */
    static boolean isPlace(String name) {
        Matcher place = PLACE.opening(name, 0, name.length());
        return place != null && place.end() == name.length();
    }

    /** Where the name of a part of the jurisdiction ends that the words begin with, or their start. */
    int end(int from, int to) {
        Matcher brand = BRAND.opening(text, from, to);
        if (brand != null && brand.end() + 2 <= to) {
            return brand.end();
        }
        Matcher every = EVERY.first(text, from, to);
        if (every != null) {
            return every.end();
        }
        Matcher firms = LISTED_FIRMS.first(text, from, to);
        if (firms != null && firms.end() < to) {
            return firms.end();
        }
        Matcher project = LED_BY_PROJECT.first(text, from, to);
        if (project != null) {
            return project.end(1);
        }
        Matcher port = PORT.opening(text, from, to);
        if (port != null) {
            return port.end(1);
        }
        Matcher place = PLACE.opening(text, from, to);
        if (place != null && place.end() + 2 <= to && elsewhere.test(place.group())) {
            return place.end();
        }
        return text.startsWith("主要", from) && from + 2 <= to ? from : entityEnd(from, to);
    }

    /** Where the name of a part ends, or the short name of another city: 云渡|综合改革试点. */
    int endWithCities(int from, int to) {
        int end = end(from, to);
        return end > from ? end : from + cityEnd(text.substring(from, to));
    }

    /** The short name of another city that the words open with; empty for none. */
    String city(int from, int to) {
        int end = from + cityEnd(text.substring(from, to));
        return text.substring(from, end);
    }

    /** Behind the short name of another city that the words begin with: 云渡|综合改革试点; 0 for none. */
    private int cityEnd(String words) {
        for (int length = LONGEST_CITY; length >= 2; length--) {
            boolean goesOn = words.length() >= length + 4 && "市县区州盟省、和至与及".indexOf(words.charAt(length)) < 0;
            if (goesOn && elsewhere.test(words.substring(0, length) + "市")) {
                return length;
            }
        }
        return 0;
    }

    /** Behind the first word that closes the name of a part and leaves a name behind it: 高新区. */
    private int entityEnd(int from, int to) {
        for (int at = from; at < to; at++) {
            CueHits.Hit entity = hits.beginningAt(at, to, ENTITY);
            boolean apart = entity != null
                    && to - entity.end() >= 2
                    && entity.end() - from >= 3
                    && !nameWords.has(Kind.UNNAMED, text.substring(from, entity.start()))
                    && !tells(from, entity.start())
                    && GOES_ON.indexOf(text.charAt(entity.end())) < 0;
            if (apart) {
                return entity.end();
            }
        }
        return from;
    }

    /** Whether a verb stands behind the first words, so that they do something to the part: 高校|招收|贫困地区学生. */
    private boolean tells(int from, int to) {
        for (int at = from + 2; at < to - 1; at++) {
            CueHits.Hit act = hits.beginningAt(at, to, ACT);
            if (act != null
                    && act.length() >= 2
                    && nameWords.has(Kind.SERVING, act.cue().words())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words end like the name of a part. */
    boolean endsAt(int from, int to) {
        return hits.endingAt(to, from, ENTITY) != null && OPEN.indexOf(text.charAt(from)) < 0;
    }

    /** The part that a clause is about which the words open; empty for none. */
    String opening(int start, int to) {
        int from = start < to && text.charAt(start) == '在' ? start + 1 : start;
        Matcher begun = PROJECT_BEGUN.first(text, from, to);
        if (begun != null && MANY.first(text, begun.start(1), begun.end(1)) == null) {
            return begun.group(1);
        }
        int end = end(from, to);
        return end > from && end - from <= LONGEST ? text.substring(from, end) : "";
    }
}
