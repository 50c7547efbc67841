package io.github.baoshu.report;

import io.github.baoshu.report.ReportWords.Kind;
import io.github.baoshu.text.Span;
import io.github.baoshu.text.Years;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the year of a report. Stated are, in this order: the day of the meeting, the year in the title, the session of the
 * national congress that it is handed to, and the year of a heading that looks back or plans. Behind the name of the file come
 * the inferences: other sessions of the congress, and the year that the text speaks of most.
 */
final class YearReader {
    private static final String MONTH = "年(\\d{1,2}|[一二三四五六七八九十]{1,2})月";
    private static final String DAY = "(?:[\\d一二三四五六七八九十]{1,3}日)?";
    private static final Pattern TITLE = Pattern.compile(
            "(?:(\\d{4})年度?)?(?:[一-龥]{2,14}?(?:省|市|自治区|自治州|地区|州|盟|县|区|旗)|[省市县区州盟旗])?(?:(\\d{4})年)?(?:度)?(?:人民)?"
                    + "政府(?:工作报\\s?告|工作与)");
    /** The day of the meeting: in a line of its own (…年…月…日在…会议上) and in accounts (…年…月…日,…会议开幕). */
    private static final Pattern DELIVERED = Pattern.compile("(\\d{4})" + MONTH + DAY
            + "(?:[^。]{0,6}?在[^。]{0,40}?会[议议]|[^。]{0,60}?(?:大会|会议|人大)[^。]{0,24}?(?:开幕|召开|举行|开始)|(?=[^。]{0,60}?大会开始))");
    /** Where a meeting of the year before is told of, the day of an account: 2月3日电, 发布时间:2012年1月14日. */
    private static final Pattern PUBLISHED = Pattern.compile("(\\d{4})" + MONTH + "\\d{1,2}日");

    /** First sessions of the National People's Congress, by its term. Source: the congress's published sessions. */
    private static final int[] FIRST_SESSIONS = {
        1954, 1959, 1964, 1975, 1978, 1983, 1988, 1993, 1998, 2003, 2008, 2013, 2018, 2023, 2028
    };

    /** From this term on the congress has met every year. */
    private static final int YEARLY_SINCE_TERM = 5;

    private static final int YEAR_END = 11;
    /** A speech that closes a year names the next one so often. */
    private static final int FEWEST_PLANNED = 3;

    /** A name may stand between the year and what is planned for it: 2013年柏港的主要预期目标. */
    private static final int LONGEST_NAME_BETWEEN = 6;

    /** 两年翻番 with the year that is doubled behind. */
    private static final Pattern DOUBLED = Pattern.compile("([两二三四五六七八九])年翻[一两]?番。[^。\\n]{0,60}?比(\\d{4})年翻");

    private static final Pattern MONTHS_PAST = Pattern.compile("今年(?:的?头[一二三四五六七八九]个月|第?一季度|上半年|一至[一二三四五六七八九]月)");
    private static final Pattern SESSION = Pattern.compile("第([一二三四五六七八九十]{1,2})届全国人民代表大会(?:第([一二三四五])次会议)?");
    private static final String NUMERALS = "零一二三四五六七八九十";

    private final ReportWords words;

    YearReader(ReportWords words) {
        this.words = words;
    }

    /**
     * The year of a report.
     *
     * @param year 0 if unknown
     * @param spoken the year in which it was given, as far as it is stated; else 0
     * @param month the month of that year; 0 if unknown
     * @param closing whether the speech closes the year instead of opening it
     * @param impossible a year that is told and that no report can be of; 0 for none
     */
    record Dated(int year, int spoken, int month, boolean closing, int impossible) {}

