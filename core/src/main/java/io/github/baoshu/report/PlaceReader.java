package io.github.baoshu.report;

import io.github.baoshu.place.Gazetteer;
import io.github.baoshu.place.Place;
import io.github.baoshu.report.ReportWords.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whose a report is. Stated are, in this order: the congress that it was given to, the title, the government that the
 * speaker heads or speaks for. Behind the name of the file comes the inference: the place of the level that the text calls its
 * own (全省, 全市, 全县) that it names most, where it names none nearly as often. A place need not be in the gazetteer.
 */
final class PlaceReader {
    private static final String ENDING = "(?:自治区|自治州|自治县|自治旗|地区|省|市|州|盟|县|区|旗)";
    private static final String NAME = "([一-龥]{2,20}?)";
    private static final Pattern CONGRESS = Pattern.compile("([一-龥]{2,24}?)\\s*(?:第\\s*[一-龥\\d]{1,5}\\s*届\\s*人民代表大会"
            + "|第?[一二三四五六七八九十]{1,3}届\\s*人大|[一二三四五六七八九十]{1,3}届[一二三四五六七八九十]{1,2}次)");
    private static final Pattern NATIONAL = Pattern.compile("第[一-龥\\d]{1,5}届全国人民代表大会");
    private static final Pattern TITLE =
            Pattern.compile("(?:\\d{4}年)?([一-龥]{1,14}?" + ENDING + ")(?:\\d{4}年)?(?:度)?(?:人民)?政府(?:工作报\\s?告|工作与)");
    private static final Pattern HEADED = Pattern.compile(NAME + "(?:人民政府)?\\s?(?:代理?)?(?:省长|市长|县长|区长|州长|盟长|旗长)");
    private static final Pattern SPEAKS_FOR = Pattern.compile("代表([一-龥]{1,14}?" + ENDING + ")(?:人民)?政府");
    /** A newspaper named for its city, with the head of the city's government behind: 苇渡日报…市长. */
    private static final Pattern NEWSPAPER = Pattern.compile("([一-龥]{2})(?:日报|晚报)");

    private static final Pattern OFFICE = Pattern.compile("[市县区州旗](?=长)");
    private static final Pattern NAMED = Pattern.compile("[一-龥]{2,8}?" + ENDING);

    private static final Pattern COUNTY = Pattern.compile("([一-龥]{2,4}?(?:自治县|县|自治旗))");

    private static final int OPENING = 400;
    private static final int BODY = 8000;
    private static final int FEWEST_OWN = 2;
    private static final int NATION_SPEAKS = 8;

    /** By which words a text calls a level its own. */
    private static final Map<Place.Level, Kind> OWN = Map.of(
            Place.Level.PROVINCE, Kind.OWN_PROVINCE,
            Place.Level.PREFECTURE, Kind.OWN_PREFECTURE,
            Place.Level.COUNTY, Kind.OWN_COUNTY);

    private final Gazetteer gazetteer;
    private final ReportWords words;

