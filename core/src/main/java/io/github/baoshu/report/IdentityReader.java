package io.github.baoshu.report;

import io.github.baoshu.document.Document;
import io.github.baoshu.place.Gazetteer;
import io.github.baoshu.place.Place;
import io.github.baoshu.report.ReportWords.Kind;
import io.github.baoshu.text.Span;
import io.github.baoshu.text.Years;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads region and year of a report from its own words; the document's name is a hint of last resort. */
final class IdentityReader {
    private static final String PLACE = "([一-龥]{2,14}?(?:省|市|自治区|自治州|地区|州|盟|县|区|旗))";
    private static final Pattern TITLE =
            Pattern.compile("(?:(\\d{4})年)?" + PLACE + "?(?:(\\d{4})年)?(?:度)?(?:人民)?政府工作报\\s?告");
    private static final Pattern MEETING = Pattern.compile("在([一-龥]{2,14}?)第[一-龥\\d]{1,5}届人民代表大会");
    private static final Pattern DELIVERED = Pattern.compile(
            "(\\d{4})年(\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:[\\d一二三四五六七八九十]{1,3}日)?[^。]{0,6}?在[^。]{0,30}?会[议議]");
    private static final Pattern SPEAKS_FOR = Pattern.compile("代表" + PLACE + "(?:人民)?政府");
    private static final Pattern ANY_PLACE = Pattern.compile("[一-龥]{2,8}?(?:省|市|自治区|自治州|县|区|旗)");

    /** First sessions of the National People's Congress, by its term. Source: the congress's published sessions. */
    private static final int[] FIRST_SESSIONS = {
        1954, 1959, 1964, 1975, 1978, 1983, 1988, 1993, 1998, 2003, 2008, 2013, 2018, 2023, 2028
    };

    /** From this term on the congress has met every year. */
    private static final int YEARLY_SINCE_TERM = 5;

    private static final Pattern MONTHS_PAST = Pattern.compile("今年(?:的?头[一二三四五六七八九]个月|第?一季度|上半年|一至[一二三四五六七八九]月)");

    private static final Pattern SESSION = Pattern.compile("第([一二三四五六七八九十]{1,2})届全国人民代表大会(?:第([一二三四五])次会议)?");

    private static final String NUMERALS = "零一二三四五六七八九十";

    private final Gazetteer gazetteer;

    private final ReportWords words;