    /** @param given what a caller gives: the year, or the last one that is believed */
    Dated read(ReportKind kind, String front, String body, Hints hints, Given given) {
        Matcher day = DELIVERED.matcher(front);
        int spoken = 0;
        int month = 0;
        int impossible = 0;
        while (spoken == 0 && day.find()) {
            int year = Integer.parseInt(day.group(1));
            spoken = given.allows(year) ? year : 0;
            month = spoken > 0 ? month(day.group(2)) : 0;
            impossible = spoken > 0 ? impossible : year;
        }
        List<Integer> titles = titled(front);
        OptionalInt titled =
                titles.stream().mapToInt(year -> year).filter(given::allows).findFirst();
        impossible = impossible == 0 && titled.isEmpty() && !titles.isEmpty() ? titles.get(0) : impossible;
        if (given.year() > 0) {
            boolean silent = titled.isEmpty() && spoken == 0;
            boolean closing = silent && inferred(body).equals(new Inferred(given.year(), true));
            return new Dated(given.year(), spoken, month, closing, 0);
        }
        if (spoken > 0) {
            int met = month >= YEAR_END ? spoken + 1 : spoken;
            boolean later = titled.isPresent() && titled.getAsInt() == spoken + 1;
            return new Dated(later ? titled.getAsInt() : met, spoken, month, false, impossible);
        }
        if (titled.isPresent()) {
            return new Dated(titled.getAsInt(), 0, 0, false, impossible);
        }
        int stated = stated(kind == ReportKind.ACCOUNT, front, body);
        if (given.allows(stated)) {
            return new Dated(stated, 0, 0, false, impossible);
        }
        impossible = impossible == 0 ? stated : impossible;
        for (int hinted : hints.years()) {
            if (given.allows(hinted)) {
                return new Dated(hinted, 0, 0, closes(body, hinted), impossible);
            }
            impossible = impossible == 0 ? hinted : impossible;
        }
        Inferred inferred = inferred(body);
        return given.allows(inferred.year())
                ? new Dated(inferred.year(), 0, 0, inferred.closing(), impossible)
                : new Dated(0, 0, 0, false, impossible == 0 ? inferred.year() : impossible);
    }

    /** Whether a report is given between April and October, by its date or because it tells of the year's first months. */
    boolean isMidYear(Dated dated, String body) {
        if (dated.year() >= Identity.EARLY_SINCE) {
            return false;
        }
        return dated.month() > 0
                ? dated.month() >= 4 && dated.month() <= 10
                : MONTHS_PAST.matcher(body).find();
    }

    /** The years in titles, in text order. */
    private static List<Integer> titled(String front) {
        List<Integer> years = new ArrayList<>();
        for (String line : front.split("\n")) {
            Matcher title = TITLE.matcher(line);
            while (title.find()) {
                String year = title.group(1) != null ? title.group(1) : title.group(2);
                if (year != null) {
                    years.add(Integer.parseInt(year));
                }
            }
        }
        return years;
    }

    /** The year stated by the session of the congress, or by a heading, or by the words of an account; 0 where none is. */
    private int stated(boolean retold, String front, String body) {
        OptionalInt session = congressYear(body.substring(0, Math.min(body.length(), 1500)), true);
        if (session.isPresent()) {
            return session.getAsInt();
        }
        String text = front + "\n" + body;
        for (Years.Mention mention : Years.in(text, new Span(0, text.length()))) {
            int end = mention.span().end();
            if (words.beginsAt(Kind.LOOKED_BACK_ON, text, end)
                    || retold
                            && words.endsAt(
                                    Kind.BEFORE_LOOKED_BACK_ON,
                                    text,
                                    mention.span().start())
                    || retold && words.beginsAt(Kind.LOOKED_BACK_ON_RETOLD, text, end)) {
                return mention.year() + 1;
            }
            if (words.beginsAt(Kind.PLANNED, text, end) || retold && isPlannedBehind(text, end)) {
                return mention.year();
            }
        }
        Matcher published = PUBLISHED.matcher(front);
        if (retold && published.find()) {
            int year = Integer.parseInt(published.group(1));
            return month(published.group(2)) >= YEAR_END ? year + 1 : year;
        }
        return 0;
    }

    /** Whether words that plan stand behind an offset, with a name before them at most. */
    private boolean isPlannedBehind(String text, int offset) {
        int last = Math.min(text.length() - 1, offset + LONGEST_NAME_BETWEEN);
        for (int at = offset; at <= last; at++) {
            if (words.beginsAt(Kind.PLANNED_RETOLD, text, at)) {
                return true;
            }
            if (!Character.isLetter(text.charAt(at))) {
                return false;
            }
        }
        return false;
    }

