package io.github.baoshu.report;

import io.github.baoshu.document.Document;
import io.github.baoshu.report.ReportWords.Kind;
import io.github.baoshu.text.Lines;
import io.github.baoshu.text.Span;
import io.github.baoshu.text.Years;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads title, day, meeting, speaker and source of a report from the lines before its speech. */
final class DeliveryReader {
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_SPEAKER = 24;

    private static final String DIGITS = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final Pattern DATE = Pattern.compile("(\\d{4})年" + DIGITS + "月(?:" + DIGITS + "日)?");
    private static final Pattern MEETING = Pattern.compile(
            "在((?:[一-龥]{2,14}?第[一-龥\\d]{1,5}届|第[一-龥\\d]{1,5}届全国)人民代表大会(?:常务委员会)?(?:第[一-龥\\d]{1,4}次会[议議])?)");
    private static final Pattern MARKED_DATE = Pattern.compile("^[(—-]*(\\d{4}年" + DIGITS + "月" + DIGITS + "日)[)]*$");
    private static final Pattern SOURCE = Pattern.compile("来源:\\s*([^\\s|:]{2,20})");
    /** Of a picture, not of the report: 市长林远帆作政府工作报告. */
    private static final Pattern CAPTION = Pattern.compile("作(?:了)?《?政府工作报告");

    /** What a speaker does behind the name, where the line of the meeting is a sentence: 市长林远帆作政府工作报告. */
    private static final Pattern DEED = Pattern.compile("(?:代表[一-龥]{1,12}?政府)?(?:向大会)?所?[作做][了的]?《?(?:政府)?工作报告》?。?$");
    /** Behind it stands who spoke. */
    private static final Pattern AT_MEETING = Pattern.compile("会[议議]上");

    private static final Pattern NAME = Pattern.compile("([一-龥]{2,4}|[一-龥]{1,6}·[一-龥]{1,8})(?:同志)?");
    private static final Pattern NO_LETTERS = Pattern.compile("[\\s\u200B—\\-•()【】\\[\\]]+");

    private final ReportWords words;

    DeliveryReader(ReportWords words) {
        this.words = words;
    }

    /** Whether a line is a sentence about where and by whom the report was given: …在…第三次会议上市长林远帆作政府工作报告。 */
    static boolean isDelivery(String line) {
        Matcher meeting = AT_MEETING.matcher(line);
        return meeting.find() && DEED.matcher(line).find(meeting.end());
    }

    Delivery read(Document document, Span span, Span speech) {
        String text = document.reading().text();
        Span front = new Span(span.start(), speech.start());
        List<String> lines = new ArrayList<>();
        for (Span line : Lines.of(text, front)) {
            lines.add(Years.inArabic(line.of(text)));
        }
        String all = String.join("\n", lines);
        Matcher meeting = MEETING.matcher(all);
        boolean met = meeting.find();
        Speaker speaker = speaker(lines);
        return new Delivery(
                title(lines), date(lines, all), met ? meeting.group(1) : "", speaker.name, speaker.office, source(all));
    }