    IdentityReader(Gazetteer gazetteer, ReportWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** An identity and what is doubtful about it. */
    record Reading(Identity identity, List<Doubt> doubts) {}

    Reading read(Document document, Span span, Span speech, Hints hints, Given given) {
        String text = document.folded();
        String front = Years.inArabic(text.substring(span.start(), speech.start()));
        String body = text.substring(speech.start(), span.end());
        OptionalInt titled = titleYear(front);
        Matcher delivered = DELIVERED.matcher(front);
        int spoken = delivered.find() ? Integer.parseInt(delivered.group(1)) : 0;
        boolean yearEnd = spoken > 0 && month(delivered.group(2)) >= 11;
        int year;
        boolean closing = false;
        if (given.year() > 0) {
            year = given.year();
            closing =
                    titled.isEmpty() && spoken == 0 && inferredYear(body, hints).equals(new Inferred(year, true));
        } else if (titled.isPresent()) {
            year = titled.getAsInt();
        } else if (spoken > 0) {
            year = yearEnd ? spoken + 1 : spoken;
        } else {
            Inferred inferred = inferredYear(body, hints);
            year = inferred.year();
            closing = inferred.closing();
        }
        Place place = given.region().isEmpty() ? place(front, body, year, hints) : place(given.region(), year, body);
        int spokenIn = spoken > 0 && spoken == year - 1 ? spoken : year;
        boolean midYear =
                !closing && spokenIn == year && isMidYear(year, spoken > 0 ? month(delivered.group(2)) : 0, body);
        Identity identity = new Identity(place, year, spokenIn, closing ? year : year - 1, midYear);
        return new Reading(identity, doubts(identity, hints.without(given)));
    }

    /** The place that a caller names, in full or short. */
    private Place place(String given, int year, String body) {
        return Hints.of(given, gazetteer).regions().stream()
                .filter(name -> given.endsWith(name) || name.startsWith(given) || name.equals(Place.NATION.name()))
                .findFirst()
                .map(name -> named(name, year, body))
                .orElseGet(() -> named(given, year, body));
    }

    /** Whether a report is given between April and October, by its date or because it tells of the year's first months. */
    private static boolean isMidYear(int year, int month, String body) {
        if (year >= Identity.EARLY_SINCE) {
            return false;
        }
        return month > 0 ? month >= 4 && month <= 10 : MONTHS_PAST.matcher(body).find();
    }

    private static int month(String words) {
        return Character.isDigit(words.charAt(0)) && words.charAt(0) < 128 ? Integer.parseInt(words) : numeral(words);
    }

    private static OptionalInt titleYear(String front) {
        Matcher title = TITLE.matcher(front);
        while (title.find()) {
            for (int group : new int[] {1, 3}) {
                if (title.group(group) != null) {
                    return OptionalInt.of(Integer.parseInt(title.group(group)));
                }
            }
        }
        return OptionalInt.empty();
    }

    private Place place(String front, String body, int year, Hints hints) {
        Matcher meeting = MEETING.matcher(front);
        if (meeting.find()) {
            return named(meeting.group(1), year, body);
        }
        Matcher title = TITLE.matcher(front);
        while (title.find()) {
            if (title.group(2) != null) {
                return named(title.group(2), year, body);
            }
        }
        String opening = body.substring(0, Math.min(body.length(), 400));
        if (opening.contains("国务院") && (opening.contains("代表国务院") || opening.contains("受国务院"))) {
            return Place.NATION;
        }
        Matcher speaksFor = SPEAKS_FOR.matcher(opening);
        if (speaksFor.find() && gazetteer.knows(speaksFor.group(1))) {
            return named(speaksFor.group(1), year, body);
        }
        if (body.contains("全国人民代表大会") && count(body, "我国") >= 8) {
            return Place.NATION;
        }
        return hinted(hints, year, body).orElseGet(() -> mostNamed(body, year));
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

    private List<Doubt> doubts(Identity identity, Hints hints) {
        List<Doubt> doubts = new ArrayList<>();
        Place place = identity.place();
        if (place.name().isEmpty()) {
            doubts.add(new Doubt(Doubt.Kind.NO_REGION, ""));
        } else if (place.code().isEmpty() && place.level() != Place.Level.NATION) {
            doubts.add(new Doubt(Doubt.Kind.UNKNOWN_REGION, place.name()));
        }
        boolean other = !hints.regions().isEmpty() && !place.name().isEmpty() && !agrees(place, hints.regions());
        if (other) {
            doubts.add(new Doubt(Doubt.Kind.OTHER_REGION, hints.regions().get(0)));
        }
        int year = identity.year();
        if (year == 0) {
            doubts.add(new Doubt(Doubt.Kind.NO_YEAR, ""));
        } else if (!hints.years().isEmpty()
                && !hints.years().contains(year)
                && !hints.years().contains(identity.spokenIn())) {
            doubts.add(new Doubt(
                    Doubt.Kind.OTHER_YEAR, String.valueOf(hints.years().get(0))));
        }
        return doubts;
    }

    /** Whether one of the regions hinted at is the place, by its full or its short name. */
    private static boolean agrees(Place place, List<String> regions) {
        return regions.stream()
                .anyMatch(region -> region.equals(place.name())
                        || place.shortName().equals(new Place(region, "", place.level(), "").shortName()));
    }

    private Place mostNamed(String body, int year) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher place = ANY_PLACE.matcher(body.substring(0, Math.min(body.length(), 8000)));
        while (place.find()) {
            for (int from = 0; from + 2 < place.group().length(); from++) {
                String name = place.group().substring(from);
                if (gazetteer.knows(name)) {
                    counts.merge(name, 1, Integer::sum);
                    break;
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> named(entry.getKey(), year, body))
                .orElse(new Place("", "", Place.Level.COUNTY, ""));
    }

    /** A year told by the words of the speech, and whether the speech closes it. */
    private record Inferred(int year, boolean closing) {
        static Inferred of(int year) {
            return new Inferred(year, false);
        }
    }

    private Inferred inferredYear(String body, Hints hints) {
        Span all = new Span(0, body.length());
        Map<Integer, Integer> counts = new HashMap<>();
        for (Years.Mention mention : Years.in(body, all)) {
            int end = mention.span().end();
            if (words.beginsAt(Kind.LOOKED_BACK_ON, body, end)) {
                return Inferred.of(mention.year() + 1);
            }
            if (words.beginsAt(Kind.PLANNED, body, end)) {
                return Inferred.of(mention.year());
            }
            counts.merge(mention.year(), 1, Integer::sum);
        }
        OptionalInt term = congressYear(body.substring(0, Math.min(body.length(), 1500)));
        if (term.isPresent()) {
            return Inferred.of(term.getAsInt());
        }
        Optional<Integer> hinted = hints.years().stream().findFirst();
        if (counts.isEmpty()) {
            return Inferred.of(hinted.orElse(0));
        }
        int most = counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        boolean nextIsPlanned = counts.getOrDefault(most + 1, 0) >= 3 && body.contains("明年");
        Inferred told = nextIsPlanned ? new Inferred(most, true) : Inferred.of(most + 1);
        boolean hintFits = hinted.isPresent() && hinted.get() != told.year() && counts.containsKey(hinted.get() - 1);
        return hintFits ? Inferred.of(hinted.get()) : told;
    }

    /** The year told by a session of the congress: the report is handed to it, or looks back on it or on its whole term. */
    private static OptionalInt congressYear(String opening) {
        Matcher session = SESSION.matcher(opening);
        while (session.find()) {
            int term = numeral(session.group(1));
            if (term < 1 || term > FIRST_SESSIONS.length) {
                continue;
            }
            int sitting = session.group(2) == null ? 0 : numeral(session.group(2));
            boolean handedIn = opening.substring(Math.max(0, session.start() - 3), session.start())
                    .contains("向");
            if (handedIn && sitting > 0) {
                return OptionalInt.of(FIRST_SESSIONS[term - 1] + sitting - 1);
            }
            boolean wholeTerm = opening.startsWith("以来的五年", session.end()) || opening.startsWith("期间", session.end());
            if (wholeTerm && term < FIRST_SESSIONS.length) {
                return OptionalInt.of(FIRST_SESSIONS[term]);
            }
            if (sitting > 0 && term >= YEARLY_SINCE_TERM) {
                return OptionalInt.of(FIRST_SESSIONS[term - 1] + sitting);
            }
        }
        return OptionalInt.empty();
    }

    private static int numeral(String words) {
        int ten = words.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(words);
        }
        int units = ten + 1 < words.length() ? NUMERALS.indexOf(words.charAt(ten + 1)) : 0;
        return (ten == 0 ? 10 : NUMERALS.indexOf(words.charAt(0)) * 10) + units;
    }

    private static int count(String text, String words) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            count++;
        }
        return count;
    }
}