    PlaceReader(Gazetteer gazetteer, ReportWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** The place that a caller names, in full or short. */
    Place given(String name, int year, String body) {
        return Hints.of(name, gazetteer).regions().stream()
                .filter(full -> name.endsWith(full) || full.startsWith(name) || full.equals(Place.NATION.name()))
                .findFirst()
                .map(full -> named(full, year, body))
                .orElseGet(() -> named(name, year, body));
    }

    Place read(String front, String body, int year, Hints hints) {
        String opening = body.substring(0, Math.min(body.length(), OPENING));
        String stated = stated(front, opening);
        if (!stated.isEmpty()) {
            return named(stated, year, body);
        }
        if (body.contains("全国人民代表大会") && count(body, "我国") >= NATION_SPEAKS) {
            return Place.NATION;
        }
        return hinted(hints, year, body).orElseGet(() -> inferred(front + body, year));
    }

    /** The name that the text states; empty where it states none. */
    private String stated(String front, String opening) {
        if (NATIONAL.matcher(front).find()) {
            return Place.NATION.name();
        }
        Matcher congress = CONGRESS.matcher(front);
        while (congress.find()) {
            String name = own(congress.group(1));
            if (!name.isEmpty()) {
                return name;
            }
        }
        for (String line : front.split("\n")) {
            Matcher title = TITLE.matcher(line);
            String name = title.find() ? own(title.group(1)) : "";
            if (!name.isEmpty()) {
                return name;
            }
        }
        if (opening.contains("代表国务院") || opening.contains("受国务院")) {
            return Place.NATION.name();
        }
        for (String line : front.split("\n")) {
            Matcher headed = HEADED.matcher(line);
            String name = headed.find() ? own(headed.group(1)) : "";
            if (!name.isEmpty()) {
                return name;
            }
        }
        Matcher speaksFor = SPEAKS_FOR.matcher(opening);
        String name = speaksFor.find() ? own(speaksFor.group(1)) : "";
        return name.isEmpty() ? byNewspaper(front) : name;
    }

    private String byNewspaper(String front) {
        Matcher newspaper = NEWSPAPER.matcher(front);
        Matcher office = OFFICE.matcher(front);
        boolean own = newspaper.find() && !words.has(Kind.DATELINE, newspaper.group()) && office.find();
        String name = own ? newspaper.group(1) : "";
        return own && count(front, name) >= FEWEST_OWN ? name + office.group() : "";
    }

    /**
     * The last division that a run of characters names: 澄崖区 of 在栖川市澄崖区; empty where it names none of its own, as 县 alone.
     */
    private String own(String run) {
        String name = behindWords(run);
        if (gazetteer.knows(name)) {
            return name;
        }
        int from = 0;
        String last = "";
        Matcher division = NAMED.matcher(name);
        while (division.find(from)) {
            int end = division.end();
            while (end < name.length() && Pattern.matches(ENDING, name.substring(end, end + 1))) {
                end++; // 杭州市, 市中区
            }
            last = name.substring(division.start(), end);
            from = end;
        }
        for (int start = Math.max(0, name.length() - 14); start < name.length() - 1; start++) {
            String end = name.substring(start);
            if (gazetteer.knows(end)) {
                return end;
            }
        }
        boolean ends = !last.isEmpty() && name.endsWith(last);
        return ends && last.length() > 2 ? last : "";
    }

    /** What stands behind the last word that comes before names: 在, 于, 上午. */
    private String behindWords(String run) {
        for (int end = run.length(); end > 0; end--) {
            if (words.endsAt(Kind.BEFORE_NAME, run, end)) {
                return run.substring(end);
            }
        }
        return run;
    }

    private Place named(String name, int year, String body) {
        if (name.equals("全国") || name.equals("中华人民共和国")) {
            return Place.NATION;
        }
        return gazetteer.find(name, year, body).orElse(new Place(name, "", rank(name), ""));
    }

    private static Place.Level rank(String name) {
        if (name.endsWith("省") || name.endsWith("自治区")) {
            return Place.Level.PROVINCE;
        }
        return name.endsWith("市") || name.endsWith("州") || name.endsWith("盟")
                ? Place.Level.PREFECTURE
                : Place.Level.COUNTY;
    }

    private Optional<Place> hinted(Hints hints, int year, String body) {
        return hints.regions().stream().findFirst().map(region -> named(region, year, body));
    }

    /** The place of the text's own level that it names most; none where it does not name one far more often than another. */
    private Place inferred(String text, int year) {
        String head = text.substring(0, Math.min(text.length(), BODY));
        Place.Level level = level(head);
        Map<String, Integer> counts = new HashMap<>();
        for (String name : gazetteer.namedIn(head)) {
            counts.merge(name, 1, Integer::sum);
        }
        Matcher division = COUNTY.matcher(head);
        while (level == Place.Level.COUNTY && division.find()) {
            counts.merge(division.group(1), 1, Integer::sum);
        }
        String most = "";
        int first = 0;
        int second = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (rank(entry.getKey()) == level
                    || gazetteer
                            .find(entry.getKey(), year, "")
                            .filter(p -> p.level() == level)
                            .isPresent()) {
                if (entry.getValue() > first) {
                    second = first;
                    first = entry.getValue();
                    most = entry.getKey();
                } else {
                    second = Math.max(second, entry.getValue());
                }
            }
        }
        boolean clear = first >= FEWEST_OWN && first >= 2 * second;
        return clear ? named(most, year, text) : new Place("", "", Place.Level.COUNTY, "");
    }

    /** The level that a text calls its own most. */
    private Place.Level level(String text) {
        Place.Level most = Place.Level.NATION;
        int count = 0;
        for (Map.Entry<Place.Level, Kind> level : OWN.entrySet()) {
            int own = 0;
            for (String word : words.of(level.getValue())) {
                own += count(text, word);
            }
            if (own > count) {
                count = own;
                most = level.getKey();
            }
        }
        return most;
    }

    private static int count(String text, String words) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            count++;
        }
        return count;
    }
}