    /** A year told by the words of the speech, and whether the speech closes it. */
    private record Inferred(int year, boolean closing) {}

    private static Inferred inferred(String body) {
        OptionalInt term = congressYear(body.substring(0, Math.min(body.length(), 1500)), false);
        if (term.isPresent()) {
            return new Inferred(term.getAsInt(), false);
        }
        int doubled = doubled(body);
        if (doubled > 0) {
            return new Inferred(doubled + 1, false);
        }
        int most = most(counts(body, true));
        boolean toldOf = counts(body, false).getOrDefault(most, 0) * 2
                >= counts(body, true).getOrDefault(most, 0);
        most = toldOf ? most : most(counts(body, false));
        if (most == 0) {
            return new Inferred(0, false);
        }
        return closes(body, most) ? new Inferred(most, true) : new Inferred(most + 1, false);
    }

    /** The year told by values that doubled in so many years against one named: 两年翻番……比2009年翻; 0 where they disagree. */
    private static int doubled(String body) {
        Matcher doubling = DOUBLED.matcher(body);
        int year = 0;
        while (doubling.find()) {
            int told = Integer.parseInt(doubling.group(2)) + Math.max(2, NUMERALS.indexOf(doubling.group(1)));
            if (year > 0 && year != told) {
                return 0;
            }
            year = told;
        }
        return year;
    }

    /** The year named most, the later one of two; 0 where none is. */
    private static int most(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Whether a speech closes a year: it plans the next one and calls it so. */
    private static boolean closes(String body, int year) {
        return counts(body, true).getOrDefault(year + 1, 0) >= FEWEST_PLANNED && body.contains("明年");
    }

    /** How often the text names each year, be those that it only compares with among them or not. */
    private static Map<Integer, Integer> counts(String body, boolean compared) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Years.Mention mention : Years.in(body, new Span(0, body.length()))) {
            if (compared || !isCompared(body, mention.span())) {
                counts.merge(mention.year(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Whether a year is only what another is compared with: 比2009年翻一番, 是2007年的2.3倍, 由2006年的. */
    private static boolean isCompared(String text, Span year) {
        char before = year.start() > 0 ? text.charAt(year.start() - 1) : ' ';
        return "比较由从".indexOf(before) >= 0 || (before == '是' || before == '为') && text.startsWith("的", year.end());
    }

    /**
     * The year told by a session of the congress: the report is handed to it; or, where no more is stated, looks back on it or on
     * its whole term.
     */
    private static OptionalInt congressYear(String opening, boolean stated) {
        Matcher session = SESSION.matcher(opening);
        while (session.find()) {
            int term = numeral(session.group(1));
            if (term < 1 || term > FIRST_SESSIONS.length) {
                continue;
            }
            int sitting = session.group(2) == null ? 0 : numeral(session.group(2));
            boolean handedIn = opening.substring(Math.max(0, session.start() - 3), session.start())
                    .contains("向");
            if (handedIn) {
                return OptionalInt.of(FIRST_SESSIONS[term - 1] + Math.max(sitting, 1) - 1);
            }
            if (stated) {
                continue;
            }
            String behind = opening.substring(session.end(), Math.min(opening.length(), session.end() + 24));
            boolean wholeTerm = behind.startsWith("以来的五年") || behind.startsWith("期间") || behind.contains("五年");
            if (wholeTerm && term < FIRST_SESSIONS.length) {
                return OptionalInt.of(FIRST_SESSIONS[term]);
            }
            if (sitting > 0 && term >= YEARLY_SINCE_TERM) {
                return OptionalInt.of(FIRST_SESSIONS[term - 1] + sitting);
            }
        }
        return OptionalInt.empty();
    }

    private static int month(@Nullable String words) {
        if (words == null || words.isEmpty()) {
            return 0;
        }
        return Character.isDigit(words.charAt(0)) && words.charAt(0) < 128 ? Integer.parseInt(words) : numeral(words);
    }

    private static int numeral(String words) {
        int ten = words.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(words);
        }
        int units = ten + 1 < words.length() ? NUMERALS.indexOf(words.charAt(ten + 1)) : 0;
        return (ten == 0 ? 10 : NUMERALS.indexOf(words.charAt(0)) * 10) + units;
    }
}