    private static String title(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            int at = line.indexOf("工作报告");
            boolean split = line.endsWith("工作报")
                    && i + 1 < lines.size()
                    && lines.get(i + 1).equals("告");
            if ((at >= 0 || split)
                    && line.length() <= LONGEST_TITLE
                    && !line.contains("会议")
                    && !CAPTION.matcher(line).find()) {
                String title = line.substring(0, at >= 0 ? at : line.length() - 3) + "工作报告";
                return NO_LETTERS
                        .matcher(title.replaceFirst("^[•\\s]*【.*?】", ""))
                        .replaceAll("");
            }
        }
        return "";
    }

    /** The day of the meeting; where none is stated with it, one that stands alone on its line. */
    private static String date(List<String> lines, String all) {
        Matcher date = DATE.matcher(all);
        while (date.find()) {
            String behind = all.substring(date.end(), Math.min(all.length(), date.end() + 40));
            int stop = behind.indexOf('\n');
            if ((stop < 0 ? behind : behind.substring(0, stop)).contains("大会")) {
                return iso(date);
            }
        }
        for (String line : lines) {
            Matcher alone = MARKED_DATE.matcher(line);
            if (alone.find() && line.startsWith("(")) {
                Matcher day = DATE.matcher(line);
                return day.find() ? iso(day) : "";
            }
        }
        return "";
    }

    private static String iso(Matcher date) {
        int month = number(date.group(2));
        int day = date.group(3) == null ? 0 : number(date.group(3));
        if (month < 1 || month > 12 || day > 31) {
            return "";
        }
        String head = date.group(1) + twoDigits(month);
        return day == 0 ? head : head + twoDigits(day);
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0)) && written.charAt(0) < 128) {
            return Integer.parseInt(written);
        }
        String numerals = "一二三四五六七八九";
        int ten = written.indexOf('十');
        if (ten < 0) {
            return numerals.indexOf(written) + 1;
        }
        int tens = ten == 0 ? 1 : numerals.indexOf(written.charAt(0)) + 1;
        return tens * 10 + (ten + 1 < written.length() ? numerals.indexOf(written.charAt(ten + 1)) + 1 : 0);
    }

    private static String source(String all) {
        Matcher source = SOURCE.matcher(all);
        return source.find() ? source.group(1) : "";
    }

    private record Speaker(String name, String office) {}

    /**
     * The speaker: a name behind an office, on one line or on two, or a name alone right behind the meeting or under the
     * title; the nearest to the speech. The line of the meeting may go on as a sentence.
     */
    private Speaker speaker(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            int met = Math.max(line.lastIndexOf("会议上"), line.lastIndexOf("会議上"));
            boolean underMeeting = i > 0 && lines.get(i - 1).matches(".*会[议議]上.*");
            String words = compact(met < 0 ? line : line.substring(met + 3));
            if (met >= 0 || underMeeting) {
                words = DEED.matcher(words).replaceFirst("");
            }
            Speaker found = words.length() > LONGEST_SPEAKER ? null : withOffice(words);
            if (found != null && found.name.isEmpty() && i + 1 < lines.size()) {
                String name = compact(lines.get(i + 1));
                found = isName(name, false) ? new Speaker(bare(name), found.office) : null;
            }
            if (found != null && !found.name.isEmpty()) {
                return found;
            }
            boolean last = i == lines.size() - 1 || met >= 0;
            boolean under = underMeeting || i > 0 && lines.get(i - 1).endsWith("工作报告");
            if ((last || under) && isName(words, true)) {
                Speaker above = i > 0 ? withOffice(compact(lines.get(i - 1))) : null;
                String office = above != null && above.name.isEmpty() ? above.office : "";
                return new Speaker(bare(words), office);
            }
        }
        return new Speaker("", "");
    }

    private static String compact(String line) {
        return NO_LETTERS.matcher(line.replaceFirst("^(?:报告人|作者|发言人):", "")).replaceAll("");
    }

    private static String bare(String name) {
        return name.endsWith("同志") ? name.substring(0, name.length() - 2) : name;
    }

    /** A speaker by an office and what stands behind it, which may be nothing; null where there is no office. */
    private @Nullable Speaker withOffice(String line) {
        for (String office : words.of(Kind.OFFICE)) {
            int at = line.indexOf(office);
            if (at < 0) {
                continue;
            }
            int end = at + office.length();
            String name = line.substring(end);
            int start = at > 0 && line.charAt(at - 1) == '代' ? at - 1 : at;
            if (name.isEmpty() || isName(name, false)) {
                return new Speaker(bare(name), line.substring(start, end));
            }
        }
        return null;
    }

    /** Whether the words are a name; without an office beside it, one that begins with a family name. */
    private boolean isName(String line, boolean alone) {
        return NAME.matcher(line).matches()
                && (words.beginsAt(Kind.SURNAME, line, 0) || !alone && line.length() <= 4)
                && (!alone || bare(line).length() <= 3);
    }
}
